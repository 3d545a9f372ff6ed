export const instrumentStates = [
  { value: 'current', label: 'In use' },
  { value: 'draft', label: 'Draft: may be used, and is marked as a draft' },
  { value: 'retired', label: 'Retired' },
] as const
