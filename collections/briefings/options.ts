export const furtherReadingGroups = [
  { value: 'case-studies', label: 'Case studies' },
  { value: 'government', label: 'Government' },
  { value: 'nhs', label: 'NHS' },
  { value: 'reports', label: 'Reports' },
  { value: 'evaluations', label: 'Evaluations' },
  { value: 'links', label: 'Links' },
  { value: 'other', label: 'Other' },
] as const
