export const termStatuses = [
  { value: 'active', label: 'In use' },
  { value: 'retired', label: 'Retired' },
] as const

export type TermStatus = (typeof termStatuses)[number]['value']

/** Who or what benefits, from the strategy's five levels. */
export const benefitLevels = [
  { value: 'individual', label: 'The individual' },
  { value: 'health-equity', label: 'Health equity' },
  { value: 'health-system', label: 'The health system' },
  { value: 'economy', label: 'The economy' },
  { value: 'environment', label: 'The environment' },
] as const

export type BenefitLevel = (typeof benefitLevels)[number]['value']
