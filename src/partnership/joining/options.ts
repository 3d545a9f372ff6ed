/** Where along the pathway of social prescribing someone stands. */
export const sectors = [
  { value: 'health-care', label: 'Health or social care that refers people' },
  { value: 'link-work', label: 'Link workers, connectors and navigators' },
  { value: 'community', label: 'Community, voluntary or cultural organisation that offers activities' },
  { value: 'commissioning', label: 'Commissioning or funding' },
  { value: 'policy', label: 'Policy and government' },
  { value: 'research', label: 'Research and evaluation' },
  { value: 'education', label: 'Education and training' },
  { value: 'lived-experience', label: 'Lived experience, patient or carer' },
  { value: 'other', label: 'Something else' },
] as const

export const registrationStates = [
  { value: 'unconfirmed', label: 'Address not confirmed yet' },
  { value: 'confirmed', label: 'Waits for approval' },
  { value: 'approved', label: 'Member' },
  { value: 'refused', label: 'Refused' },
  { value: 'withdrawn', label: 'Withdrawn' },
] as const

/** What a member may let the directory say beside the name. */
export const shownDetails = [
  { value: 'organisation', label: 'Organisation' },
  { value: 'country', label: 'Country' },
  { value: 'sector', label: 'Place along the pathway' },
  { value: 'interests', label: 'Interests' },
] as const

export type Sector = (typeof sectors)[number]['value']
export type RegistrationState = (typeof registrationStates)[number]['value']
export type ShownDetail = (typeof shownDetails)[number]['value']
