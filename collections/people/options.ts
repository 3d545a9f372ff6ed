export const personLinkKinds = [
  { value: 'interview', label: 'Interview' },
  { value: 'profile', label: 'Profile' },
  { value: 'publication', label: 'Publication' },
  { value: 'other', label: 'Other' },
] as const
