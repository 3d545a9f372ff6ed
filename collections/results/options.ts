/** What a result compares; a change within one group is never shown as if it were an effect. */
export const comparisons = [
  { value: 'between-groups', label: 'Between groups' },
  { value: 'within-group', label: 'Within one group, before and after' },
  { value: 'correlational', label: 'Correlation' },
  { value: 'descriptive', label: 'Description without comparison' },
  { value: 'not-stated', label: 'Not stated' },
] as const

export type Comparison = (typeof comparisons)[number]['value']

/** Why a result has no estimate. About the record, so that it stays true whoever wrote it. */
export const reasonsForNoNumbers = [
  { value: 'direction-only', label: 'The source gives a direction only' },
  { value: 'narrative', label: 'Told in words only' },
  { value: 'not-yet', label: 'The numbers have not been taken from the source yet' },
] as const

export type ReasonForNoNumbers = (typeof reasonsForNoNumbers)[number]['value']

/** Which way the scale runs, apart from the sign of the estimate. */
export const scaleDirections = [
  { value: 'higher', label: 'Higher is better' },
  { value: 'lower', label: 'Lower is better' },
  { value: 'not-stated', label: 'Not stated' },
] as const

export type ScaleDirection = (typeof scaleDirections)[number]['value']
