export const sendingStates = [
  { value: 'sending', label: 'Is being sent' },
  { value: 'stopped', label: 'Stopped' },
  { value: 'sent', label: 'Sent' },
] as const

export type SendingState = (typeof sendingStates)[number]['value']
