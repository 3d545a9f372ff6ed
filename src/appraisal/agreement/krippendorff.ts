import { nothingInCommon, notCalculable, pointOnly, sum, type Coefficient } from './coefficient'
import { countsIn, type Ratings } from './ratings'

export type Metric = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's α = 1 − Do / De from the table of coincidences (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability"), for any number of raters and with missing ratings: a thing rated once is left out, all others
 * count with the ratings they have. Differences: nominal 0 or 1; ordinal by how many ratings lie between; interval
 * the squared distance of the numbers. No interval is given, since it would need a bootstrap.
 */
export function krippendorffAlpha(ratings: Ratings, metric: Metric): Coefficient {
  const k = ratings.categories.length
  const coincidences = Array.from({ length: k }, () => Array<number>(k).fill(0))
  for (const row of ratings.rows) {
    const counts = countsIn(row, k)
    const raters = sum(counts)
    if (raters < 2) continue
    for (const [c, own] of counts.entries())
      for (const [d, other] of counts.entries()) {
        const pairs = own * (c === d ? other - 1 : other)
        const cell = coincidences[c]
        if (cell) cell[d] = (cell[d] ?? 0) + (row.count * pairs) / (raters - 1)
      }
  }
  const totals = coincidences.map(sum)
  const n = sum(totals)
  if (n === 0) return notCalculable(nothingInCommon)
  if (metric === 'interval' && !ratings.values)
    return notCalculable('not calculable: an interval scale needs numbers')
  const orderless = metric === 'ordinal' && orderlessBecause(ratings)
  if (orderless) return notCalculable(orderless)
  const distance = distanceOf(metric, totals, ratings.values ?? [])
  const observed = sum(coincidences.flatMap((row, c) => row.map((count, d) => count * distance(c, d)))) / n
  const expected =
    sum(totals.flatMap((one, c) => totals.map((other, d) => one * other * distance(c, d)))) / (n * (n - 1))
  if (expected === 0)
    return notCalculable('not calculable: all ratings are the same, so nothing could differ')
  return pointOnly(1 - observed / expected, { reason: 'no interval: it would need a bootstrap' })
}

/** Why nothing can be said by the order of the categories; null where they have one. */
export function orderlessBecause({ order }: Ratings): string | null {
  if (order === 'none') return 'not calculable: these answers have no order'
  if (order !== 'unknown') return null
  return 'not calculable: the order of the categories is not known; give data.categories from low to high'
}

function distanceOf(
  metric: Metric,
  totals: readonly number[],
  values: readonly number[],
): (c: number, d: number) => number {
  if (metric === 'nominal') return (c, d) => (c === d ? 0 : 1)
  if (metric === 'interval') return (c, d) => ((values[c] ?? 0) - (values[d] ?? 0)) ** 2
  return (c, d) => {
    const [low, high] = [Math.min(c, d), Math.max(c, d)]
    return (sum(totals.slice(low, high + 1)) - ((totals[c] ?? 0) + (totals[d] ?? 0)) / 2) ** 2
  }
}
