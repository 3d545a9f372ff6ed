export const organisationKinds = [
  { value: 'university', label: 'University' },
  { value: 'research-unit', label: 'Research unit' },
  { value: 'charity', label: 'Charity' },
  { value: 'nhs', label: 'NHS body' },
  { value: 'government', label: 'Government' },
  { value: 'funder', label: 'Funder' },
  { value: 'arts', label: 'Arts organisation' },
  { value: 'cic', label: 'Community interest company' },
  { value: 'wildlife', label: 'Wildlife organisation' },
  { value: 'wellbeing-centre', label: 'Wellbeing centre' },
  { value: 'school', label: 'School' },
  { value: 'library', label: 'Library' },
  { value: 'parliament', label: 'Parliament' },
  { value: 'publisher', label: 'Publisher' },
  { value: 'international', label: 'International body' },
  { value: 'other', label: 'Other' },
] as const

export const partnerRoles = [
  { value: 'core', label: 'Core member of the partnership' },
  { value: 'working', label: 'Working partner' },
  { value: 'stakeholder', label: 'Stakeholder' },
  { value: 'none', label: 'Not a partner' },
] as const
