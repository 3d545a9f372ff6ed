export const gapKinds = [
  { value: 'absolute', label: 'Absolute: no study at all' },
  { value: 'synthesis', label: 'Synthesis: studies, but nobody has brought them together' },
  { value: 'quality', label: 'Quality: studies, but none that can show an effect' },
  { value: 'equity', label: 'Equity: studies, but not of the people concerned' },
  { value: 'unclassified', label: 'Not classified yet' },
] as const

export const gapStates = [
  { value: 'proposed', label: 'Proposed' },
  { value: 'accepted', label: 'Accepted' },
  { value: 'prioritised', label: 'Prioritised' },
  { value: 'being-answered', label: 'In research' },
  { value: 'closed', label: 'Closed' },
  { value: 'declined', label: 'Out of scope' },
  { value: 'merged', label: 'Merged into another gap' },
] as const

export type GapState = (typeof gapStates)[number]['value']

/** What the public history of a gap tells. */
export const gapEventKinds = [
  { value: 'proposed', label: 'Proposed' },
  { value: 'edited', label: 'Text changed' },
  { value: 'state', label: 'State changed' },
  { value: 'merged', label: 'Merged into another gap' },
  { value: 'merge-undone', label: 'Merge undone' },
  { value: 'took-in', label: 'Took in another gap' },
  { value: 'gave-back', label: 'Gave another gap back' },
  { value: 'answered-in-part', label: 'One of its questions was answered' },
  { value: 'endorsed', label: 'Endorsed' },
  { value: 'endorsement-withdrawn', label: 'Endorsement withdrawn' },
  { value: 'comment-hidden', label: 'Comment hidden' },
  { value: 'comment-shown', label: 'Comment shown again' },
] as const

export type GapEventKind = (typeof gapEventKinds)[number]['value']

/** In what capacity someone acted: all that the public history says of a person. */
export const gapActorRoles = [
  { value: 'proposer', label: 'Who proposed it' },
  { value: 'collaborator', label: 'A collaborator' },
  { value: 'moderator', label: 'A moderator' },
  { value: 'hub', label: 'The hub' },
] as const

export type GapActorRole = (typeof gapActorRoles)[number]['value']
