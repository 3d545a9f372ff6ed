import {
  identityWeights,
  linearWeights,
  nothingInCommon,
  notCalculable,
  oneCategory,
  pointOnly,
  quadraticWeights,
  sum,
  type Coefficient,
} from './coefficient'
import { cohenKappa, indices, pabak } from './kappa'
import { krippendorffAlpha, orderlessBecause } from './krippendorff'
import { pairTable, type Ratings } from './ratings'
import { congerKappa, fleissKappa, gwetAc1 } from './severalRaters'

/** Below this many things rated by two, an interval is wide and a number says little. */
export const fewRatings = 30

export type Agreement = {
  /** How many things two raters or more have rated; for two raters the pairs that κ is computed from. */
  n: number
  /** How many have a rating missing. */
  incomplete: number
  raters: number
  categories: readonly string[]
  order: Ratings['order']
  /** Which κ `unweighted`, `linear` and `quadratic` are. */
  kappa: 'Cohen' | 'Conger'
  unweighted: Coefficient
  linear: Coefficient
  quadratic: Coefficient
  pabak: Coefficient
  /** |a − d| / n and |b − c| / n; null unless two raters used a scale of two. */
  prevalence: number | null
  bias: number | null
  ac1: Coefficient
  fleiss: Coefficient
  alpha: Coefficient
  alphaOrdinal: Coefficient
  alphaInterval: Coefficient
  /** For more than two raters: Cohen's κ of each pair, and their mean where every pair has one. */
  pairs: readonly { raters: readonly [number, number]; n: number; kappa: Coefficient }[]
  meanPairwise: number | null
  warnings: readonly string[]
}

/**
 * All agreement statistics of a set of ratings. With two raters κ is Cohen's, from the things that both rated; with
 * more it is Conger's, which Cohen's is a case of, and Fleiss' stands beside it. Gwet's AC1 and Krippendorff's α use
 * every rating there is. What cannot be calculated is null, with a reason: never 0, 1 or NaN.
 *
 * @param options.isPooled jobs of different raters were put together, so that most did not rate most: no pairs are
 *   listed, and nothing is said of ratings that were never asked for
 */
export function agreementOf(ratings: Ratings, { isPooled = false }: { isPooled?: boolean } = {}): Agreement {
  const k = ratings.categories.length
  const weighted = (weights: (size: number) => number[][]): Coefficient => {
    const orderless = orderlessBecause(ratings)
    if (orderless) return notCalculable(orderless)
    return k === 1
      ? { ...kappaOf(ratings, identityWeights(k)), reason: oneCategory }
      : kappaOf(ratings, weights(k))
  }
  const unweighted = kappaOf(ratings, identityWeights(k))
  const n = sum(
    ratings.rows.map(({ given, count }) => (given.filter((one) => one !== null).length > 1 ? count : 0)),
  )
  const incomplete = sum(ratings.rows.map(({ given, count }) => (given.includes(null) ? count : 0)))
  const index = ratings.raters === 2 ? indices(pairTable(ratings)) : null
  const pairs = ratings.raters > 2 && !isPooled ? pairsOf(ratings) : []
  const known = pairs.flatMap(({ kappa }) => (kappa.value === null ? [] : [kappa.value]))
  return {
    n,
    incomplete,
    raters: ratings.raters,
    categories: ratings.categories,
    order: ratings.order,
    kappa: ratings.raters > 2 ? 'Conger' : 'Cohen',
    unweighted,
    linear: weighted(linearWeights),
    quadratic: weighted(quadraticWeights),
    pabak: pabakOf(unweighted, k),
    prevalence: index?.prevalence ?? null,
    bias: index?.bias ?? null,
    ac1: gwetAc1(ratings),
    fleiss: fleissKappa(ratings),
    alpha: krippendorffAlpha(ratings, 'nominal'),
    alphaOrdinal: krippendorffAlpha(ratings, 'ordinal'),
    alphaInterval: krippendorffAlpha(ratings, 'interval'),
    pairs,
    meanPairwise: known.length > 0 && known.length === pairs.length ? sum(known) / known.length : null,
    warnings: [
      ...(n > 0 && n < fewRatings
        ? [
            `only ${n} rated by two raters: fewer than ${fewRatings}, so ${unweighted.se ? 'read the interval, not the number' : 'the number says little'}`,
          ]
        : []),
      ...(incomplete > 0 && !isPooled
        ? [
            `${incomplete} with a missing rating: ${ratings.raters > 2 ? 'κ,' : 'κ uses those that both raters rated,'} AC1 and α use every rating`,
          ]
        : []),
      ...(ratings.order === 'letters'
        ? [
            'categories are single letters and were put in the order of the alphabet; give data.categories for another',
          ]
        : []),
    ],
  }
}

function kappaOf(ratings: Ratings, weights: number[][]): Coefficient {
  return ratings.raters > 2 ? congerKappa(ratings, weights) : cohenKappa(pairTable(ratings), weights)
}

function pabakOf({ po }: Coefficient, categories: number): Coefficient {
  if (po === null) return notCalculable(nothingInCommon)
  if (categories < 2) return notCalculable(oneCategory, { po })
  return pointOnly(pabak(po, categories), { po, pe: 1 / categories })
}

function pairsOf(ratings: Ratings): Agreement['pairs'] {
  const weights = identityWeights(ratings.categories.length)
  return Array.from({ length: ratings.raters }, (_, one) => one).flatMap((one) =>
    Array.from({ length: ratings.raters - one - 1 }, (_, index) => {
      const table = pairTable(ratings, one, one + 1 + index)
      return {
        raters: [one, one + 1 + index] as const,
        n: sum(table.map(sum)),
        kappa: cohenKappa(table, weights),
      }
    }),
  )
}
