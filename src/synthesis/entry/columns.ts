import { measureChoices } from '@/synthesis/measures/measures'
import { comparisons, reasonsForNoNumbers, scaleDirections } from '@collections/results/options'
import { effectDirections } from '@collections/studies/options'

export type Choice = { readonly value: string; readonly label: string }

/** One column of the table in which results are typed; the name is that of the field of a result. */
export type Column = {
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'number' | 'choice' | 'term' | 'record'
  /** What a choice offers; terms and records are offered by the hub. */
  readonly choices?: readonly Choice[]
  /** Which vocabulary, or which records of the study. */
  readonly from?: 'outcomes' | 'measures' | 'references' | 'documents'
  /** What the head of a column in a spreadsheet may say, in small letters. */
  readonly alsoCalled: readonly string[]
}

const text = (name: string, label: string, ...alsoCalled: string[]): Column => ({ name, label, kind: 'text', alsoCalled })
const number = (name: string, label: string, ...alsoCalled: string[]): Column => ({ name, label, kind: 'number', alsoCalled })
const choice = (name: string, label: string, choices: readonly Choice[], ...alsoCalled: string[]): Column => ({
  name, label, kind: 'choice', choices, alsoCalled,
})

/** Every column, in the order in which sources are read: what, when, how much, where it stands. */
export const columns: readonly Column[] = [
  { name: 'outcome', label: 'Outcome', kind: 'term', from: 'outcomes', alsoCalled: ['outcome term'] },
  text('outcomeAsWorded', 'Outcome in the words of the source', 'outcome name', 'outcome as worded'),
  { name: 'measure', label: 'Measure', kind: 'term', from: 'measures', alsoCalled: ['scale', 'instrument', 'tool'] },
  text('measureAsWorded', 'Measure in the words of the source', 'measure as worded'),
  choice('comparison', 'Comparison', comparisons, 'comparison type'),
  text('timePoint', 'Time point', 'time', 'follow-up', 'follow up', 'timepoint'),
  number('timeMonths', 'Months', 'time in months', 'months after start'),
  text('subgroup', 'Subgroup', 'group'),
  choice('effectMeasure', 'Expressed as', measureChoices, 'effect measure', 'effect', 'statistic'),
  number('estimate', 'Estimate', 'effect size', 'value', 'point estimate'),
  text('unit', 'Unit', 'units'),
  number('ciLower', 'Interval from', 'lower', 'ci lower', 'lower ci', 'lci', 'll', '95% ci lower', 'ci_lb'),
  number('ciUpper', 'Interval to', 'upper', 'ci upper', 'upper ci', 'uci', 'ul', '95% ci upper', 'ci_ub'),
  number('ciLevel', 'Level, %', 'ci level', 'confidence level'),
  text('pValue', 'P value', 'p', 'p-value'),
  number('standardError', 'Standard error', 'se', 'std error'),
  choice('betterWhen', 'Which way the scale runs', scaleDirections, 'better when', 'scale direction'),
  choice('direction', 'Direction of benefit', effectDirections, 'direction'),
  number('nIntervention', 'People, intervention', 'n intervention', 'n1', 'n (intervention)', 'n treatment'),
  number('nComparison', 'People, comparison', 'n comparison', 'n control', 'n2', 'n (control)'),
  number('nTotal', 'People in all', 'n', 'n total', 'total', 'sample size'),
  number('eventsIntervention', 'With the event, intervention', 'events intervention', 'events 1'),
  number('eventsComparison', 'With the event, comparison', 'events comparison', 'events control', 'events 2'),
  number('meanIntervention', 'Average, intervention', 'mean intervention', 'mean 1', 'mean after'),
  number('sdIntervention', 'SD, intervention', 'sd intervention', 'sd 1', 'sd after'),
  number('meanComparison', 'Average, comparison', 'mean comparison', 'mean control', 'mean 2', 'mean before'),
  number('sdComparison', 'SD, comparison', 'sd comparison', 'sd control', 'sd 2', 'sd before'),
  choice('whyNoNumbers', 'Why no estimate', reasonsForNoNumbers, 'why no numbers'),
  text('detail', 'In words', 'detail', 'notes', 'text'),
  text('workings', 'How the numbers were worked out', 'workings'),
  { name: 'reference', label: 'Reported in', kind: 'record', from: 'references', alsoCalled: ['reference', 'report'] },
  text('page', 'Page or table', 'page', 'table'),
  { name: 'document', label: 'File', kind: 'record', from: 'documents', alsoCalled: ['document', 'pdf'] },
  number('pdfPage', 'Page of the file', 'pdf page'),
]

const byName = new Map(columns.map((column) => [column.name, column]))

/** A column by its name; undefined if there is none. */
export const columnOf = (name: string): Column | undefined => byName.get(name)
