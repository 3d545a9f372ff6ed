import type { Difference } from './differences'
import type { Evaluation, Problem } from './instruments/evaluate'
import type { Answers, Instrument, Judgements, QualityBand } from './instruments/types'

export type Settled = { answers: Answers; judgements: Judgements; evaluation: Evaluation; reasons: Readonly<Record<string, string>> }

/**
 * Why each difference was settled as it was; a problem where nothing says so. A question is explained at itself or at
 * its part. A judgement that the rule proposes from explained answers, or parts, needs no words of its own.
 */
export function explained(
  instrument: Instrument,
  differences: readonly Difference[],
  settled: Settled,
): { reasons: Map<string, string>; problems: Problem[] } {
  const said = (place: string): string =>
    settled.reasons[place]?.trim() || settled.judgements[place]?.reason?.trim() || ''
  const partOf = new Map(instrument.domains.flatMap(({ id, items }) => items.map((item) => [item.id, id] as const)))
  const differing = new Set(differences.map(({ place }) => place))
  const reasons = new Map<string, string>()
  const problems: Problem[] = []
  for (const { place, kind, label } of differences) {
    const reason = said(place) || (kind === 'item' ? said(partOf.get(place) ?? '') : '')
    if (reason || (kind !== 'item' && followsRule(instrument, place, settled.evaluation, differing))) {
      reasons.set(place, reason || 'Follows from what was settled within it, by the rule of the instrument.')
    } else {
      problems.push({ place, message: `The raters differ here (${label}). Say why it was settled so.` })
    }
  }
  return { reasons, problems }
}

function followsRule(instrument: Instrument, place: string, evaluation: Evaluation, differing: ReadonlySet<string>): boolean {
  const verdict = place === 'overall' ? evaluation.overall : evaluation.domains[place]
  if (!verdict?.proposed || verdict.isOverridden) return false
  const within =
    place === 'overall'
      ? instrument.domains.map(({ id }) => id)
      : (instrument.domains.find(({ id }) => id === place)?.items.map(({ id }) => id) ?? [])
  return within.some((id) => differing.has(id))
}

/** What was settled at a place: the counted answer, or the level. */
export function settledValue({ kind, place }: Difference, { answers, evaluation }: Settled): string | null {
  if (kind === 'overall') return evaluation.overall?.judged ?? null
  if (kind === 'domain') return evaluation.domains[place]?.judged ?? null
  return evaluation.items[place]?.applies === true ? answers[place]?.response || null : null
}

/** Every judgement as it holds, whether the rule or a person gave it, so that it stands by itself in the record. */
export function standingJudgements({ judgements, evaluation }: Settled): Judgements {
  const places = [...Object.entries(evaluation.domains), ['overall', evaluation.overall] as const]
  return Object.fromEntries(
    places.flatMap(([place, verdict]) => {
      if (!verdict?.judged) return []
      const reason = judgements[place]?.reason?.trim() || verdict.because
      return [[place, { level: verdict.judged, ...(reason ? { reason } : {}) }]]
    }),
  )
}

/** What the overall judgement is worth to a reader; null for a profile, and where the tool has no such order. */
export function bandOf({ levels }: Instrument, overall: string | null): QualityBand | null {
  return levels['overall']?.find(({ id }) => id === overall)?.band ?? null
}
