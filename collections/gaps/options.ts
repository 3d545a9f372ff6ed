export const gapKinds = [
  { value: 'absolute', label: 'Absolute: no study at all' },
  { value: 'synthesis', label: 'Synthesis: studies, but nobody has brought them together' },
  { value: 'quality', label: 'Quality: studies, but none that can show an effect' },
  { value: 'equity', label: 'Equity: studies, but not of the people concerned' },
  { value: 'unclassified', label: 'Not classified yet' },
] as const

export const gapStates = [
  { value: 'proposed', label: 'Proposed' },
  { value: 'accepted', label: 'Accepted' },
  { value: 'prioritised', label: 'Prioritised' },
  { value: 'being-answered', label: 'Being answered' },
  { value: 'closed', label: 'Closed' },
  { value: 'declined', label: 'Declined' },
] as const
