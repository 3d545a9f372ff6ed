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

/** On an offer that a member made. */
export const offerDecisions = [
  { value: 'accepted', label: 'Accepted' },
  { value: 'declined', label: 'Declined' },
] as const

export const offerStates = [
  { value: 'open', label: 'Open' },
  { value: 'taken', label: 'Taken up' },
  { value: 'ended', label: 'Ended' },
] as const
