export const ratingMethods = [
  { value: 'agreed', label: 'Agreed by the two raters' },
  { value: 'third-person', label: 'Settled by a third person' },
] as const

export const qualityBands = [
  { value: 'high', label: 'High' },
  { value: 'moderate', label: 'Moderate' },
  { value: 'low', label: 'Low' },
  { value: 'very-low', label: 'Very low' },
] as const
