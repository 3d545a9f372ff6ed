import { lnGamma } from '../distributions/gamma'

/** Fewer studies than this can never give a two-sided p below 0.05. */
export const fewestForSignTest = 6

export type SignTest = {
  readonly improved: number
  readonly worsened: number
  /** Studies without a direction, which the test leaves out. */
  readonly others: number
  /** Two-sided; null where there are too few studies for the test to say anything. */
  readonly p: number | null
}

/**
 * The exact two-sided sign test over studies: how unusual so uneven a split is if both directions are equally likely
 * (Boon & Thomson 2021, doi:10.1002/jrsm.1458). It says nothing about the size of an effect.
 */
export function signTest(shown: readonly string[]): SignTest {
  const improved = shown.filter((one) => one === 'improved').length
  const worsened = shown.filter((one) => one === 'worsened').length
  const n = improved + worsened
  return {
    improved, worsened, others: shown.length - n,
    p: n < fewestForSignTest ? null : binomialTwoSided(Math.min(improved, worsened), n),
  }
}

function binomialTwoSided(fewer: number, n: number): number {
  let below = 0
  for (let i = 0; i <= fewer; i += 1)
    below += Math.exp(lnGamma(n + 1) - lnGamma(i + 1) - lnGamma(n - i + 1) - n * Math.LN2)
  return Math.min(1, 2 * below)
}
