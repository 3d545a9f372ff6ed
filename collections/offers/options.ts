export const offerKinds = [
  { value: 'data', label: 'Data' },
  { value: 'money', label: 'Money' },
  { value: 'time', label: 'People’s time' },
  { value: 'expertise', label: 'Methods and expertise' },
  { value: 'sites', label: 'Sites and participants' },
  { value: 'translation', label: 'Translation' },
  { value: 'tools', label: 'Tools and measures' },
  { value: 'other', label: 'Something else' },
] as const

export const offerStates = [
  { value: 'open', label: 'Open' },
  { value: 'taken', label: 'Taken up' },
  { value: 'ended', label: 'Ended' },
] as const
