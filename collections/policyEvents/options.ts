export const nations = [
  { value: 'uk', label: 'United Kingdom' },
  { value: 'england', label: 'England' },
  { value: 'scotland', label: 'Scotland' },
  { value: 'wales', label: 'Wales' },
  { value: 'northern-ireland', label: 'Northern Ireland' },
  { value: 'international', label: 'International' },
] as const

export const trackings = [
  { value: 'not-tracked', label: 'Not tracked' },
  { value: 'in-progress', label: 'In progress' },
  { value: 'met', label: 'Met' },
  { value: 'missed', label: 'Missed' },
  { value: 'unknown', label: 'Not known' },
] as const
