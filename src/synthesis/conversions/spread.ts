import { normalQuantile } from '../distributions/normal'
import { studentQuantile } from '../distributions/student'
import { above0, ConversionRefused, handbook, levelOf, peopleOf, shown, wan, type Given, type Worked } from './worked'

const sd = (value: number): Given => ({ field: 'sdIntervention', label: 'Standard deviation', value })

/** The standard deviation of a group from the standard error of its mean. */
export function sdFromSe(se: number, people: number): Worked {
  const value = above0(se, 'The standard error') * Math.sqrt(peopleOf(people, 'The number of people', 2))
  return {
    values: [sd(value)],
    steps: ['SD = SE × √n', `SD = ${shown(se)} × √${people} = ${shown(value)}`],
    source: handbook('chapter 6'), assumptions: [],
  }
}

/** The standard deviation of a group from the interval of its mean; Student's t below 60 people. */
export function sdFromInterval(lower: number, upper: number, level: number, people: number): Worked {
  if (!(upper > lower)) throw new ConversionRefused(`The interval runs from ${shown(lower)} to ${shown(upper)}. Give its lower end first.`)
  const n = peopleOf(people, 'The number of people', 2)
  const at = (1 + levelOf(level)) / 2
  const isSmall = n < 60
  const quantile = isSmall ? studentQuantile(at, n - 1) : normalQuantile(at)
  const value = (Math.sqrt(n) * (upper - lower)) / (2 * quantile)
  return {
    values: [sd(value)],
    steps: [
      `SD = √n × (upper − lower) / (2 × ${shown(quantile)})`,
      `SD = √${n} × (${shown(upper)} − ${shown(lower)}) / ${shown(2 * quantile)} = ${shown(value)}`,
      isSmall ? `Below 60 people the t with ${n - 1} degrees of freedom stands in the place of z.` : '',
    ].filter(Boolean),
    source: handbook('chapter 6'), assumptions: ['The interval is that of the mean of one group, not of a difference.'],
  }
}

/** The standard deviation of two groups together, from a difference of their means and its exact p. */
export function sdFromP(difference: number, p: number, people: number, controlPeople: number): Worked {
  if (!(p > 0 && p < 1)) throw new ConversionRefused(`P is ${shown(p)}. Give the exact value between 0 and 1, not “less than”.`)
  if (difference === 0) throw new ConversionRefused('A difference of 0 has no standard deviation that p could tell. Give the interval.')
  const [n1, n2] = [peopleOf(people, 'The number of people', 2), peopleOf(controlPeople, 'The number of people compared', 2)]
  const df = n1 + n2 - 2
  const t = studentQuantile(1 - p / 2, df)
  const se = Math.abs(difference) / t
  const value = se / Math.sqrt(1 / n1 + 1 / n2)
  return {
    values: [
      sd(value), { field: 'sdComparison', label: 'The same, comparison', value },
      { field: 'standardError', label: 'Standard error', value: se },
    ],
    steps: [
      `t = ${shown(t)}, which a two-sided p of ${shown(p)} stands for with ${n1} + ${n2} − 2 = ${df} degrees of freedom`,
      `SE = |difference| / t = ${shown(Math.abs(difference))} / ${shown(t)} = ${shown(se)}`,
      `SD = SE / √(1/n₁ + 1/n₂) = ${shown(se)} / √(1/${n1} + 1/${n2}) = ${shown(value)}`,
    ],
    source: handbook('chapter 6'), assumptions: ['The standard deviations of both groups are alike.', 'The p is two-sided, from a t test.'],
  }
}

/** The standard deviation from quartiles (Wan et al. 2014, equation 16). */
export function sdFromQuartiles(lower: number, upper: number, people: number): Worked {
  if (!(upper > lower)) throw new ConversionRefused(`The quartiles are ${shown(lower)} and ${shown(upper)}. Give the lower one first.`)
  const n = peopleOf(people, 'The number of people', 4)
  const width = 2 * normalQuantile((0.75 * n - 0.125) / (n + 0.25))
  const value = (upper - lower) / width
  return {
    values: [sd(value)],
    steps: [
      'SD = (q₃ − q₁) / (2 Φ⁻¹((0.75n − 0.125) / (n + 0.25)))',
      `SD = (${shown(upper)} − ${shown(lower)}) / ${shown(width)} = ${shown(value)}`,
    ],
    source: wan, assumptions: ['The values are roughly normally distributed. Quartiles are often given because they are not: say so.'],
  }
}

/** The standard deviation from the lowest and the highest value (Wan et al. 2014, equation 9). A last resort. */
export function sdFromRange(lowest: number, highest: number, people: number): Worked {
  if (!(highest > lowest)) throw new ConversionRefused(`The range runs from ${shown(lowest)} to ${shown(highest)}. Give the lowest value first.`)
  const n = peopleOf(people, 'The number of people', 2)
  const width = 2 * normalQuantile((n - 0.375) / (n + 0.25))
  const value = (highest - lowest) / width
  return {
    values: [sd(value)],
    steps: [
      'SD = (highest − lowest) / (2 Φ⁻¹((n − 0.375) / (n + 0.25)))',
      `SD = (${shown(highest)} − ${shown(lowest)}) / ${shown(width)} = ${shown(value)}`,
    ],
    source: wan,
    assumptions: ['The values are normally distributed.', 'A range rests on two people and grows with the number of people: use it only where nothing else is given.'],
  }
}
