import type { z } from 'zod'
import { reachOf } from './reach'
import { askedBy, circleIn, conditionsOf, inItem } from './references'
import type { Asked } from './references'
import { instrumentSchema } from './schema'
import type { Instrument, Level, QualityBand, Rule } from './types'

const mostNodes = 20_000
const deepest = 40
const mostProblems = 50

/**
 * What is wrong with a definition, each problem with its place and remedy; empty if it can be used. Takes anything:
 * input that is huge, endlessly nested or not an instrument at all is answered in bounded time.
 */
export function instrumentProblems(json: unknown): string[] {
  const unsafe = unsafeParts(json)
  if (unsafe) return [unsafe]
  const parsed = instrumentSchema.safeParse(json)
  if (!parsed.success) return limited(parsed.error.issues.map(inWords))
  const instrument: Instrument = parsed.data
  const problems = [
    ...listProblems(instrument),
    ...itemAndDomainProblems(instrument),
    ...conditionProblems(instrument),
  ]
  if (problems.length > 0) return limited(problems)
  const circle = circleIn(instrument)
  if (circle) {
    return [`These parts wait for each other in a circle: ${circle.join(' → ')}. Take one of the conditions out.`]
  }
  return limited(rulesOf(instrument).flatMap((placed) => ruleProblems(instrument, placed)))
}

/** Looked at before anything else, without recursion: size, depth, and names that could reach into the software. */
function unsafeParts(json: unknown): string | undefined {
  const waiting: { value: unknown; depth: number; place: string }[] = [{ value: json, depth: 0, place: '' }]
  let nodes = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    nodes += 1
    if (nodes > mostNodes) return `The definition has more than ${mostNodes} parts. Split the instrument in two.`
    const { value, depth, place } = next
    if (depth > deepest) return `${place.slice(0, 80)}… is nested more than ${deepest} deep. Make it flatter.`
    if (typeof value !== 'object' || value === null) continue
    for (const key of Object.keys(value)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
        return `${place || 'The definition'} has a field “${key}”, which is not allowed. Remove it.`
      }
      const within = Array.isArray(value) ? `${place}[${key}]` : place ? `${place}.${key}` : key
      waiting.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1, place: within })
    }
  }
  return undefined
}

const scoreLike = /score|points?$|weight|^sum$|total/i

/** An issue of the schema as a sentence. */
function inWords(issue: z.core.$ZodIssue): string {
  const place = placeOf(issue.path) || 'The definition'
  if (issue.code === 'unrecognized_keys') {
    const score = issue.keys.find((key) => scoreLike.test(key))
    return score
      ? `${place} has a field “${score}”, but answers are never added up here. Remove it, or count answers in a rule.`
      : `${place} has unknown fields: ${issue.keys.slice(0, 5).join(', ')}. Remove them or correct their spelling.`
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && /undefined/.test(issue.message)) {
    return `${place} is missing. Add it.`
  }
  if (issue.code === 'invalid_key') {
    return `${place}: this name ${issue.issues[0]?.message ?? 'is not allowed'}.`
  }
  if (issue.code === 'too_big') return `${place} is too long (at most ${issue.maximum}). Shorten it.`
  if (issue.code === 'invalid_value') return `${place} is not one of ${issue.values.join(', ')}. Choose one of them.`
  return /^(is|must|has|offers) /.test(issue.message)
    ? `${place} ${issue.message}.`
    : `${place} is not as it should be: ${issue.message}. Correct it.`
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`)).join('')

const bandOrder: readonly QualityBand[] = ['high', 'moderate', 'low', 'very-low']

/** Lists of answers and of levels: nothing twice, nothing unused, best first. */
function listProblems({ responseSets, levels, domains, overall }: Instrument): string[] {
  const usedSets = new Set(domains.flatMap(({ items }) => items.map(({ responses }) => responses)))
  const usedLevels = new Set([...domains.map((domain) => domain.levels), overall.kind === 'level' && 'overall'])
  return [
    ...Object.entries(responseSets).flatMap(([name, options]) => [
      ...twice(options.map(({ id }) => id), `responseSets.${name}`, 'answer'),
      ...twice(options.map(({ label }) => label), `responseSets.${name}`, 'label'),
      ...(usedSets.has(name) ? [] : [`responseSets.${name} is used by no question. Remove it.`]),
    ]),
    ...Object.entries(levels).flatMap(([name, list]) => [
      ...twice(list.map(({ id }) => id), `levels.${name}`, 'level'),
      ...twice(list.map(({ label }) => label), `levels.${name}`, 'label'),
      ...twice(list.map(({ mark }) => mark), `levels.${name}`, 'mark'),
      ...bandProblems(name, list),
      ...(usedLevels.has(name) ? [] : [`levels.${name} judges nothing. Remove it, or name it in a domain.`]),
    ]),
  ]
}

function bandProblems(name: string, list: readonly Level[]): string[] {
  const bands = list.flatMap(({ band }) => (band ? [bandOrder.indexOf(band)] : []))
  const isBestFirst = bands.every((band, at) => at === 0 || band >= (bands[at - 1] ?? 0))
  return isBestFirst ? [] : [`levels.${name} has bands that get better down the list. Put the best level first.`]
}

function twice(names: readonly string[], place: string, what: string): string[] {
  const repeated = new Set(names.filter((name, at) => names.indexOf(name) !== at))
  return [...repeated].map((name) => `${place} has the ${what} “${name}” twice. Change or remove one of them.`)
}

function itemAndDomainProblems({ domains, levels, responseSets, overall }: Instrument): string[] {
  const items = domains.flatMap((domain) => domain.items.map((item) => ({ domain, item })))
  const itemIds = items.map(({ item }) => item.id)
  const problems = [
    ...twice(domains.map(({ id }) => id), 'domains', 'id'),
    ...twice(itemIds, 'The questions together', 'id'),
  ]
  for (const { domain, item } of items) {
    const set = Object.hasOwn(responseSets, item.responses) ? responseSets[item.responses] : undefined
    if (!set) {
      problems.push(`${inItem(domain, item)}: responseSets has no “${item.responses}”. Add it, or name another.`)
    }
    for (const response of set ? item.reasonFor ?? [] : []) {
      if (set?.some(({ id }) => id === response)) continue
      problems.push(`${inItem(domain, item)}, reasonFor: “${response}” is not among its answers. Correct it.`)
    }
  }
  for (const { id, rule, levels: list } of domains) {
    if (list !== undefined && !Object.hasOwn(levels, list)) {
      problems.push(`domain ${id}: levels has no list “${list}”. Add it, or name another.`)
    }
    if (rule && list === undefined) problems.push(`domain ${id} has a rule but no levels. Name a list in “levels”.`)
  }
  if (overall.kind === 'level' && !Object.hasOwn(levels, 'overall')) {
    problems.push('levels has no list “overall”, but overall is a level. Add it, or make overall a profile.')
  }
  return problems
}

/** Whether conditions ask only about what there is. */
function conditionProblems(instrument: Instrument): string[] {
  const { domains, levels, responseSets } = instrument
  const options = {
    item: new Map(
      domains.flatMap(({ items }) => items.map(({ id, responses }) => [id, responseSets[responses] ?? []] as const)),
    ),
    domain: new Map(domains.map((domain) => [domain.id, domain.levels ? levels[domain.levels] ?? [] : undefined])),
  }
  const words = { item: { one: 'question', option: 'answer' }, domain: { one: 'domain', option: 'level' } }
  return conditionsOf(instrument).flatMap(({ place, condition }) =>
    askedBy(condition).flatMap((asked) => {
      const { one, option } = words[asked.kind]
      const problems: string[] = []
      const offered = new Set<string>()
      for (const id of asked.ids) {
        const list = options[asked.kind].get(id)
        if (!options[asked.kind].has(id)) {
          problems.push(`${place}: there is no ${one} “${id}”. Correct the id, or add the ${one}.`)
        } else if (!list) {
          problems.push(`${place}: domain ${id} has no levels to ask about. Ask about its questions.`)
        } else if (!asked.counts && !list.some((candidate) => asked.in.includes(candidate.id))) {
          problems.push(`${place}: ${one} ${id} has no ${option} “${asked.in.join('”, “')}”. Correct the ${option}.`)
        }
        for (const candidate of list ?? []) offered.add(candidate.id)
      }
      if (problems.length === 0) {
        for (const name of asked.in.filter((candidate) => !offered.has(candidate))) {
          problems.push(`${place}: “${name}” is no ${option} of ${asked.ids.join(', ')}. Correct or remove it.`)
        }
      }
      return [...problems, ...countProblems(place, asked)]
    }),
  )
}

/** Numbers that no count can ever reach, or that every count reaches. */
function countProblems(place: string, { counts, ids }: Asked): string[] {
  if (!counts || !('count' in counts)) return []
  const { atLeast, atMost } = counts
  const problems = twice(ids, `${place}, count`, 'id')
  if (atLeast === undefined && atMost === undefined) {
    problems.push(`${place}: the count is compared with nothing. Give atLeast or atMost.`)
  }
  if (atLeast !== undefined && atLeast > ids.length) {
    problems.push(`${place}: atLeast ${atLeast} can never be reached by ${ids.length}. Lower it.`)
  }
  if (atLeast !== undefined && atMost !== undefined && atMost < atLeast) {
    problems.push(`${place}: atMost ${atMost} is below atLeast ${atLeast}. Change one of them.`)
  }
  return problems
}

type PlacedRule = { place: string; rule: Rule; levels: readonly Level[]; domain?: Instrument['domains'][number] }

function rulesOf({ domains, levels, overall }: Instrument): PlacedRule[] {
  const placed: PlacedRule[] = domains.flatMap((domain) => {
    const list = levels[domain.levels ?? ''] ?? []
    return domain.rule ? [{ place: `rule of domain ${domain.id}`, rule: domain.rule, levels: list, domain }] : []
  })
  if (overall.kind === 'level' && overall.rule) {
    placed.push({ place: 'rule of the overall judgement', rule: overall.rule, levels: levels['overall'] ?? [] })
  }
  return placed
}

function ruleProblems(instrument: Instrument, { place, rule, levels, domain }: PlacedRule): string[] {
  const problems = rule.flatMap(({ then }, at) =>
    levels.some(({ id }) => id === then)
      ? []
      : [`${place}, row ${at + 1}: there is no level “${then}” in its list. Correct it, or add the level.`],
  )
  if (!instrument.overrideAllowed) {
    for (const { id } of levels) {
      if (rule.some(({ then }) => then === id)) continue
      problems.push(`${place} never gives the level “${id}”, and raters may not choose it. Add a row, or remove it.`)
    }
  }
  if (problems.length > 0) return problems
  const end = rule.findIndex(({ when }) => 'always' in when)
  if (end >= 0 && end < rule.length - 1) {
    return [`${place}, row ${end + 2}: never looked at, as row ${end + 1} always holds. Move that one to the end.`]
  }
  const reach = reachOf(instrument, rule, domain)
  if (!reach) return []
  return [
    ...reach.idleRows.map((row) => `${place}, row ${row}: no answers ever lead to it. Move it up, or remove it.`),
    ...(reach.undecided === undefined
      ? []
      : [`${place}: no row fits the answers ${reach.undecided}. Add a row, or end with one that always holds.`]),
  ]
}

const limited = (problems: readonly string[]): string[] =>
  problems.length <= mostProblems
    ? [...problems]
    : [...problems.slice(0, mostProblems), `And ${problems.length - mostProblems} more. Correct these first.`]
