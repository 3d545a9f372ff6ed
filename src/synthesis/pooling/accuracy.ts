/**
 * When a search for τ² stops. `exact` goes on as far as numbers go, and is what the hub shows. `asMetafor` stops
 * where metafor 3.8 stops by default, which leaves τ² up to about 1e-4 away from the solution of its equation: for
 * comparing digits with it.
 */
export type Accuracy = {
  /** Width of the interval left around a root (`uniroot`'s `tol`). */
  root: number
  /** Largest last step of Fisher scoring, for a typical sampling variance. */
  step: (typicalVariance: number) => number
  /** Most steps of Fisher scoring. */
  steps: number
  /** How much more likely τ² = 0 has to be before it replaces a local maximum. */
  likelihood: number
}

export const exact: Accuracy = { root: 0, step: (typical) => 1e-13 * typical, steps: 1000, likelihood: 0 }

export const asMetafor: Accuracy = {
  root: Number.EPSILON ** 0.25,
  step: () => 1e-5,
  steps: 100,
  likelihood: Number.EPSILON ** 0.25,
}
