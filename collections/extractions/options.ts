export const extractionFormStates = [
  { value: 'draft', label: 'Being written' },
  { value: 'submitted', label: 'Submitted' },
  { value: 'withdrawn', label: 'Withdrawn' },
] as const
