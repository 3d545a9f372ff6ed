export const requestStates = [
  { value: 'unconfirmed', label: 'Address not confirmed yet' },
  { value: 'received', label: 'Received' },
  { value: 'in-progress', label: 'In progress' },
  { value: 'answered', label: 'Answered' },
  { value: 'declined', label: 'Declined' },
] as const
