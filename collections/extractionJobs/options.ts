export const extractionStates = [
  { value: 'open', label: 'Being taken out' },
  { value: 'submitted', label: 'Both are in' },
  { value: 'reconciled', label: 'Reconciled' },
  { value: 'cancelled', label: 'Cancelled' },
] as const
