export const workingGroupStates = [
  { value: 'forming', label: 'Forming' },
  { value: 'active', label: 'Active' },
  { value: 'paused', label: 'Paused' },
  { value: 'ended', label: 'Ended' },
  { value: 'unknown', label: 'Not known' },
] as const
