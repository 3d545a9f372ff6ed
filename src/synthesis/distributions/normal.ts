import { incompleteGamma } from './gamma'

/** The chance that a standard normal value lies above z; precise far out in the tail, too. */
export function normalAbove(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2)
  return z >= 0 ? upper / 2 : 0.5 + lower / 2
}

/** The chance of a standard normal value at least so far from 0: a two-sided p. */
export const normalTwoSided = (z: number): number => Math.min(1, 2 * normalAbove(Math.abs(z)))

/** 0.975 of standard normal values lie below it: the half-width of a 95 % interval in standard errors. */
export const z975 = 1.959963984540054

/**
 * The value below which a share of standard normal values lies: Newton's method with Halley's correction, from a
 * start that is good to two digits (Abramowitz & Stegun 26.2.22).
 *
 * @param p between 0 and 1; 0 and 1 give the infinities
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity
  if (p > 0.5) return -normalQuantile(1 - p)
  const t = Math.sqrt(-2 * Math.log(p))
  let z = -(t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t))
  for (let step = 0; step < 20; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
    const off = (normalAbove(-z) - p) / density
    const move = off / (1 + (z * off) / 2)
    z -= move
    if (Math.abs(move) < 1e-15 * Math.max(1, Math.abs(z))) break
  }
  return z
}
