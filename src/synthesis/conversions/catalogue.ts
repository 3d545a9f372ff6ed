import { correlationFromSds, prePostChange, standardisedChange } from './change'
import { intervalFromSe, pFromSe, seFromInterval, seFromP, type On } from './precision'
import {
  hazardRatioFromLogRank, oddsRatioFromRiskRatio, oddsRatioOf, proportionOf, riskDifferenceOf, riskRatioFromOddsRatio, riskRatioOf,
} from './risks'
import { sdFromInterval, sdFromP, sdFromQuartiles, sdFromRange, sdFromSe } from './spread'
import {
  correlationFromSmd, differenceOfMeans, oddsRatioFromSmd, smdFromCorrelation, smdFromOddsRatio, standardisedDifference,
  standardisedFromDifference,
} from './standardised'
import type { Worked } from './worked'

/** A number that a conversion asks for; `field` is that of a result from which a form fills it in. */
export type Needed = { readonly name: string; readonly label: string; readonly field?: string; readonly usual?: number }

export type Conversion = {
  readonly id: string
  readonly name: string
  readonly needs: readonly Needed[]
  /** The measure that the result then is expressed in; null where it stays what it is. */
  readonly measure: string | null
  /** @throws ConversionRefused naming the number and the remedy */
  readonly work: (numbers: Readonly<Record<string, number>>) => Worked
}

const estimate: Needed = { name: 'estimate', label: 'Estimate', field: 'estimate' }
const lower: Needed = { name: 'lower', label: 'Interval from', field: 'ciLower' }
const upper: Needed = { name: 'upper', label: 'Interval to', field: 'ciUpper' }
const level: Needed = { name: 'level', label: 'Level, %', field: 'ciLevel', usual: 95 }
const p: Needed = { name: 'p', label: 'Exact P value', field: 'pValue' }
const se: Needed = { name: 'se', label: 'Standard error', field: 'standardError' }
const seOfLog: Needed = { ...se, label: 'Standard error of the logarithm' }
const n1: Needed = { name: 'n1', label: 'People, intervention', field: 'nIntervention' }
const n2: Needed = { name: 'n2', label: 'People, comparison', field: 'nComparison' }
const n: Needed = { name: 'n', label: 'People', field: 'nTotal' }
const r: Needed = { name: 'r', label: 'Correlation of before and after', usual: 0.5 }
const baseline: Needed = { name: 'baseline', label: 'Risk without the intervention, 0 to 1' }
const means: readonly Needed[] = [
  { name: 'm1', label: 'Average, intervention', field: 'meanIntervention' }, { name: 's1', label: 'SD, intervention', field: 'sdIntervention' }, n1,
  { name: 'm2', label: 'Average, comparison', field: 'meanComparison' }, { name: 's2', label: 'SD, comparison', field: 'sdComparison' }, n2,
]
const table: readonly Needed[] = [
  { name: 'a', label: 'With the event, intervention', field: 'eventsIntervention' }, n1,
  { name: 'c', label: 'With the event, comparison', field: 'eventsComparison' }, n2,
]

type Numbers = Readonly<Record<string, number>>
const at = (numbers: Numbers, name: string): number => numbers[name] ?? Number.NaN
const meansIn = (v: Numbers) => ({
  mean: at(v, 'm1'), sd: at(v, 's1'), people: at(v, 'n1'), controlMean: at(v, 'm2'), controlSd: at(v, 's2'), controlPeople: at(v, 'n2'),
})
const countsIn = (v: Numbers) => ({ events: at(v, 'a'), people: at(v, 'n1'), controlEvents: at(v, 'c'), controlPeople: at(v, 'n2') })

const forBoth = (id: string, name: string, needs: readonly Needed[], work: (v: Numbers, on: On) => Worked): Conversion[] =>
  (['difference', 'ratio'] as const).map((on) => ({
    id: `${id}-${on}`, name: `${name} (${on === 'ratio' ? 'ratio' : 'difference'})`, measure: null, work: (v) => work(v, on),
    needs: needs.map((need) => (need === se && on === 'ratio' ? seOfLog : need)),
  }))

/** Every conversion that the hub offers, as a form shows them. */
export const conversions: readonly Conversion[] = [
  ...forBoth('se-from-interval', 'Standard error from an interval', [lower, upper, level], (v, on) => seFromInterval(at(v, 'lower'), at(v, 'upper'), at(v, 'level'), on)),
  ...forBoth('se-from-p', 'Standard error from P', [estimate, p], (v, on) => seFromP(at(v, 'estimate'), at(v, 'p'), on)),
  ...forBoth('interval-from-se', 'Interval from a standard error', [estimate, se, level], (v, on) => intervalFromSe(at(v, 'estimate'), at(v, 'se'), at(v, 'level'), on)),
  ...forBoth('p-from-se', 'P from a standard error', [estimate, se], (v, on) => pFromSe(at(v, 'estimate'), at(v, 'se'), on)),
  { id: 'md-from-means', name: 'Mean difference from two averages', needs: means, measure: 'MD', work: (v) => differenceOfMeans(meansIn(v)) },
  { id: 'smd-from-means', name: 'Standardised mean difference from two averages', needs: means, measure: 'SMD', work: (v) => standardisedDifference(meansIn(v)) },
  {
    id: 'smd-from-md', name: 'Standardised mean difference from a mean difference', measure: 'SMD',
    needs: [estimate, { name: 'sd', label: 'Standard deviation of people', field: 'sdIntervention' }, n1, n2],
    work: (v) => standardisedFromDifference(at(v, 'estimate'), at(v, 'sd'), at(v, 'n1'), at(v, 'n2')),
  },
  { id: 'rr-from-table', name: 'Risk ratio from counts', needs: table, measure: 'RR', work: (v) => riskRatioOf(countsIn(v)) },
  { id: 'or-from-table', name: 'Odds ratio from counts', needs: table, measure: 'OR', work: (v) => oddsRatioOf(countsIn(v)) },
  { id: 'rd-from-table', name: 'Risk difference from counts', needs: table, measure: 'RD', work: (v) => riskDifferenceOf(countsIn(v)) },
  {
    id: 'proportion', name: 'Proportion from counts', measure: 'proportion',
    needs: [{ name: 'a', label: 'With the event', field: 'eventsIntervention' }, n], work: (v) => proportionOf(at(v, 'a'), at(v, 'n')),
  },
  { id: 'rr-from-or', name: 'Risk ratio from an odds ratio', needs: [estimate, baseline], measure: 'RR', work: (v) => riskRatioFromOddsRatio(at(v, 'estimate'), at(v, 'baseline')) },
  { id: 'or-from-rr', name: 'Odds ratio from a risk ratio', needs: [estimate, baseline], measure: 'OR', work: (v) => oddsRatioFromRiskRatio(at(v, 'estimate'), at(v, 'baseline')) },
  { id: 'smd-from-or', name: 'Standardised mean difference from an odds ratio', needs: [estimate, seOfLog], measure: 'SMD', work: (v) => smdFromOddsRatio(at(v, 'estimate'), at(v, 'se')) },
  { id: 'or-from-smd', name: 'Odds ratio from a standardised mean difference', needs: [estimate, se], measure: 'OR', work: (v) => oddsRatioFromSmd(at(v, 'estimate'), at(v, 'se')) },
  { id: 'smd-from-r', name: 'Standardised mean difference from a correlation', needs: [estimate, n], measure: 'SMD', work: (v) => smdFromCorrelation(at(v, 'estimate'), at(v, 'n')) },
  { id: 'r-from-smd', name: 'Correlation from a standardised mean difference', needs: [estimate, se, n1, n2], measure: 'r', work: (v) => correlationFromSmd(at(v, 'estimate'), at(v, 'se'), at(v, 'n1'), at(v, 'n2')) },
  {
    id: 'hr-from-log-rank', name: 'Hazard ratio from a log-rank test', measure: 'HR',
    needs: [{ name: 'oe', label: 'Observed minus expected events' }, { name: 'v', label: 'Variance' }],
    work: (v) => hazardRatioFromLogRank(at(v, 'oe'), at(v, 'v')),
  },
  {
    id: 'pre-post', name: 'Change from before to after, with a correlation', measure: 'pre-post',
    needs: [
      { name: 'm1', label: 'Average before', field: 'meanComparison' }, { name: 's1', label: 'SD before', field: 'sdComparison' },
      { name: 'm2', label: 'Average after', field: 'meanIntervention' }, { name: 's2', label: 'SD after', field: 'sdIntervention' }, n, r,
    ],
    work: (v) => prePostChange({ before: at(v, 'm1'), sdBefore: at(v, 's1'), after: at(v, 'm2'), sdAfter: at(v, 's2'), people: at(v, 'n') }, at(v, 'r')),
  },
  {
    id: 'standardised-change', name: 'Standardised change within one group', measure: 'SMC',
    needs: [{ ...estimate, label: 'Change' }, { name: 'sd', label: 'SD of the change' }, n, r],
    work: (v) => standardisedChange(at(v, 'estimate'), at(v, 'sd'), at(v, 'n'), at(v, 'r')),
  },
  {
    id: 'correlation', name: 'Correlation of before and after from three SDs', measure: null,
    needs: [{ name: 's1', label: 'SD before' }, { name: 's2', label: 'SD after' }, { name: 'sc', label: 'SD of the change' }],
    work: (v) => correlationFromSds(at(v, 's1'), at(v, 's2'), at(v, 'sc')),
  },
  { id: 'sd-from-se', name: 'Standard deviation from a standard error', needs: [se, n1], measure: null, work: (v) => sdFromSe(at(v, 'se'), at(v, 'n1')) },
  {
    id: 'sd-from-interval', name: 'Standard deviation from the interval of an average', measure: null,
    needs: [{ name: 'lower', label: 'Interval of the average, from' }, { name: 'upper', label: 'Interval of the average, to' }, level, n1],
    work: (v) => sdFromInterval(at(v, 'lower'), at(v, 'upper'), at(v, 'level'), at(v, 'n1')),
  },
  {
    id: 'sd-from-p', name: 'Standard deviation from a difference and its P', needs: [estimate, p, n1, n2], measure: null,
    work: (v) => sdFromP(at(v, 'estimate'), at(v, 'p'), at(v, 'n1'), at(v, 'n2')),
  },
  {
    id: 'sd-from-quartiles', name: 'Standard deviation from quartiles', measure: null,
    needs: [{ name: 'q1', label: 'Lower quartile' }, { name: 'q3', label: 'Upper quartile' }, n1],
    work: (v) => sdFromQuartiles(at(v, 'q1'), at(v, 'q3'), at(v, 'n1')),
  },
  {
    id: 'sd-from-range', name: 'Standard deviation from a range', measure: null,
    needs: [{ name: 'min', label: 'Lowest value' }, { name: 'max', label: 'Highest value' }, n1],
    work: (v) => sdFromRange(at(v, 'min'), at(v, 'max'), at(v, 'n1')),
  },
]

/** What a conversion came to, in words that a result keeps: name, steps, source, assumptions. */
export function workingsOf({ name }: Conversion, { steps, source, assumptions }: Worked): string {
  const { doi } = source
  return [
    `${name}.`, ...steps, `Formula: ${source.name}, ${source.place}${doi ? `, doi:${doi}` : ''}.`,
    ...assumptions.map((assumption) => `Assumed: ${assumption}`),
  ].join('\n')
}
