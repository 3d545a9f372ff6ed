import type { Difference } from '../differences'
import { evaluate, type Evaluation, type Problem } from '../instruments/evaluate'
import type { Answer, Answers, Instrument, Judgements } from '../instruments/types'
import { explained } from '../settling'
import type { ComparedAppraisal } from './answers'
import { verdictAt, type Form } from './form'
import { placeLabel } from './levels'

/** What is being agreed: the form, why each difference was settled so, and what readers are told. */
export type Settling = Form & { reasons: Readonly<Record<string, string>>; summary: string }

/** The answer of a rater to a question, where it was counted; undefined else. */
export function countedAnswer({ answers, evaluation }: ComparedAppraisal, item: string): Answer | undefined {
  const answer = answers[item]
  return answer?.response && evaluation.items[item]?.applies === true ? answer : undefined
}

/** Where the ratings differ: ids of questions, and of judged places (domains and "overall"). */
export type Apart = { items: ReadonlySet<string>; places: ReadonlySet<string> }

export const apartIn = (differences: readonly Difference[]): Apart => ({
  items: new Set(differences.filter(({ kind }) => kind === 'item').map(({ place }) => place)),
  places: new Set(differences.filter(({ kind }) => kind !== 'item').map(({ place }) => place)),
})

/**
 * Where settling begins: with what all answered alike, and with judgements that all chose alike against the rule.
 * What differs is left open.
 */
export function startOfSettling(instrument: Instrument, appraisals: readonly ComparedAppraisal[], apart: Apart): Settling {
  const [first] = appraisals
  const answers: Record<string, Answer> = {}
  const judgements: Record<string, { level: string; reason?: string }> = {}
  for (const { items } of instrument.domains) {
    for (const { id } of items) {
      const answer = first && countedAnswer(first, id)
      if (answer && !apart.items.has(id)) answers[id] = answer
    }
  }
  for (const place of [...instrument.domains.map(({ id }) => id), 'overall']) {
    const chosen = appraisals.map((one) => one.judgements[place])
    const [judgement] = chosen
    if (judgement && !apart.places.has(place) && chosen.every((one) => one?.level === judgement.level)) {
      judgements[place] = { level: judgement.level, ...joinedReasons(chosen) }
    }
  }
  return { answers, judgements, reasons: {}, summary: '' }
}

function joinedReasons(judgements: readonly (Judgements[string] | undefined)[]): { reason?: string } {
  const reasons = [...new Set(judgements.flatMap((one) => (one?.reason?.trim() ? [one.reason.trim()] : [])))]
  return reasons.length > 0 ? { reason: reasons.join(' / ') } : {}
}

/** Settling taken up again from a stored rating, whose judgements all stand by themselves: those of the rule follow it again. */
export function settlingOf(
  instrument: Instrument,
  stored: { answers: Answers; judgements: Judgements; reasons: Readonly<Record<string, string>>; summaryForReaders: string | null },
): Settling {
  const { answers, reasons } = stored
  const evaluation = evaluate(instrument, answers, stored.judgements)
  const judgements = Object.fromEntries(
    Object.entries(stored.judgements).filter(
      ([place]) => instrument.needsJustification === 'every-domain' || verdictAt(evaluation, place)?.proposed === null || verdictAt(evaluation, place)?.isOverridden,
    ),
  )
  return { answers, judgements, reasons, summary: stored.summaryForReaders ?? '' }
}

/** The settled answer for a response: with the quote of a rater who gave it, or by itself for a third one. */
export function settledAnswer(appraisals: readonly ComparedAppraisal[], item: string, response: string): Answer {
  const given = appraisals.map((one) => countedAnswer(one, item)).find((answer) => answer?.response === response)
  return given ?? { response }
}

/** Questions to look at now: those that differ and still apply, and those that apply only with what was settled. */
export function openItems(
  appraisals: readonly ComparedAppraisal[],
  differing: ReadonlySet<string>,
  evaluation: Evaluation,
  items: readonly string[],
): string[] {
  return items.filter(
    (item) => differing.has(item) || (evaluation.items[item]?.applies === true && !appraisals.every((one) => countedAnswer(one, item))),
  )
}

/**
 * All that stops saving: what the instrument asks for, and a reason where the raters differed. A question that is not
 * explained by itself is explained with its part, so its problem is told there, once.
 */
export function settlingProblems(
  instrument: Instrument,
  differences: readonly Difference[],
  settling: Settling,
  evaluation: Evaluation,
): Problem[] {
  const { problems } = explained(instrument, differences, { ...settling, evaluation })
  const partOf = new Map(instrument.domains.flatMap(({ id, items }) => items.map((item) => [item.id, id] as const)))
  const places = new Set(problems.map(({ place }) => partOf.get(place) ?? place))
  const unexplained = [...places].map((place) => ({
    place: reasonPlace(place), message: `${placeLabel(instrument, place)}: the raters differed here. Say why you settled it so.`,
  }))
  return [...evaluation.problems, ...unexplained]
}

/** Where the form asks why a part was settled so; a place of its own beside the part's judgement. */
export const reasonPlace = (place: string): string => `why:${place}`
