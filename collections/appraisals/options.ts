export const appraisalStates = [
  { value: 'draft', label: 'Being written' },
  { value: 'submitted', label: 'Submitted' },
  { value: 'withdrawn', label: 'Withdrawn' },
] as const

export const interestDeclarations = [
  { value: 'none', label: 'No interest in this study' },
  { value: 'has-interest', label: 'Has an interest in this study' },
] as const
