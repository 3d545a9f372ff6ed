/** How a figure stands once it is traced back to where it comes from. */
export const claimStates = [
  { value: 'not-checked', label: 'Not checked yet' },
  { value: 'supported', label: 'Supported by its source' },
  { value: 'overstated', label: 'Says more than its source' },
  { value: 'superseded', label: 'Superseded by newer evidence' },
  { value: 'source-not-found', label: 'Source not found' },
] as const

export type ClaimState = (typeof claimStates)[number]['value']
