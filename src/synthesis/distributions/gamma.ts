/** Lanczos' coefficients for g = 7, nine terms (Godfrey 2001); the error is below 1e-14 for positive arguments. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** ln Γ(x) for x > 0. */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x)
  const z = x - 1
  const base = z + 7.5
  const series = lanczos.reduce(
    (sum, coefficient, index) => (index === 0 ? coefficient : sum + coefficient / (z + index)),
    0,
  )
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(series)
}

const tiny = 1e-300
const steps = 100_000

/**
 * The regularised incomplete gamma function, both tails: lower P(a, x) and upper Q(a, x) = 1 − P, each computed
 * where it is small without cancellation. Series below a + 1, Lentz' continued fraction above (Abramowitz & Stegun
 * 6.5.29, 6.5.31).
 *
 * @param a above 0
 * @param x 0 or above
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  const front = Math.exp(a * Math.log(x) - x - lnGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; n < steps && Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
      term *= x / (a + n)
      sum += term
    }
    return { lower: front * sum, upper: 1 - front * sum }
  }
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < steps; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / notZero(an * d + b)
    c = notZero(b + an / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return { lower: 1 - front * fraction, upper: front * fraction }
}

/** Keeps a continued fraction from dividing by nought. */
export const notZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
