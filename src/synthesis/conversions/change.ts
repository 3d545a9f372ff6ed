import { normalQuantile } from '../distributions/normal'
import { borenstein, above0, ConversionRefused, handbook, peopleOf, shown, type Worked } from './worked'

export type BeforeAfter = { before: number; sdBefore: number; after: number; sdAfter: number; people: number }

function correlationIn(correlation: number): number {
  if (correlation > -1 && correlation < 1) return correlation
  throw new ConversionRefused(`A correlation lies between −1 and 1, and ${shown(correlation)} does not. 0.5 and 0.8 are usual guesses.`)
}

const assumed = (correlation: number): string =>
  `A correlation of ${shown(correlation)} between before and after was assumed unless the source gives it. Try others: a higher one makes the interval narrower.`

/** The change within one group with its standard error, from averages before and after and a stated correlation. */
export function prePostChange({ before, sdBefore, after, sdAfter, people }: BeforeAfter, correlation: number): Worked {
  const n = peopleOf(people, 'The number of people', 2)
  const r = correlationIn(correlation)
  const [s1, s2] = [above0(sdBefore, 'The standard deviation before'), above0(sdAfter, 'The standard deviation after')]
  const change = after - before
  const sdChange = Math.sqrt(s1 ** 2 + s2 ** 2 - 2 * r * s1 * s2)
  const se = sdChange / Math.sqrt(n)
  const half = normalQuantile(0.975) * se
  return {
    values: [
      { field: 'estimate', label: 'Change', value: change }, { field: 'standardError', label: 'Standard error', value: se },
      { field: 'ciLower', label: 'Interval from', value: change - half }, { field: 'ciUpper', label: 'Interval to', value: change + half },
      { field: null, label: 'Standard deviation of the change', value: sdChange },
    ],
    steps: [
      `change = after − before = ${shown(after)} − ${shown(before)} = ${shown(change)}`,
      'SD of the change = √(SD₁² + SD₂² − 2 × r × SD₁ × SD₂)',
      `= √(${shown(s1)}² + ${shown(s2)}² − 2 × ${shown(r)} × ${shown(s1)} × ${shown(s2)}) = ${shown(sdChange)}`,
      `SE = SD of the change / √n = ${shown(sdChange)} / √${n} = ${shown(se)}`,
    ],
    source: handbook('section 6.5.2.8'), assumptions: [assumed(r)],
  }
}

/** The correlation of before and after, where a source gives all three standard deviations. */
export function correlationFromSds(sdBefore: number, sdAfter: number, sdChange: number): Worked {
  const [s1, s2, sc] = [
    above0(sdBefore, 'The standard deviation before'), above0(sdAfter, 'The standard deviation after'),
    above0(sdChange, 'The standard deviation of the change'),
  ]
  const r = (s1 ** 2 + s2 ** 2 - sc ** 2) / (2 * s1 * s2)
  if (!(Math.abs(r) <= 1)) throw new ConversionRefused(`These three standard deviations cannot belong together: the correlation would be ${shown(r)}. Check them.`)
  return {
    values: [{ field: null, label: 'Correlation', value: r }],
    steps: [
      'r = (SD₁² + SD₂² − SDchange²) / (2 × SD₁ × SD₂)',
      `r = (${shown(s1)}² + ${shown(s2)}² − ${shown(sc)}²) / (2 × ${shown(s1)} × ${shown(s2)}) = ${shown(r)}`,
    ],
    source: handbook('section 6.5.2.8'), assumptions: [],
  }
}

/** The standardised change within one group (Cohen's d and Hedges' g of matched measurements). */
export function standardisedChange(change: number, sdChange: number, people: number, correlation: number): Worked {
  const n = peopleOf(people, 'The number of people', 3)
  const r = correlationIn(correlation)
  const within = above0(sdChange, 'The standard deviation of the change') / Math.sqrt(2 * (1 - r))
  const d = change / within
  const variance = (1 / n + d ** 2 / (2 * n)) * 2 * (1 - r)
  const j = 1 - 3 / (4 * (n - 1) - 1)
  const [g, se] = [j * d, j * Math.sqrt(variance)]
  return {
    values: [
      { field: 'estimate', label: 'Standardised change (g)', value: g }, { field: 'standardError', label: 'Standard error', value: se },
      { field: null, label: 'Before the correction (d)', value: d },
    ],
    steps: [
      `SD within = SD of the change / √(2(1 − r)) = ${shown(sdChange)} / √(2(1 − ${shown(r)})) = ${shown(within)}`,
      `d = change / SD within = ${shown(change)} / ${shown(within)} = ${shown(d)}`,
      `variance of d = (1/n + d²/(2n)) × 2(1 − r) = ${shown(variance)}`,
      `J = 1 − 3 / (4(n − 1) − 1) = ${shown(j)}; g = J × d = ${shown(g)}; SE = J × √variance = ${shown(se)}`,
    ],
    source: borenstein('chapter 4, matched groups or pre-post scores'), assumptions: [assumed(r)],
  }
}
