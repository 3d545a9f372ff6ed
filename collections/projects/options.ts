export const projectKinds = [
  { value: 'project', label: 'Project' },
  { value: 'programme', label: 'Programme' },
] as const

export const projectStatuses = [
  { value: 'future', label: 'Future' },
  { value: 'current', label: 'Current' },
  { value: 'past', label: 'Past' },
  { value: 'unknown', label: 'Not known' },
] as const

export const phaseStates = [
  { value: 'planned', label: 'Planned' },
  { value: 'current', label: 'Current' },
  { value: 'completed', label: 'Completed' },
  { value: 'unknown', label: 'Not known' },
] as const

export const teamRoles = [
  { value: 'lead', label: 'Lead' },
  { value: 'researcher', label: 'Researcher' },
  { value: 'fellow', label: 'Fellow' },
  { value: 'adviser', label: 'Adviser' },
  { value: 'partner', label: 'Partner' },
  { value: 'other', label: 'Other' },
] as const

export const outputKinds = [
  { value: 'recommendations', label: 'Recommendations' },
  { value: 'paper', label: 'Paper' },
  { value: 'referral-model', label: 'Referral model' },
  { value: 'framework', label: 'Framework' },
  { value: 'toolkit', label: 'Toolkit' },
  { value: 'report', label: 'Report' },
  { value: 'summary', label: 'Summary' },
  { value: 'other', label: 'Other' },
] as const

export const outputStates = [
  { value: 'planned', label: 'Planned' },
  { value: 'available', label: 'Available' },
  { value: 'unknown', label: 'Not known' },
] as const

export const referralModelKinds = [
  { value: 'current', label: 'Current: how people are referred now' },
  { value: 'ideal', label: 'Ideal: how they should be' },
] as const

export const callStates = [
  { value: 'open', label: 'Open' },
  { value: 'closed', label: 'Closed' },
  { value: 'unknown', label: 'Not known' },
] as const

export const projectEventKinds = [
  { value: 'citizens-jury', label: 'Citizens’ jury' },
  { value: 'workshop', label: 'Workshop' },
  { value: 'launch', label: 'Launch' },
  { value: 'conference', label: 'Conference' },
  { value: 'awareness-day', label: 'Awareness day' },
  { value: 'other', label: 'Other' },
] as const

export const projectEventStates = [
  { value: 'planned', label: 'Planned' },
  { value: 'held', label: 'Held' },
  { value: 'unknown', label: 'Not known' },
] as const

export const paperAvailabilities = [
  { value: 'open', label: 'Open to everybody' },
  { value: 'closed', label: 'Published behind a paywall' },
  { value: 'not-found', label: 'Announced, but not found' },
  { value: 'not-applicable', label: 'No paper expected' },
] as const
