import { lnGamma } from '../distributions/gamma'
import { normalQuantile } from '../distributions/normal'
import { meanDifference, standardisedMeanDifference, type Means } from '../pooling/effects'
import { PoolingError } from '../pooling/studies'
import { above0, borenstein, chinn, ConversionRefused, handbook, peopleOf, shown, type Given, type Worked } from './worked'

const withInterval = (label: string, estimate: number, se: number): Given[] => {
  const half = normalQuantile(0.975) * se
  return [
    { field: 'estimate', label, value: estimate }, { field: 'standardError', label: 'Standard error', value: se },
    { field: 'ciLower', label: 'Interval from', value: estimate - half }, { field: 'ciUpper', label: 'Interval to', value: estimate + half },
  ]
}

/** What the checks of pooling say, as the reason why nothing is converted. */
export function refusedAs<Made>(make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    if (error instanceof PoolingError) throw new ConversionRefused(error.message)
    throw error
  }
}

/** The difference of two averages, with its standard error. */
export function differenceOfMeans(means: Means): Worked {
  const { estimate, variance } = refusedAs(() => meanDifference(means))
  const se = Math.sqrt(variance)
  const { mean, sd, people, controlMean, controlSd, controlPeople } = means
  return {
    values: withInterval('Mean difference', estimate, se),
    steps: [
      `MD = m₁ − m₂ = ${shown(mean)} − ${shown(controlMean)} = ${shown(estimate)}`,
      `SE = √(SD₁²/n₁ + SD₂²/n₂) = √(${shown(sd)}²/${people} + ${shown(controlSd)}²/${controlPeople}) = ${shown(se)}`,
    ],
    source: handbook('chapter 6'), assumptions: [],
  }
}

/** Cohen's d and Hedges' g of two groups. */
export function standardisedDifference(means: Means): Worked {
  const { estimate: g, variance } = refusedAs(() => standardisedMeanDifference(means))
  const { mean, sd, people, controlMean, controlSd, controlPeople } = means
  const df = people + controlPeople - 2
  const pooled = Math.sqrt(((people - 1) * sd ** 2 + (controlPeople - 1) * controlSd ** 2) / df)
  const d = (mean - controlMean) / pooled
  const se = Math.sqrt(variance)
  return {
    values: [...withInterval('Hedges’ g', g, se), { field: null, label: 'Before the correction (Cohen’s d)', value: d }],
    steps: [
      `pooled SD = √(((n₁ − 1)SD₁² + (n₂ − 1)SD₂²) / (n₁ + n₂ − 2)) = ${shown(pooled)}`,
      `d = (m₁ − m₂) / pooled SD = (${shown(mean)} − ${shown(controlMean)}) / ${shown(pooled)} = ${shown(d)}`,
      `g = J × d = ${shown(d === 0 ? correction(df) : g / d)} × ${shown(d)} = ${shown(g)}, with J for ${df} degrees of freedom`,
      `SE = √(1/n₁ + 1/n₂ + g²/(2(n₁ + n₂))) = ${shown(se)}`,
    ],
    source: borenstein('chapter 4; J exactly, as in Hedges 1981, and g in the place of d in the variance, as in metafor'),
    assumptions: ['Both groups vary alike.'],
  }
}

/** Hedges' exact correction for small groups. */
const correction = (df: number): number => Math.exp(lnGamma(df / 2) - 0.5 * Math.log(df / 2) - lnGamma((df - 1) / 2))

/** A mean difference and its standard error in standard deviations, where the source gives one for both groups. */
export function standardisedFromDifference(difference: number, sd: number, people: number, controlPeople: number): Worked {
  const [n1, n2] = [peopleOf(people, 'The number of people', 2), peopleOf(controlPeople, 'The number of people compared', 2)]
  const d = difference / above0(sd, 'The standard deviation')
  const j = correction(n1 + n2 - 2)
  const g = j * d
  const se = Math.sqrt(1 / n1 + 1 / n2 + g ** 2 / (2 * (n1 + n2)))
  return {
    values: [...withInterval('Hedges’ g', g, se), { field: null, label: 'Before the correction (Cohen’s d)', value: d }],
    steps: [
      `d = difference / SD = ${shown(difference)} / ${shown(sd)} = ${shown(d)}`,
      `g = J × d = ${shown(j)} × ${shown(d)} = ${shown(g)}, with J for ${n1 + n2 - 2} degrees of freedom`,
      `SE = √(1/n₁ + 1/n₂ + g²/(2(n₁ + n₂))) = ${shown(se)}`,
    ],
    source: borenstein('chapter 4; J exactly, as in Hedges 1981, and g in the place of d in the variance, as in metafor'),
    assumptions: ['The standard deviation is that of people in both groups, not of the change or of the mean.'],
  }
}

const logistic = 'The outcome behind the odds ratio is a scale with a logistic distribution and equal spread in both groups, cut at one point.'

/** A standardised mean difference from an odds ratio. */
export function smdFromOddsRatio(oddsRatio: number, seOfLog: number): Worked {
  const lnOr = Math.log(above0(oddsRatio, 'The odds ratio'))
  const factor = Math.sqrt(3) / Math.PI
  const [d, se] = [lnOr * factor, above0(seOfLog, 'The standard error of the logarithm') * factor]
  return {
    values: withInterval('Standardised mean difference', d, se),
    steps: [
      `d = ln(OR) × √3/π = ${shown(lnOr)} × ${shown(factor)} = ${shown(d)}`,
      `SE = SE of ln(OR) × √3/π = ${shown(seOfLog)} × ${shown(factor)} = ${shown(se)}`,
    ],
    source: chinn, assumptions: [logistic],
  }
}

/** An odds ratio from a standardised mean difference. */
export function oddsRatioFromSmd(smd: number, standardError: number): Worked {
  const factor = Math.PI / Math.sqrt(3)
  const [lnOr, se] = [smd * factor, above0(standardError, 'The standard error') * factor]
  const half = normalQuantile(0.975) * se
  return {
    values: [
      { field: 'estimate', label: 'Odds ratio', value: Math.exp(lnOr) },
      { field: 'standardError', label: 'Standard error of the logarithm', value: se },
      { field: 'ciLower', label: 'Interval from', value: Math.exp(lnOr - half) },
      { field: 'ciUpper', label: 'Interval to', value: Math.exp(lnOr + half) },
    ],
    steps: [
      `ln(OR) = d × π/√3 = ${shown(smd)} × ${shown(factor)} = ${shown(lnOr)}; OR = exp(${shown(lnOr)}) = ${shown(Math.exp(lnOr))}`,
      `SE of ln(OR) = SE × π/√3 = ${shown(standardError)} × ${shown(factor)} = ${shown(se)}`,
    ],
    source: chinn, assumptions: [logistic],
  }
}

/** A standardised mean difference from a correlation. */
export function smdFromCorrelation(correlation: number, people: number): Worked {
  if (!(Math.abs(correlation) < 1)) throw new ConversionRefused(`A correlation lies between −1 and 1, and ${shown(correlation)} does not.`)
  const n = peopleOf(people, 'The number of people', 3)
  const rest = 1 - correlation ** 2
  const d = (2 * correlation) / Math.sqrt(rest)
  const varianceOfR = rest ** 2 / (n - 1)
  const se = Math.sqrt((4 * varianceOfR) / rest ** 3)
  return {
    values: withInterval('Standardised mean difference', d, se),
    steps: [
      `d = 2r / √(1 − r²) = ${shown(2 * correlation)} / ${shown(Math.sqrt(rest))} = ${shown(d)}`,
      `variance of r = (1 − r²)² / (n − 1) = ${shown(varianceOfR)}`,
      `SE = √(4 × variance of r / (1 − r²)³) = ${shown(se)}`,
    ],
    source: borenstein('chapter 7'),
    assumptions: ['One of the two things correlated was cut in two to make groups of it.'],
  }
}

/** A correlation from a standardised mean difference. */
export function correlationFromSmd(smd: number, standardError: number, people: number, controlPeople: number): Worked {
  const [n1, n2] = [peopleOf(people, 'The number of people'), peopleOf(controlPeople, 'The number of people compared')]
  const a = (n1 + n2) ** 2 / (n1 * n2)
  const r = smd / Math.sqrt(smd ** 2 + a)
  const se = (a * above0(standardError, 'The standard error')) / (smd ** 2 + a) ** 1.5
  return {
    values: [
      { field: 'estimate', label: 'Correlation', value: r }, { field: null, label: 'Standard error of r', value: se },
    ],
    steps: [
      `a = (n₁ + n₂)² / (n₁ × n₂) = ${shown(a)}`,
      `r = d / √(d² + a) = ${shown(smd)} / √(${shown(smd ** 2)} + ${shown(a)}) = ${shown(r)}`,
      `SE of r = a × SE / √(d² + a)³ = ${shown(se)}`,
    ],
    source: borenstein('chapter 7'), assumptions: [],
  }
}
