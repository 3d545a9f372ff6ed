export const membershipStates = [
  { value: 'asked', label: 'Asks to join' },
  { value: 'member', label: 'Member' },
  { value: 'declined', label: 'Not taken in' },
] as const

export type MembershipState = (typeof membershipStates)[number]['value']
