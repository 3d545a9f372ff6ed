import { normalQuantile } from '../distributions/normal'
import { checkCounts, logOddsRatio, logRiskRatio, riskDifference, type Counts, type Effect } from '../pooling/effects'
import { refusedAs } from './standardised'
import { above0, ConversionRefused, handbook, shown, zhang, type Given, type Worked } from './worked'

const half = 'One cell of the table is empty, so 0.5 was added to all four cells. The estimate depends on that: say so where you use it.'

const cells = ({ events, people, controlEvents, controlPeople }: Counts): string =>
  `a = ${events} of n₁ = ${people}, c = ${controlEvents} of n₂ = ${controlPeople}`

function ratioValues(label: string, { estimate, variance }: Effect): Given[] {
  const se = Math.sqrt(variance)
  const width = normalQuantile(0.975) * se
  return [
    { field: 'estimate', label, value: Math.exp(estimate) },
    { field: 'standardError', label: 'Standard error of the logarithm', value: se },
    { field: 'ciLower', label: 'Interval from', value: Math.exp(estimate - width) },
    { field: 'ciUpper', label: 'Interval to', value: Math.exp(estimate + width) },
  ]
}

const saysNothing = (): never => {
  throw new ConversionRefused('With no event in either group, or in everybody, a table says nothing about a ratio. Use the risk difference, or give the counts alone.')
}

/** The risk ratio of a 2 × 2 table. */
export function riskRatioOf(counts: Counts): Worked {
  const effect = refusedAs(() => logRiskRatio(counts)) ?? saysNothing()
  const se = Math.sqrt(effect.variance)
  return {
    values: ratioValues('Risk ratio', effect),
    steps: [
      cells(counts), `RR = (a/n₁) / (c/n₂) = ${shown(Math.exp(effect.estimate))}; ln(RR) = ${shown(effect.estimate)}`,
      `SE of ln(RR) = √(1/a − 1/n₁ + 1/c − 1/n₂) = ${shown(se)}`, 'interval = exp(ln(RR) ± 1.96 × SE)',
    ],
    source: handbook('chapters 6 and 10'), assumptions: effect.notes.length > 0 ? [half] : [],
  }
}

/** The odds ratio of a 2 × 2 table. */
export function oddsRatioOf(counts: Counts): Worked {
  const effect = refusedAs(() => logOddsRatio(counts)) ?? saysNothing()
  const se = Math.sqrt(effect.variance)
  return {
    values: ratioValues('Odds ratio', effect),
    steps: [
      cells(counts), 'b = n₁ − a, d = n₂ − c',
      `OR = (a × d) / (b × c) = ${shown(Math.exp(effect.estimate))}; ln(OR) = ${shown(effect.estimate)}`,
      `SE of ln(OR) = √(1/a + 1/b + 1/c + 1/d) = ${shown(se)}`, 'interval = exp(ln(OR) ± 1.96 × SE)',
    ],
    source: handbook('chapters 6 and 10'), assumptions: effect.notes.length > 0 ? [half] : [],
  }
}

/** The risk difference of a 2 × 2 table. */
export function riskDifferenceOf(counts: Counts): Worked {
  const { estimate, variance, notes } = refusedAs(() => riskDifference(counts))
  const se = Math.sqrt(variance)
  const width = normalQuantile(0.975) * se
  return {
    values: [
      { field: 'estimate', label: 'Risk difference', value: estimate }, { field: 'standardError', label: 'Standard error', value: se },
      { field: 'ciLower', label: 'Interval from', value: estimate - width }, { field: 'ciUpper', label: 'Interval to', value: estimate + width },
    ],
    steps: [
      cells(counts), `RD = a/n₁ − c/n₂ = ${shown(estimate)}`,
      `SE = √(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂) = ${shown(se)}`, 'interval = RD ± 1.96 × SE',
    ],
    source: handbook('chapter 6'), assumptions: notes.length > 0 ? [half] : [],
  }
}

function riskIn(baseline: number): number {
  if (baseline > 0 && baseline < 1) return baseline
  throw new ConversionRefused(`The risk without the intervention is ${shown(baseline)}, and has to lie between 0 and 1, such as 0.3.`)
}

const depends = (baseline: number): string =>
  `People without the intervention have a risk of ${shown(baseline)}. With another risk the answer is another: take it from the study itself.`

/** A risk ratio from an odds ratio, at one risk without the intervention. */
export function riskRatioFromOddsRatio(oddsRatio: number, baseline: number): Worked {
  const [or, risk] = [above0(oddsRatio, 'The odds ratio'), riskIn(baseline)]
  const rr = or / (1 - risk * (1 - or))
  return {
    values: [{ field: 'estimate', label: 'Risk ratio', value: rr }],
    steps: ['RR = OR / (1 − p₀ × (1 − OR))', `RR = ${shown(or)} / (1 − ${shown(risk)} × (1 − ${shown(or)})) = ${shown(rr)}`],
    source: zhang,
    assumptions: [depends(risk), 'Convert both ends of the interval the same way; adjusted odds ratios come out too far from 1.'],
  }
}

/** An odds ratio from a risk ratio, at one risk without the intervention. */
export function oddsRatioFromRiskRatio(riskRatio: number, baseline: number): Worked {
  const [rr, risk] = [above0(riskRatio, 'The risk ratio'), riskIn(baseline)]
  const treated = rr * risk
  if (treated >= 1) throw new ConversionRefused(`A risk ratio of ${shown(rr)} makes of a risk of ${shown(risk)} one of ${shown(treated)}, which is none. Correct one of them.`)
  const or = (treated * (1 - risk)) / (risk * (1 - treated))
  return {
    values: [{ field: 'estimate', label: 'Odds ratio', value: or }],
    steps: ['OR = RR × (1 − p₀) / (1 − RR × p₀)', `OR = ${shown(rr)} × (1 − ${shown(risk)}) / (1 − ${shown(rr)} × ${shown(risk)}) = ${shown(or)}`],
    source: zhang, assumptions: [depends(risk)],
  }
}

/** A hazard ratio from the observed minus expected events and their variance, as a log-rank test gives them. */
export function hazardRatioFromLogRank(observedMinusExpected: number, variance: number): Worked {
  const v = above0(variance, 'The variance')
  const [ln, se] = [observedMinusExpected / v, 1 / Math.sqrt(v)]
  return {
    values: ratioValues('Hazard ratio', { estimate: ln, variance: se ** 2, formula: '', notes: [] }),
    steps: [
      `ln(HR) = (O − E) / V = ${shown(observedMinusExpected)} / ${shown(v)} = ${shown(ln)}; HR = ${shown(Math.exp(ln))}`,
      `SE of ln(HR) = 1 / √V = ${shown(se)}`, 'interval = exp(ln(HR) ± 1.96 × SE)',
    ],
    source: handbook('chapter 6'), assumptions: ['Hazards of both groups stand in the same relation all the time.'],
  }
}

/** The share of people to whom something applies, with Wilson's interval. */
export function proportionOf(events: number, people: number): Worked {
  refusedAs(() => checkCounts({ events, people, controlEvents: 0, controlPeople: 1 }))
  const z = normalQuantile(0.975)
  const share = events / people
  const middle = (share + z ** 2 / (2 * people)) / (1 + z ** 2 / people)
  const width = (z / (1 + z ** 2 / people)) * Math.sqrt((share * (1 - share)) / people + z ** 2 / (4 * people ** 2))
  return {
    values: [
      { field: 'estimate', label: 'Proportion', value: share },
      { field: 'ciLower', label: 'Interval from', value: events === 0 ? 0 : middle - width },
      { field: 'ciUpper', label: 'Interval to', value: events === people ? 1 : middle + width },
    ],
    steps: [`p = a / n = ${events} / ${people} = ${shown(share)}`, 'interval: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1.96'],
    source: {
      name: 'Wilson 1927, Probable inference, the law of succession, and statistical inference',
      place: 'Journal of the American Statistical Association 22: 209–212', doi: '10.1080/01621459.1927.10502953',
    },
    assumptions: [],
  }
}
