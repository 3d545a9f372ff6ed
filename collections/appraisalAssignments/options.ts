export const appraisalRounds = [
  { value: 'live', label: 'Live: counts for the study' },
  { value: 'calibration', label: 'Calibration: for practice' },
] as const

export const assignmentStates = [
  { value: 'open', label: 'Being rated' },
  { value: 'submitted', label: 'All ratings are in' },
  { value: 'reconciled', label: 'Reconciled' },
  { value: 'cancelled', label: 'Cancelled' },
] as const
