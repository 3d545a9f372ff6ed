/** How close a search comes to its root: the width of the interval left, in the units of the argument. */
export type SearchTolerance = number

/**
 * The root of a continuous function between two points of opposite sign, by Brent's method (Brent 1973, ch. 4):
 * inverse quadratic or linear interpolation where it helps, halving where it does not. The steps are those of R's
 * `uniroot`, so that a search with the same tolerance stops at the same point.
 *
 * @throws RangeError if the function has the same sign at both ends
 */
export function rootBetween(
  f: (x: number) => number,
  from: number,
  to: number,
  tolerance: SearchTolerance,
): number {
  let [before, best, opposite] = [from, to, from]
  let [atBefore, atBest] = [f(from), f(to)]
  let atOpposite = atBefore
  if (atBefore === 0) return from
  if (atBest === 0) return to
  if (Math.sign(atBefore) === Math.sign(atBest))
    throw new RangeError(`No change of sign between ${from} and ${to}.`)
  for (let step = 0; step < 1000; step++) {
    const lastMove = best - before
    if (Math.abs(atOpposite) < Math.abs(atBest)) {
      ;[before, best, opposite] = [best, opposite, best]
      ;[atBefore, atBest, atOpposite] = [atBest, atOpposite, atBest]
    }
    const near = 2 * Number.EPSILON * Math.abs(best) + tolerance / 2
    const half = (opposite - best) / 2
    if (Math.abs(half) <= near || atBest === 0) return best
    let move = half
    if (Math.abs(lastMove) >= near && Math.abs(atBefore) > Math.abs(atBest)) {
      const { p, q } = interpolation(before, best, opposite, atBefore, atBest, atOpposite)
      const isInside = p < 0.75 * (opposite - best) * q - Math.abs(near * q) / 2
      if (isInside && p < Math.abs((lastMove * q) / 2)) move = p / q
    }
    if (Math.abs(move) < near) move = move > 0 ? near : -near
    ;[before, atBefore] = [best, atBest]
    best += move
    atBest = f(best)
    if (Math.sign(atBest) === Math.sign(atOpposite)) [opposite, atOpposite] = [before, atBefore]
  }
  return best
}

/** The step p/q from the best point, with p ≥ 0. */
function interpolation(
  a: number,
  b: number,
  c: number,
  fa: number,
  fb: number,
  fc: number,
): { p: number; q: number } {
  const width = c - b
  const t = fb / fa
  let p = width * t
  let q = 1 - t
  if (a !== c) {
    const [u, v] = [fa / fc, fb / fc]
    p = t * (width * u * (u - v) - (b - a) * (v - 1))
    q = (u - 1) * (v - 1) * (t - 1)
  }
  return p > 0 ? { p, q: -q } : { p: -p, q }
}
