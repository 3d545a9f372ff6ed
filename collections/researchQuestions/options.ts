export const questionTypes = [
  { value: 'policy', label: 'Policy' },
  { value: 'practice', label: 'Practice' },
  { value: 'research', label: 'Research' },
] as const

export const questionStatuses = [
  { value: 'proposed', label: 'Proposed' },
  { value: 'agreed', label: 'Agreed' },
  { value: 'under-way', label: 'Under way' },
  { value: 'answered', label: 'Answered' },
  { value: 'withdrawn', label: 'Taken off, not answered' },
] as const
