import { normalTwoSided, z975 } from '../distributions/normal'
import { checkCounts, type Counts } from './effects'
import { PoolingError, total } from './studies'

/** A common ratio pooled from counts, on the logarithmic scale. */
export type PooledRatio = {
  estimate: number
  se: number
  lower: number
  upper: number
  statistic: number
  p: number
  formula: string
}

/**
 * The Mantel–Haenszel common risk ratio or odds ratio, which needs no correction for empty cells as long as not all
 * are (Mantel & Haenszel 1959; variance by Greenland & Robins 1985, and Robins, Breslow & Greenland 1986).
 *
 * @throws PoolingError if one of the groups has no event in any study
 */
export function mantelHaenszel(tables: readonly Counts[], measure: 'RR' | 'OR'): PooledRatio {
  const cells = tables.map((table) => {
    checkCounts(table)
    const { events: a, people: n1, controlEvents: c, controlPeople: n2 } = table
    return { a, b: n1 - a, c, d: n2 - c, n1, n2, n: n1 + n2 }
  })
  const [upper, lower, variance] = measure === 'RR' ? riskRatioParts(cells) : oddsRatioParts(cells)
  if (upper === 0 || lower === 0)
    throw new PoolingError(
      'One of the groups has no event in any study, so there is no ratio. Show the counts instead.',
    )
  return ratio(
    Math.log(upper / lower),
    Math.sqrt(variance),
    `Mantel–Haenszel ${measure === 'RR' ? 'risk' : 'odds'} ratio`,
  )
}

type Cells = { a: number; b: number; c: number; d: number; n1: number; n2: number; n: number }

function riskRatioParts(cells: readonly Cells[]): [number, number, number] {
  const upper = total(cells.map(({ a, n2, n }) => (a * n2) / n))
  const lower = total(cells.map(({ c, n1, n }) => (c * n1) / n))
  const spread = total(cells.map(({ a, c, n1, n2, n }) => (n1 * n2 * (a + c) - a * c * n) / (n * n)))
  return [upper, lower, spread / (upper * lower)]
}

function oddsRatioParts(cells: readonly Cells[]): [number, number, number] {
  const terms = cells.map(({ a, b, c, d, n }) => ({
    p: (a + d) / n,
    q: (b + c) / n,
    r: (a * d) / n,
    s: (b * c) / n,
  }))
  const [upper, lower] = [total(terms.map(({ r }) => r)), total(terms.map(({ s }) => s))]
  const variance =
    total(terms.map(({ p, r }) => p * r)) / (2 * upper ** 2) +
    total(terms.map(({ p, q, r, s }) => p * s + q * r)) / (2 * upper * lower) +
    total(terms.map(({ q, s }) => q * s)) / (2 * lower ** 2)
  return [upper, lower, variance]
}

/**
 * Peto's common odds ratio: exp(Σ (observed − expected) / Σ V). For rare events, groups of similar size and small
 * effects only (Yusuf et al. 1985; Cochrane Handbook, chapter 10). Studies without events carry no weight.
 *
 * @throws PoolingError if there is no event in any study, or nothing but events
 */
export function peto(tables: readonly Counts[]): PooledRatio {
  const parts = tables.map((table) => {
    checkCounts(table)
    const { events, people, controlEvents, controlPeople } = table
    const n = people + controlPeople
    const all = events + controlEvents
    return {
      surplus: events - (people * all) / n,
      v: (people * controlPeople * all * (n - all)) / (n * n * (n - 1)),
    }
  })
  const v = total(parts.map((part) => part.v))
  if (v === 0)
    throw new PoolingError(
      'No study has an event in one person and none in another, so there is no ratio. Show the counts instead.',
    )
  return ratio(total(parts.map(({ surplus }) => surplus)) / v, 1 / Math.sqrt(v), 'Peto’s odds ratio')
}

const ratio = (estimate: number, se: number, formula: string): PooledRatio => ({
  estimate,
  se,
  lower: estimate - z975 * se,
  upper: estimate + z975 * se,
  statistic: estimate / se,
  p: normalTwoSided(estimate / se),
  formula,
})
