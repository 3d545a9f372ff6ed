export const itemFates = [
  { value: 'kept', label: 'In the round' },
  { value: 'merged', label: 'Merged into another' },
  { value: 'out-of-scope', label: 'Out of scope' },
  { value: 'answered', label: 'Answered already' },
] as const

export const itemDecisions = [
  { value: 'gathered', label: 'Gathered' },
  { value: 'rephrased', label: 'Rephrased' },
  { value: 'merged', label: 'Merged into another' },
  { value: 'out-of-scope', label: 'Marked as out of scope' },
  { value: 'restored', label: 'Brought back' },
  { value: 'not-answered', label: 'Checked: not answered' },
  { value: 'partly-answered', label: 'Checked: answered in part' },
  { value: 'answered', label: 'Checked: answered already' },
] as const

export const checkVerdicts = [
  { value: 'not-answered', label: 'Not answered' },
  { value: 'partly-answered', label: 'Answered in part' },
  { value: 'answered', label: 'Answered already' },
] as const
