export const leadStates = [
  { value: 'incoming', label: 'Incoming: will lead next' },
  { value: 'leading', label: 'Leading now' },
  { value: 'handed-over', label: 'Handed over' },
] as const
