/** What a result compares; a change within one group is never shown as if it were an effect. */
export const comparisons = [
  { value: 'between-groups', label: 'Between groups' },
  { value: 'within-group', label: 'Within one group, before and after' },
  { value: 'correlational', label: 'Correlation' },
  { value: 'descriptive', label: 'Description without comparison' },
  { value: 'not-stated', label: 'Not stated' },
] as const

export type Comparison = (typeof comparisons)[number]['value']

/** In what an estimate is expressed; `noEffect` is the value that means "no difference", if any. */
export const effectMeasures = [
  { value: 'MD', label: 'Mean difference (MD)', noEffect: 0 },
  { value: 'SMD', label: 'Standardised mean difference (SMD)', noEffect: 0 },
  { value: 'RR', label: 'Risk ratio (RR)', noEffect: 1 },
  { value: 'OR', label: 'Odds ratio (OR)', noEffect: 1 },
  { value: 'HR', label: 'Hazard ratio (HR)', noEffect: 1 },
  { value: 'RD', label: 'Risk difference (RD)', noEffect: 0 },
  { value: 'r', label: 'Correlation (r)', noEffect: 0 },
  { value: 'pre-post', label: 'Change from before to after', noEffect: 0 },
  { value: 'cost', label: 'Cost', noEffect: null },
  { value: 'SROI', label: 'Social return on investment', noEffect: null },
  { value: 'percent-change', label: 'Change in per cent', noEffect: 0 },
  { value: 'count', label: 'Count', noEffect: null },
  { value: 'other', label: 'Other', noEffect: null },
  { value: 'none', label: 'No estimate given', noEffect: null },
] as const

export type EffectMeasure = (typeof effectMeasures)[number]['value']

/** Measures that are ratios: above 0, and 1 where the groups do not differ. */
export function isRatio(measure: unknown): boolean {
  return measure === 'RR' || measure === 'OR' || measure === 'HR'
}
