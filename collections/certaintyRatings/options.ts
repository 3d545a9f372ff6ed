/** Bodies of evidence that are rated apart, each with the instrument that rates it. */
export const evidenceBodies = [
  { value: 'controlled', label: 'Comparisons between groups (GRADE)' },
  { value: 'uncontrolled', label: 'Changes without a comparison group (GRADE)' },
  { value: 'qualitative', label: 'What people say and experience (GRADE-CERQual)' },
] as const

export const certaintyLevels = [
  { value: 'high', label: 'High' },
  { value: 'moderate', label: 'Moderate' },
  { value: 'low', label: 'Low' },
  { value: 'very-low', label: 'Very low' },
] as const

/** In what the sizes of an effect are given. */
export const sizeUnits = [
  { value: 'estimate', label: 'The measure of the effect itself (points, standard deviations, …)' },
  { value: 'per-thousand', label: 'People in 1,000' },
] as const

/** What a higher number means for the outcome as it is named. */
export const numberMeanings = [
  { value: 'not-stated', label: 'Not stated: readers are told “improves” or “worsens”' },
  { value: 'more', label: 'More of the outcome: readers are told “increases” or “reduces”' },
  { value: 'less', label: 'Less of the outcome' },
] as const
