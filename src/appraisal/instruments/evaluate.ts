import { allOf, decidingRow, truthOf } from './conditions'
import type { Known, Truth } from './conditions'
import { problemsOf } from './problems'
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

export type DomainEvaluation = Verdict & {
  /** False also while it is not known yet: then the items' `applies` are null. */
  applies: boolean
  /** Items of the domain that apply and are not answered. */
  missing: string[]
}

/** What stops submission: `place` is an item id, a domain id or "overall". */
export type Problem = { place: string; message: string }

export type Evaluation = {
  /** By item id; null while an earlier answer that decides it is missing. */
  items: Record<string, { applies: boolean | null }>
  domains: Record<string, DomainEvaluation>
  /** Null for a tool that is shown as a profile. */
  overall: Verdict | null
  problems: Problem[]
}

/**
 * Applies an instrument to one rater's answers and judgements. Pure: the same input gives the same output, in
 * whatever order the answers were given. What is missing is neither true nor false, so a level is proposed as
 * soon as, and only when, no missing answer could change it. An answer to an item that does not apply is kept by
 * the caller and not counted here. Expects a definition in which `instrumentProblems` finds nothing.
 */
export function evaluate(instrument: Instrument, answers: Answers, judgements: Judgements): Evaluation {
  const known = knowledgeOf(instrument, answers, judgements)
  const items: Evaluation['items'] = {}
  const domains: Evaluation['domains'] = {}
  for (const domain of instrument.domains) {
    for (const item of domain.items) items[item.id] = { applies: known.itemApplies(item.id) }
    const applies = known.domainApplies(domain.id) === true
    domains[domain.id] = {
      applies,
      ...(applies ? known.verdict(domain.id) : noVerdict),
      missing: domain.items
        .filter(({ id }) => known.itemApplies(id) === true && !responseTo(answers, id))
        .map(({ id }) => id),
    }
  }
  const overall = instrument.overall.kind === 'profile'
    ? null
    : verdictOf(instrument, instrument.overall.rule, 'overall', 'overall', judgements, known)
  const evaluated = { items, domains, overall }
  return { ...evaluated, problems: problemsOf(instrument, answers, judgements, evaluated) }
}

const noVerdict: Verdict = { proposed: null, because: null, judged: null, isOverridden: false }

type Knowledge = Known & {
  itemApplies: (item: string) => Truth
  domainApplies: (domain: string) => Truth
  verdict: (domain: string) => Verdict
}

/** Works out each item and domain once, when it is first asked about; conditions may look forwards or back. */
function knowledgeOf(instrument: Instrument, answers: Answers, judgements: Judgements): Knowledge {
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

function verdictOf(
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

function responseTo(answers: Answers, item: string): string | undefined {
  const response: unknown = Object.hasOwn(answers, item) ? answers[item]?.response : undefined
  return typeof response === 'string' && response !== '' ? response : undefined
}
