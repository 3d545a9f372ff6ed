import type { QualityBand } from '@/appraisal/instruments/types'

import { forestPlot } from '../../plots/forest'
import { peopleIn, studiesOf, type BodyOfEvidence, type PooledStudy } from '../evidence/body'
import { guidance, thresholds } from './guidance'
import { cannot, named, percent, proposed, type Proposal } from './proposal'

/** The rating of a study here, worst first where several of its results count. */
export type Shares = { readonly share: Readonly<Record<QualityBand, number>>; readonly by: 'weight' | 'people' | 'studies' }

const worst: readonly QualityBand[] = ['very-low', 'low', 'moderate', 'high']

const bandOf = ({ contributions }: PooledStudy): QualityBand | null => {
  const bands = contributions.map(({ rating }) => rating?.band ?? null)
  return bands.includes(null) ? null : worst.find((band) => bands.includes(band)) ?? null
}

/** Studies without a published rating, and those whose tool gives no overall judgement. */
export function unratedStudies(body: BodyOfEvidence): { unrated: readonly string[]; withoutOverall: readonly string[] } {
  const studies = studiesOf(body)
  const unrated = studies.filter(({ contributions }) => contributions.some(({ rating }) => rating === null))
  const withoutOverall = studies.filter((study) => !unrated.includes(study) && bandOf(study) === null)
  return { unrated: unrated.map(({ study }) => study.label), withoutOverall: withoutOverall.map(({ study }) => study.label) }
}

/** How much of the information each band gives: by weight where it is pooled, else by people, else by studies. */
export function sharesOf(body: BodyOfEvidence): Shares {
  const studies = studiesOf(body)
  const { forest } = body
  const weights = new Map('refused' in forest || !forest.pooled ? [] : forest.rows.map(({ result, weight }) => [result.study.id, weight ?? 0]))
  const people = studies.map(peopleIn)
  const by = weights.size > 0 ? 'weight' : people.includes(null) ? 'studies' : 'people'
  const amount = (study: PooledStudy, index: number): number =>
    by === 'weight' ? weights.get(study.study.id) ?? 0 : by === 'people' ? people[index] ?? 0 : 1
  const all = studies.reduce((sum, study, index) => sum + amount(study, index), 0)
  const share = (band: QualityBand): number => (all === 0 ? 0 : (100 * studies.reduce((sum, study, index) =>
    (bandOf(study) === band ? sum + amount(study, index) : sum), 0)) / all)
  return { by, share: { high: share('high'), moderate: share('moderate'), low: share('low'), 'very-low': share('very-low') } }
}

const byWords = { weight: 'of the weight', people: 'of the people', studies: 'of the studies' } as const

/** What stands in the way of a proposal; null where every study has an overall rating. */
export function unratedGrounds(body: BodyOfEvidence): readonly string[] | null {
  const { unrated, withoutOverall } = unratedStudies(body)
  if (unrated.length === 0 && withoutOverall.length === 0) return null
  return [
    ...(unrated.length > 0 ? [`Not yet rated, so nothing can be proposed: ${named(unrated)}.`] : []),
    ...(withoutOverall.length > 0 ? [`Rated with a tool that gives no overall judgement: ${named(withoutOverall)}.`] : []),
  ]
}

/**
 * Risk of bias from the published quality ratings of the studies: how much of the information comes from studies at
 * high risk, and whether the result stands without them.
 *
 * @param startsHighByRobins where ROBINS-I lets the certainty start high, moderate risk lowers, too, and by up to three
 */
export function riskOfBiasProposal(body: BodyOfEvidence, startsHighByRobins: boolean): Proposal {
  const sources = startsHighByRobins ? [guidance.bias, guidance.robins, guidance.hub] : [guidance.bias, guidance.hub]
  const missing = unratedGrounds(body)
  if (missing) return cannot(missing, sources)
  const { share, by } = sharesOf(body)
  const ofWhat = byWords[by]
  const veryLow = share['very-low']
  const low = veryLow + share.low
  const moderate = low + share.moderate
  const words = [`${percent(low)} ${ofWhat} comes from studies at high risk of bias, ${percent(share.moderate)} from studies with some concerns.`]
  if (startsHighByRobins) {
    const level = veryLow >= thresholds.most ? 'extremely-serious' : low >= thresholds.most ? 'very-serious' : moderate >= thresholds.most ? 'serious' : 'not-serious'
    return proposed(level, [...words, 'With ROBINS-I certainty usually falls by two levels or more for what randomisation would have ruled out.'], sources)
  }
  if (veryLow >= thresholds.most)
    return proposed('very-serious', [`${percent(veryLow)} ${ofWhat} comes from studies at very high risk of bias.`], sources)
  if (low >= thresholds.most) return proposed('serious', words, sources)
  const changed = low > 0 ? changesWithout(body) : null
  if (changed) return proposed('serious', [...words, changed], sources)
  const stands = low > 0 && changed === null && isPooled(body) ? ['Without them the result points the same way.'] : []
  return proposed('not-serious', [...words, ...stands], sources)
}

const isPooled = ({ forest }: BodyOfEvidence): boolean => !('refused' in forest) && forest.pooled !== null

/** A sentence where the pooled result says something else without the studies at high risk; null where it stands. */
function changesWithout(body: BodyOfEvidence): string | null {
  const { forest } = body
  if ('refused' in forest || !forest.pooled) return null
  const better = studiesOf(body).filter((study) => bandOf(study) === 'high' || bandOf(study) === 'moderate')
  const rest = forestPlot(better.flatMap(({ contributions }) => contributions.map(({ result }) => result)))
  if ('refused' in rest) return null
  const [only] = rest.rows
  const left = rest.pooled ?? only
  if (!left) return null
  const says = ({ lower, upper }: { lower: number; upper: number }): string =>
    lower > forest.noEffect ? 'above' : upper < forest.noEffect ? 'below' : 'includes'
  return says(left) === says(forest.pooled) ? null : 'Without the studies at high risk of bias the result says something else.'
}
