import type { Evaluation, Problem } from './evaluate'
import { isNumbered, itemInShort } from './itemName'
import type { Verdict } from './knowledge'
import type { Answers, Domain, Instrument, Item, Judgements, Level, Rule } from './types'

type Evaluated = Omit<Evaluation, 'problems'>

/** All that stops a rating from being submitted, in the order of the instrument; each names place and remedy. */
export function problemsOf(
  instrument: Instrument,
  answers: Answers,
  judgements: Judgements,
  evaluated: Evaluated,
): Problem[] {
  const within = instrument.domains.flatMap((domain) => [
    ...domain.items.flatMap((item) => itemProblems(instrument, item, answers, evaluated)),
    ...domainProblems(instrument, domain, judgements, evaluated),
  ])
  const problems = [...strangers(instrument, answers, judgements), ...within]
  const { overall } = instrument
  if (overall.kind === 'level' && evaluated.overall) {
    const levels = instrument.levels['overall'] ?? []
    const place: Place = { place: 'overall', name: 'The overall judgement', levels, rule: overall.rule }
    problems.push(...verdictProblems(instrument, place, evaluated.overall, judgements))
  }
  return problems.length > 0 ? problems : undecided(instrument, evaluated)
}

function itemProblems(instrument: Instrument, item: Item, answers: Answers, evaluated: Evaluated): Problem[] {
  const applies = evaluated.items[item.id]?.applies
  const say = (message: string): Problem[] => [{ place: item.id, message }]
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined
  if (!answer?.response) {
    return applies ? say(`${isNumbered(item) ? `${item.id} (${item.label})` : itemInShort(item)} is not answered. Choose one of its answers.`) : []
  }
  const options = instrument.responseSets[item.responses] ?? []
  if (!options.some(({ id }) => id === answer.response)) {
    const known = options.map(({ label }) => `“${label}”`).join(', ')
    return say(`${itemInShort(item)} has the answer “${shown(answer.response)}”, which it does not offer. Choose ${known}.`)
  }
  if (!applies) return []
  if (item.reasonFor?.includes(answer.response) && isBlank(answer.comment)) {
    return say(`${itemInShort(item)} needs a reason for this answer. Write it in the comment.`)
  }
  if (instrument.needsJustification === 'every-item' && isBlank(answer.comment) && isBlank(answer.quote)) {
    return say(`${itemInShort(item)} needs a reason. Add a comment or quote the report.`)
  }
  return []
}

type Place = { place: string; name: string; levels: readonly Level[]; rule: Rule | undefined }

function domainProblems(
  instrument: Instrument,
  domain: Domain,
  judgements: Judgements,
  evaluated: Evaluated,
): Problem[] {
  const verdict = evaluated.domains[domain.id]
  if (!verdict?.applies) return []
  if (!domain.levels) {
    const message = `“${domain.label}” is not judged as a whole. Remove the judgement of it.`
    return Object.hasOwn(judgements, domain.id) ? [{ place: domain.id, message }] : []
  }
  const levels = instrument.levels[domain.levels] ?? []
  const place: Place = { place: domain.id, name: `“${domain.label}”`, levels, rule: domain.rule }
  return verdictProblems(instrument, place, verdict, judgements)
}

function verdictProblems(
  instrument: Instrument,
  { place, name, levels, rule }: Place,
  verdict: Verdict,
  judgements: Judgements,
): Problem[] {
  const say = (message: string): Problem[] => [{ place, message }]
  const judgement = Object.hasOwn(judgements, place) ? judgements[place] : undefined
  const choices = levels.map(({ label }) => `“${label}”`).join(', ')
  if (!judgement?.level) {
    if (!rule) return say(`${name} is not judged. Choose ${choices}.`)
    const needsReason = instrument.needsJustification === 'every-domain' && place !== 'overall'
    return needsReason ? say(`${name} needs a reason. Confirm the level and say why.`) : []
  }
  if (!levels.some(({ id }) => id === judgement.level)) {
    return say(`${name} has the level “${shown(judgement.level)}”, which it does not have. Choose ${choices}.`)
  }
  if (rule && !instrument.overrideAllowed && judgement.level !== verdict.proposed) {
    return say(`${name} follows its rule and cannot be changed. Remove your own judgement of it.`)
  }
  const differs = rule !== undefined && judgement.level !== verdict.proposed
  const everyDomain = instrument.needsJustification === 'every-domain' && place !== 'overall'
  if ((differs || everyDomain) && isBlank(judgement.reason)) {
    return say(
      differs
        ? `${name} differs from what the rule proposes. Say why, or take your own judgement back.`
        : `${name} needs a reason. Say why you chose this level.`,
    )
  }
  return []
}

/** Answers and judgements of places that the instrument or a judged whole does not have. */
function strangers(instrument: Instrument, answers: Answers, judgements: Judgements): Problem[] {
  const items = new Set(instrument.domains.flatMap((domain) => domain.items.map(({ id }) => id)))
  const places = new Set(instrument.domains.map(({ id }) => id))
  if (instrument.overall.kind === 'level') places.add('overall')
  const name = `${instrument.shortName} (${instrument.version})`
  return [
    ...Object.keys(answers).filter((id) => !items.has(id)).map((place) => ({
      place,
      message: `${name} has no question “${shown(place)}”. Remove this answer.`,
    })),
    ...Object.keys(judgements).filter((id) => !places.has(id)).map((place) => ({
      place,
      message: place === 'overall'
        ? `${name} has no overall judgement: its authors ask for a profile. Remove the judgement.`
        : `${name} has no part “${shown(place)}” to judge. Remove this judgement.`,
    })),
  ]
}

/** Nothing is missing, and still a rule says nothing: the definition has a gap. */
function undecided(instrument: Instrument, { domains, overall }: Evaluated): Problem[] {
  const remedy = instrument.overrideAllowed
    ? 'Choose a level yourself and say why.'
    : 'Ask a curator to correct the rule of the instrument.'
  const problems = instrument.domains
    .filter(({ id, levels }) => levels && domains[id]?.applies && domains[id].judged === null)
    .map(({ id, label }) => ({ place: id, message: `The rule of “${label}” fits none of these answers. ${remedy}` }))
  if (overall?.judged === null) {
    problems.push({ place: 'overall', message: `The rule of the overall judgement fits none of these. ${remedy}` })
  }
  return problems
}

const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === ''

/** What was sent, short enough to read in a message. */
const shown = (value: unknown): string => String(value).slice(0, 60)
