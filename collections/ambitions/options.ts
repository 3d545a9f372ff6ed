export const ambitionCounts = [
  { value: 'entered', label: 'Measurements are entered, each with its source' },
  { value: 'member-countries', label: 'The hub counts the countries of approved members' },
] as const
