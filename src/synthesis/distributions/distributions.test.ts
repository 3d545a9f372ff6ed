import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { chiSquareAbove, chiSquareQuantile } from './chiSquare'
import { normalAbove, normalQuantile } from './normal'
import { rootBetween } from './root'
import { studentQuantile, studentTwoSided } from './student'

/** Within 1e-10 of a value, relative to its size, so that the far tails are held to the same digits. */
const close = (value: number, expected: number) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-10 * Math.abs(expected))

// Values by SciPy 1.17 and mpmath 1.3 with 30 digits.
describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [0.5, 0.3085375387259869],
    [1.96, 0.024997895148220435],
    [5, 2.866515718791939e-7],
    [10.624652501, 1.1443146540570388e-26],
    [-3, 0.9986501019683699],
    [30, 4.906713927148187e-198],
  ])('has this share above %d', (z, share) => close(normalAbove(z), share))

  it.each([
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.025, -1.9599639845400545],
    [0.3, -0.5244005127080409],
    [0.975, 1.959963984540054],
    [0.999999, 4.753424308817087],
  ])('has %d below this value', (p, z) => close(normalQuantile(p), z))

  it('has no value for what is no share', () => {
    expect(normalQuantile(1.1)).toBeNaN()
    expect(normalQuantile(0)).toBe(-Infinity)
    expect(normalQuantile(1)).toBe(Infinity)
  })
})

describe('Student’s t', () => {
  it.each([
    [1.477097891, 1, 0.37886806687611146],
    [3.952, 12, 0.00192084630300688],
    [0.1, 3, 0.9266523488008059],
    [50, 2, 0.00039976015988808057],
    [2.5, 1000, 0.012578567801090807],
    [1e-8, 5, 0.9999999924078662],
  ])('is at least %d from 0, df %d', (t, df, p) => close(studentTwoSided(t, df), p))

  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 11, 2.200985160091639],
    [0.9, 4.5, 1.5008853175085577],
    [0.995, 1000, 2.580754698065951],
    [0.025, 7, -2.3646242515927844],
    [0.975, 0.5, 164.55767348048818],
  ])('has %d below, df %d', (p, df, t) => close(studentQuantile(p, df), t))

  it('has no quantile for no degrees of freedom', () => {
    expect(studentQuantile(0.975, 0)).toBeNaN()
    expect(studentQuantile(0.5, 3)).toBe(0)
  })
})

describe('χ²', () => {
  it.each([
    [152.2330080824, 12, 1.9967645908210284e-26],
    [3.7692307692, 1, 0.052203635342275165],
    [0.85969, 5, 0.9730709547028858],
    [0.001, 1, 0.9747728793699604],
    [1000, 900, 0.010994608942135844],
  ])('lies above %d, df %d', (value, df, share) => close(chiSquareAbove(value, df), share))

  it.each([
    [0.025, 12, 4.4037885069817015],
    [0.975, 12, 23.33666415864534],
    [0.025, 1, 0.0009820691171752555],
    [0.975, 1, 5.023886187314888],
    [0.5, 3, 2.3659738843753377],
    [0.975, 500, 563.8515293442852],
  ])('has %d below, df %d', (p, df, value) => close(chiSquareQuantile(p, df), value))
})

describe('quantiles', () => {
  it('undo the shares, anywhere', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.0001, max: 0.9999, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (p, df) => {
          expect(1 - chiSquareAbove(chiSquareQuantile(p, df), df)).toBeCloseTo(p, 9)
          expect(1 - normalAbove(normalQuantile(p))).toBeCloseTo(p, 10)
          const t = studentQuantile(p, df)
          expect(t < 0 ? studentTwoSided(t, df) / 2 : 1 - studentTwoSided(t, df) / 2).toBeCloseTo(p, 9)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the search for a root', () => {
  it('finds it, also at an end, and says when there is none', () => {
    expect(rootBetween((x) => x * x - 2, 0, 2, 1e-15)).toBeCloseTo(Math.SQRT2, 12)
    expect(rootBetween((x) => x, 0, 2, 1e-9)).toBe(0)
    expect(() => rootBetween((x) => x + 3, 0, 2, 1e-9)).toThrow('No change of sign')
  })
})
