import { decidingRow } from './conditions'
import { knowledgeOf } from './knowledge'
import { askedBy, conditionsOf } from './references'
import type { Answers, Condition, Domain, Instrument, Judgements, Rule } from './types'

/** Beyond so many kinds of complete answers a rule is not tried out. */
const mostCombinations = 20_000

/** What trying out every kind of complete answer shows: rows that never decide, and answers that no row fits. */
export type Reach = { idleRows: number[]; undecided: string | undefined }

/**
 * Tries a rule out on every kind of complete answer. Answers that no condition tells apart count as one kind.
 * Undefined where there are too many kinds, or where a rule that cannot be overridden rests on other rules: then
 * some of the combinations could never come about.
 *
 * @param domain whose rule it is; undefined for the overall judgement
 */
export function reachOf(instrument: Instrument, rule: Rule, domain?: Domain): Reach | undefined {
  const parts = partsBehind(instrument, rule, domain)
  if (!instrument.overrideAllowed && parts.domains.some(({ rule: other }) => other)) return undefined
  const kinds = kindsOf(instrument)
  const choices = [
    ...parts.items.map(({ id, options }) => ({ kind: 'item' as const, id, options: kinds('item', id, options) })),
    ...parts.domains.map(({ id, options }) => ({
      kind: 'domain' as const,
      id,
      options: kinds('domain', id, options),
    })),
  ]
  const combinations = choices.reduce((product, { options }) => product * options.length, 1)
  if (combinations > mostCombinations) return undefined
  // A level that is given stands for whatever leads to it.
  const open: Instrument = { ...instrument, overrideAllowed: true }
  const decided = new Set<Rule[number]>()
  let undecided: string | undefined
  for (let at = 0; at < combinations; at += 1) {
    const chosen = pick(choices, at)
    const known = knowledgeOf(open, chosen.answers, chosen.judgements)
    if (domain && known.domainApplies(domain.id) === false) continue
    const row = decidingRow(rule, known)
    if (row) decided.add(row)
    else undecided ??= chosen.inWords
  }
  return { idleRows: rule.flatMap((row, at) => (decided.has(row) ? [] : [at + 1])), undecided }
}

type Choice = { kind: 'item' | 'domain'; id: string; options: readonly string[] }

/** The n-th combination, as in counting with a different number of digits at each place. */
function pick(choices: readonly Choice[], n: number): { answers: Answers; judgements: Judgements; inWords: string } {
  const answers: Record<string, { response: string }> = {}
  const judgements: Record<string, { level: string }> = {}
  const words: string[] = []
  let rest = n
  for (const { kind, id, options } of choices) {
    const option = options[rest % options.length] ?? ''
    rest = Math.floor(rest / options.length)
    if (kind === 'item') answers[id] = { response: option }
    else judgements[id] = { level: option }
    words.push(`${id}: ${option}`)
  }
  return { answers, judgements, inWords: words.join(', ') }
}

type Part = { id: string; options: readonly string[]; rule?: Rule | undefined }

/** The items and domains that a rule rests on, those behind their being asked at all included. */
function partsBehind(instrument: Instrument, rule: Rule, domain?: Domain): { items: Part[]; domains: Part[] } {
  const domains = new Map(instrument.domains.map((candidate) => [candidate.id, candidate]))
  const items = new Map(
    instrument.domains.flatMap((owner) => owner.items.map((item) => [item.id, { item, owner }] as const)),
  )
  const found = { item: new Map<string, Part>(), domain: new Map<string, Part>() }
  const follow = (condition: Condition | undefined): void => {
    for (const { kind, ids } of condition ? askedBy(condition) : []) {
      for (const id of ids) {
        if (found[kind].has(id)) continue
        if (kind === 'item') {
          const entry = items.get(id)
          const options = instrument.responseSets[entry?.item.responses ?? ''] ?? []
          found.item.set(id, { id, options: options.map((option) => option.id) })
          follow(entry?.item.appliesWhen)
          follow(entry?.owner.appliesWhen)
        } else {
          const entry = domains.get(id)
          const options = instrument.levels[entry?.levels ?? ''] ?? []
          found.domain.set(id, { id, options: options.map((option) => option.id), rule: entry?.rule })
          follow(entry?.appliesWhen)
        }
      }
    }
  }
  for (const { when } of rule) follow(when)
  follow(domain?.appliesWhen)
  return { items: [...found.item.values()], domains: [...found.domain.values()] }
}

/** One answer for all that no condition of the instrument tells apart. */
function kindsOf(
  instrument: Instrument,
): (kind: 'item' | 'domain', id: string, options: readonly string[]) => string[] {
  const asked = conditionsOf(instrument).flatMap(({ condition }) => askedBy(condition))
  return (kind, id, options) => {
    const about = asked.filter((question) => question.kind === kind && question.ids.includes(id))
    const firsts = new Map<string, string>()
    for (const option of options) {
      const pattern = about.map((question) => (question.in.includes(option) ? '1' : '0')).join('')
      if (!firsts.has(pattern)) firsts.set(pattern, option)
    }
    return [...firsts.values()]
  }
}
