export const certainties = [
  { value: 'not-yet-rated', label: 'Not yet rated' },
  { value: 'high', label: 'High certainty' },
  { value: 'moderate', label: 'Moderate certainty' },
  { value: 'low', label: 'Low certainty' },
  { value: 'very-low', label: 'Very low certainty' },
] as const
