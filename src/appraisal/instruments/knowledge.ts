import { allOf, decidingRow, truthOf } from './conditions'
import type { Known, Truth } from './conditions'
import type { Answers, Domain, Instrument, Item, Judgements, Rule } from './types'

/** What the rule says of a place, and what is taken to hold there. */
export type Verdict = {
  /** The level that the rule proposes; null without a rule, and while an answer it needs is missing. */
  proposed: string | null
  /** Why the rule proposes it. */
  because: string | null
  /** The rater's level where they chose and may choose one, else the proposal. */
  judged: string | null
  isOverridden: boolean
}

export const noVerdict: Verdict = { proposed: null, because: null, judged: null, isOverridden: false }

/** What conditions may ask about, and what it rests on. */
export type Knowledge = Known & {
  itemApplies: (item: string) => Truth
  domainApplies: (domain: string) => Truth
  verdict: (domain: string) => Verdict
}

/** Works out each item and domain once, when it is first asked about; conditions may look forwards or back. */
export function knowledgeOf(instrument: Instrument, answers: Answers, judgements: Judgements): Knowledge {
  const domains = new Map<string, Domain>(instrument.domains.map((domain) => [domain.id, domain]))
  const items = new Map<string, { item: Item; domain: string }>(
    instrument.domains.flatMap(({ id, items }) => items.map((item) => [item.id, { item, domain: id }] as const)),
  )
  const knowledge: Knowledge = {
    domainApplies: once<Truth>(null, (id) => {
      const domain = domains.get(id)
      if (!domain) return false
      return domain.appliesWhen ? truthOf(domain.appliesWhen, knowledge) : true
    }),
    itemApplies: once<Truth>(null, (id) => {
      const found = items.get(id)
      if (!found) return false
      const own = found.item.appliesWhen ? truthOf(found.item.appliesWhen, knowledge) : true
      return allOf([knowledge.domainApplies(found.domain), own])
    }),
    verdict: once(noVerdict, (id) => {
      const domain = domains.get(id)
      if (!domain?.levels) return noVerdict
      return verdictOf(instrument, domain.rule, domain.levels, id, judgements, knowledge)
    }),
    itemIsOneOf: (id, responses) => {
      const applies = knowledge.itemApplies(id)
      const response = responseTo(answers, id)
      if (applies === false || (response && !responses.includes(response))) return false
      return applies && response ? true : null
    },
    domainIsOneOf: (id, levels) => {
      const applies = knowledge.domainApplies(id)
      if (!applies) return applies
      const { judged } = knowledge.verdict(id)
      return judged === null ? null : levels.includes(judged)
    },
  }
  return knowledge
}

/** Remembers results by id. A definition that goes round in a circle gets `whileOpen` and so stays undecided. */
function once<Result>(whileOpen: Result, work: (id: string) => Result): (id: string) => Result {
  const done = new Map<string, Result>()
  return (id) => {
    if (!done.has(id)) {
      done.set(id, whileOpen)
      done.set(id, work(id))
    }
    return done.get(id) as Result
  }
}

/** The proposal for a domain or the whole, and what the rater made of it. */
export function verdictOf(
  instrument: Instrument,
  rule: Rule | undefined,
  levels: string,
  place: string,
  judgements: Judgements,
  known: Known,
): Verdict {
  const row = rule && decidingRow(rule, known)
  const proposed = row?.then ?? null
  const chosen = Object.hasOwn(judgements, place) ? judgements[place]?.level : undefined
  const isKnownLevel = instrument.levels[levels]?.some(({ id }) => id === chosen) ?? false
  const mayChoose = !rule || instrument.overrideAllowed
  const judged = chosen !== undefined && isKnownLevel && mayChoose ? chosen : proposed
  return {
    proposed,
    because: row?.because ?? null,
    judged,
    isOverridden: proposed !== null && judged !== proposed,
  }
}

/** The answer to an item; undefined where there is none. */
export function responseTo(answers: Answers, item: string): string | undefined {
  const response: unknown = Object.hasOwn(answers, item) ? answers[item]?.response : undefined
  return typeof response === 'string' && response !== '' ? response : undefined
}
