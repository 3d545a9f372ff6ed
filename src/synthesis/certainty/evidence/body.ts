import type { QualityBand } from '@/appraisal/instruments/types'

import { forestPlot, type ForestPlot, type Refused } from '../../plots/forest'
import { effectDirectionPlot, type Shown } from '../../plots/effectDirection'
import { partOf, type PlotResult } from '../../plots/result'
import type { Usable } from '../../plots/scale'

/** A published rating of a study or of one of its results. */
export type ContributingRating = {
  readonly instrumentKey: string
  /** Null where the tool gives no overall judgement. */
  readonly band: QualityBand | null
}

/** One result with what a judgement of the whole body needs to know of it. */
export type Contribution = {
  readonly result: PlotResult
  /** People the result is about; null where the source does not say. */
  readonly people: number | null
  /** People with the event in both groups together; null where it is not recorded. */
  readonly events: number | null
  /** The rating of this result, else of its study; null where neither is published. */
  readonly rating: ContributingRating | null
}

export const bodyKinds = ['controlled', 'uncontrolled', 'qualitative', 'reviews'] as const
/** Evidence that is judged together. Reviews stand apart and are not rated: they count primary studies again. */
export type BodyKind = (typeof bodyKinds)[number]

export type BodyOfEvidence = {
  readonly kind: BodyKind
  readonly contributions: readonly Contribution[]
  readonly forest: ForestPlot | Refused
}

const qualitativeDesigns = /^(qualitative-study|qualitative-evidence-synthesis|ethnography|meta-ethnography)$/

/** Where a result is judged. */
export const kindOf = (result: PlotResult): BodyKind =>
  qualitativeDesigns.test(result.study.design) ? 'qualitative' : partOf(result)

/** The results of one outcome, taken apart into what is judged together; kinds without results are left out. */
export function bodiesOf(contributions: readonly Contribution[]): readonly BodyOfEvidence[] {
  return bodyKinds.flatMap((kind) => {
    const own = contributions.filter(({ result }) => kindOf(result) === kind)
    return own.length === 0 ? [] : [{ kind, contributions: own, forest: forestPlot(own.map(({ result }) => result)) }]
  })
}

export type PooledStudy = { readonly study: PlotResult['study']; readonly contributions: readonly Contribution[]; readonly usable: Usable | null }

/** The studies of a body with those of their results that count: the one in the forest plot where there is one. */
export function studiesOf({ contributions, forest }: BodyOfEvidence): readonly PooledStudy[] {
  const rows = 'refused' in forest ? [] : forest.rows
  const byStudy = new Map<string, Contribution[]>()
  for (const one of contributions) byStudy.set(one.result.study.id, [...(byStudy.get(one.result.study.id) ?? []), one])
  return [...byStudy.values()].flatMap((own): PooledStudy[] => {
    const [first] = own
    if (!first) return []
    const usable = rows.find(({ result }) => own.some((one) => one.result.id === result.id)) ?? null
    const counted = usable ? own.filter(({ result }) => result.id === usable.result.id) : own
    return [{ study: first.result.study, contributions: counted, usable }]
  })
}

/** People in one study: of its counted result, else of the study as a whole; null where neither is known. */
export function peopleIn({ study, contributions }: PooledStudy): number | null {
  const known = contributions.flatMap(({ people }) => people ?? [])
  return known.length > 0 ? Math.max(...known) : study.n
}

export type Participants = { readonly people: number | null; readonly studies: number; readonly withoutNumber: number }

/** How many people and studies a body rests on; `withoutNumber` studies say of no number. */
export function participantsOf(body: BodyOfEvidence): Participants {
  const studies = studiesOf(body)
  const known = studies.flatMap((study) => peopleIn(study) ?? [])
  return {
    people: known.length > 0 ? known.reduce((sum, people) => sum + people, 0) : null,
    studies: studies.length,
    withoutNumber: studies.length - known.length,
  }
}

export type Directions = Readonly<Record<Shown, number>>

/** How many studies point which way, by the rule of the effect direction plot. */
export function directionsOf({ contributions }: BodyOfEvidence): Directions {
  const counts: Record<Shown, number> = { improved: 0, worsened: 0, 'no-difference': 0, conflicting: 0, unclear: 0 }
  const { parts } = effectDirectionPlot(contributions.map(({ result }) => result))
  for (const { rows } of parts) for (const { cells } of rows) for (const cell of cells) if (cell) counts[cell.shown] += 1
  return counts
}

/** Whether chance decided who got what, by the key of the design. */
export const isRandomised = (design: string): boolean =>
  /(^|-)randomi[sz]ed/.test(design) && !/non-randomi[sz]ed|quasi/.test(design)

/** All that a rating rests on, in one order: where it is not the same any more, the rating is out of date. */
export const basisOf = ({ contributions }: BodyOfEvidence): readonly string[] =>
  contributions.map(({ result, people, events, rating }) => [
    result.id, result.study.id, result.study.design, result.direction, result.effectMeasure, result.estimate, result.ciLower,
    result.ciUpper, result.timeMonths, people, events, rating ? `${rating.instrumentKey} ${rating.band ?? ''}` : 'not-rated',
  ].map((part) => part ?? '').join('|')).toSorted()
