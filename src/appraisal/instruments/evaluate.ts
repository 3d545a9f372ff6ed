import { knowledgeOf, noVerdict, responseTo, verdictOf } from './knowledge'
import type { Verdict } from './knowledge'
import { problemsOf } from './problems'
import type { Answers, Instrument, Judgements } from './types'

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
