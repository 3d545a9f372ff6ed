export const studyKinds = [
  { value: 'primary', label: 'Primary study' },
  { value: 'review', label: 'Review of studies' },
] as const

export type StudyKind = (typeof studyKinds)[number]['value']

export const studyStatuses = [
  { value: 'planned', label: 'Planned' },
  { value: 'recruiting', label: 'Recruiting' },
  { value: 'ongoing', label: 'Under way' },
  { value: 'completed', label: 'Completed' },
  { value: 'stopped', label: 'Stopped early' },
  { value: 'unknown', label: 'Not known' },
] as const

export type StudyStatus = (typeof studyStatuses)[number]['value']

/** The direction of benefit: "improved" is better for people, whichever way the scale runs. */
export const effectDirections = [
  { value: 'improved', label: 'Improved' },
  { value: 'no-difference', label: 'No difference found' },
  { value: 'mixed', label: 'Mixed' },
  { value: 'worsened', label: 'Worsened' },
  { value: 'unclear', label: 'Unclear' },
  { value: 'not-applicable', label: 'Does not apply' },
] as const

export type EffectDirection = (typeof effectDirections)[number]['value']

export const qualityRatings = [
  { value: 'not-rated', label: 'Not rated yet' },
  { value: 'high', label: 'High' },
  { value: 'moderate', label: 'Moderate' },
  { value: 'low', label: 'Low' },
  { value: 'very-low', label: 'Very low' },
  { value: 'rated-without-overall', label: 'Rated, without an overall judgement' },
] as const

export type QualityRating = (typeof qualityRatings)[number]['value']

export const sampleSizeKinds = [
  { value: 'participants', label: 'People who took part' },
  { value: 'included-studies', label: 'Included studies' },
  { value: 'planned', label: 'Planned, not reached yet' },
  { value: 'other', label: 'Other: say what in the note' },
] as const

export type SampleSizeKind = (typeof sampleSizeKinds)[number]['value']

/** One part of the inclusion test: a study that misses one is not social prescribing by that definition. */
export const inclusionVerdicts = [
  { value: 'not-assessed', label: 'Not assessed' },
  { value: 'met', label: 'Met' },
  { value: 'not-met', label: 'Not met' },
] as const

export type InclusionVerdict = (typeof inclusionVerdicts)[number]['value']

export const reportRoles = [
  { value: 'main', label: 'Main report' },
  { value: 'protocol', label: 'Protocol' },
  { value: 'registration', label: 'Registration' },
  { value: 'preprint', label: 'Preprint' },
  { value: 'pilot', label: 'Pilot' },
  { value: 'full-report', label: 'Full report' },
  { value: 'funder-report', label: 'Report to the funder' },
  { value: 'economic', label: 'Economic analysis' },
  { value: 'follow-up', label: 'Follow-up' },
  { value: 'commentary', label: 'Commentary' },
  { value: 'press', label: 'Press release' },
  { value: 'other', label: 'Other' },
] as const

export type ReportRole = (typeof reportRoles)[number]['value']

/** How this study is related to another, read from this one to the other. */
export const studyRelations = [
  { value: 'followsFrom', label: 'follows from' },
  { value: 'pilotOf', label: 'is the pilot of' },
  { value: 'includes', label: 'includes' },
  { value: 'includedIn', label: 'is included in' },
  { value: 'sameProgramme', label: 'belongs to the same programme as' },
  { value: 'builds-on', label: 'builds on' },
] as const

export type StudyRelation = (typeof studyRelations)[number]['value']
