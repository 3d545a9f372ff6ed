import type { ForestRow } from '../../plots/forest'
import { directionsOf, studiesOf, type BodyOfEvidence } from '../evidence/body'
import { guidance, thresholds } from './guidance'
import { cannot, percent, proposed, said, saidP, type Proposal } from './proposal'

const sources = [guidance.consistency, guidance.heterogeneity]

/** Pairs of studies whose intervals have nothing in common, of all pairs. */
export function apartPairs(rows: readonly ForestRow[]): { readonly apart: number; readonly pairs: number } {
  let [apart, pairs] = [0, 0]
  rows.forEach((one, index) => {
    for (const other of rows.slice(index + 1)) {
      pairs += 1
      if (one.lower > other.upper || other.lower > one.upper) apart += 1
    }
  })
  return { apart, pairs }
}

/** Whether the studies disagree in ways that chance does not explain. What else explains it only people can say. */
export function inconsistencyProposal(body: BodyOfEvidence): Proposal {
  const { forest } = body
  if ('refused' in forest || !forest.pooled) {
    return studiesOf(body).length === 1
      ? proposed('not-serious', ['There is one study, so nothing can disagree.'], [guidance.consistency])
      : cannot([directionWords(body), 'The results are not pooled, so how far they differ cannot be computed.'], sources)
  }
  const { pooled, rows, noEffect } = forest
  const { apart, pairs } = apartPairs(rows)
  const hasBothSides = rows.some(({ estimate }) => estimate > noEffect) && rows.some(({ estimate }) => estimate < noEffect)
  const isContradictory = rows.some(({ lower }) => lower > noEffect) && rows.some(({ upper }) => upper < noEffect)
  const excludes = (interval: { lower: number; upper: number }): boolean => interval.lower > noEffect || interval.upper < noEffect
  const { prediction } = pooled
  const isUnpredictable = prediction !== null && excludes(pooled) && !excludes(prediction)
  const grounds = [
    `I² is ${percent(pooled.i2)}, τ² ${said(pooled.tau2)}, p for heterogeneity ${saidP(pooled.qP)} in ${rows.length} studies.`,
    apart === 0 ? 'The intervals of all studies overlap.' : `The intervals of ${apart} of ${pairs} pairs of studies do not overlap.`,
    hasBothSides ? 'Estimates lie on both sides of no effect.' : 'All estimates lie on the same side of no effect.',
    ...(prediction ? [`A further study may find from ${said(prediction.lower)} to ${said(prediction.upper)}${isUnpredictable ? ', no effect included, though the pooled interval excludes it' : ''}.`] : []),
    ...(rows.length === 2 ? ['With two studies how far studies differ is hardly known.'] : []),
  ]
  if (pooled.i2 >= thresholds.considerable && apart > 0 && isContradictory) return proposed('very-serious', grounds, sources)
  const signs = [apart > 0, hasBothSides, isUnpredictable].filter(Boolean).length
  const isSerious = pooled.i2 >= thresholds.substantial ? signs >= 1 : apart > 0 && hasBothSides
  return proposed(isSerious ? 'serious' : 'not-serious', grounds, sources)
}

function directionWords(body: BodyOfEvidence): string {
  const found = directionsOf(body)
  const words = { improved: 'improved', worsened: 'worsened', 'no-difference': 'no difference', conflicting: 'conflicting', unclear: 'direction not known' }
  const said = (Object.keys(words) as (keyof typeof words)[]).filter((shown) => found[shown] > 0).map((shown) => `${words[shown]} ${found[shown]}`)
  return `Studies by direction: ${said.join(', ')}.`
}
