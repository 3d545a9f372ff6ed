import { studentQuantile } from '@/synthesis/distributions/student'
import {
  chanceIsCertain,
  identityWeights,
  nothingInCommon,
  notCalculable,
  oneCategory,
  sum,
  withInterval,
  type Coefficient,
} from './coefficient'
import { countsIn, type RatingRow, type Ratings } from './ratings'

type Weights = readonly (readonly number[])[]
type Subject = { row: RatingRow; counts: number[]; raters: number }

/** Chance agreement, and twice how far one subject moves it from its mean (what the variance needs). */
type Chance = { pe: number; pull: (subject: Subject) => number }

/**
 * Gwet's AC1 for two or more raters (Gwet 2008): chance agreement is Σ π(1 − π) / (k − 1), which stays low where
 * nearly all is in one category. Missing ratings are allowed.
 */
export function gwetAc1(ratings: Ratings): Coefficient {
  const k = ratings.categories.length
  if (k === 1) return notCalculable(oneCategory)
  return chanceCorrected(ratings, identityWeights(k), (subjects) => {
    const share = meanShares(subjects, k)
    const pe = sum(share.map((p) => p * (1 - p))) / (k - 1)
    return {
      pe,
      pull: ({ counts, raters }) =>
        2 * (sum(counts.map((count, c) => (count / raters) * (1 - (share[c] ?? 0)))) / (k - 1) - pe),
    }
  })
}

/**
 * Fleiss' κ for two or more raters (Fleiss 1971), with the standard error of Gwet (2014) for a κ that need not be 0.
 * For two raters it is Scott's π, not Cohen's κ.
 */
export function fleissKappa(ratings: Ratings): Coefficient {
  const k = ratings.categories.length
  return chanceCorrected(ratings, identityWeights(k), (subjects) => {
    const share = meanShares(subjects, k)
    const pe = sum(share.map((p) => p * p))
    return {
      pe,
      pull: ({ counts, raters }) =>
        2 * (sum(counts.map((count, c) => (count / raters) * (share[c] ?? 0))) - pe),
    }
  })
}

/**
 * Conger's κ (Conger 1980), which extends Cohen's to more than two raters: chance agreement is the mean, over pairs
 * of raters, of what their own frequencies would give. Missing ratings and standard error as in Gwet (2014).
 */
export function congerKappa(ratings: Ratings, weights: Weights): Coefficient {
  const k = ratings.categories.length
  const raters = Array.from({ length: ratings.raters }, (_, index) => index)
  return chanceCorrected(ratings, weights, (subjects) => {
    const rated = raters.map((rater) =>
      sum(subjects.map(({ row }) => ((row.given[rater] ?? null) === null ? 0 : row.count))),
    )
    const shares = raters.map((rater) => {
      const counts = Array<number>(k).fill(0)
      for (const { row } of subjects) {
        const category = row.given[rater] ?? null
        if (category !== null) counts[category] = (counts[category] ?? 0) + row.count
      }
      return counts.map((count) => count / Math.max(1, rated[rater] ?? 0))
    })
    const n = sum(subjects.map(({ row }) => row.count))
    const active = raters.filter((rater) => (rated[rater] ?? 0) > 0)
    const pairs = active.length * (active.length - 1)
    /** By rater and category: how the other raters' frequencies agree with it. */
    const others = raters.map((rater) =>
      weights.map((row) =>
        sum(active.filter((other) => other !== rater).map((other) => dot(row, shares[other] ?? []))),
      ),
    )
    const pe = sum(active.map((rater) => dot(shares[rater] ?? [], others[rater] ?? []))) / pairs
    const pull = ({ row }: Subject): number =>
      sum(
        active.map((rater) => {
          const category = row.given[rater] ?? null
          if (category === null) return 0
          const own = (others[rater]?.[category] ?? 0) - dot(shares[rater] ?? [], others[rater] ?? [])
          return (2 / pairs) * (n / (rated[rater] ?? 1)) * own
        }),
      )
    return { pe, pull }
  })
}

const dot = (one: readonly number[], other: readonly number[]): number =>
  sum(one.map((value, index) => value * (other[index] ?? 0)))

/** The share of each category in the ratings of a subject, averaged over subjects. */
function meanShares(subjects: readonly Subject[], k: number): number[] {
  const n = sum(subjects.map(({ row }) => row.count))
  return Array.from(
    { length: k },
    (_, c) => sum(subjects.map(({ row, counts, raters }) => (row.count * (counts[c] ?? 0)) / raters)) / n,
  )
}

/**
 * (pa − pe) / (1 − pe) over subjects, with the variance of its linear terms (Gwet 2014, ch. 5, with an endless number
 * of subjects) and an interval by Student's t with n − 1 degrees of freedom, cut at −1 and 1. Subjects rated once
 * count towards chance agreement, not towards observed agreement.
 */
function chanceCorrected(
  ratings: Ratings,
  weights: Weights,
  chance: (subjects: readonly Subject[]) => Chance,
): Coefficient {
  const k = ratings.categories.length
  const subjects = ratings.rows
    .map((row) => {
      const counts = countsIn(row, k)
      return { row, counts, raters: sum(counts) }
    })
    .filter(({ raters }) => raters > 0)
  const n = sum(subjects.map(({ row }) => row.count))
  const paired = sum(subjects.map(({ row, raters }) => (raters > 1 ? row.count : 0)))
  if (paired === 0) return notCalculable(nothingInCommon)
  const agreed = subjects.map(({ counts, raters }) =>
    raters < 2
      ? 0
      : (sum(counts.map((count, c) => count * dot(weights[c] ?? [], counts))) - raters) /
        (raters * (raters - 1)),
  )
  const po = sum(subjects.map(({ row }, index) => row.count * (agreed[index] ?? 0))) / paired
  const { pe, pull } = chance(subjects)
  if (1 - pe < 1e-12) return notCalculable(chanceIsCertain, { po, pe: 1 })
  const value = (po - pe) / (1 - pe)
  if (n < 2)
    return {
      value,
      po,
      pe,
      se: null,
      lower: null,
      upper: null,
      reason: 'no standard error: only one thing was rated',
    }
  const squares = sum(
    subjects.map((subject, index) => {
      const own = subject.raters < 2 ? 0 : ((n / paired) * ((agreed[index] ?? 0) - pe)) / (1 - pe)
      return subject.row.count * (own - ((1 - value) * pull(subject)) / (1 - pe) - value) ** 2
    }),
  )
  return { po, pe, ...withInterval(value, Math.sqrt(squares / (n * (n - 1))), studentQuantile(0.975, n - 1)) }
}
