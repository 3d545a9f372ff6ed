/** What the hub makes of a record before anyone decides. */
export const importVerdicts = [
  { value: 'new', label: 'New' },
  { value: 'same', label: 'Already there' },
  { value: 'ask', label: 'Perhaps the same' },
  { value: 'conflict', label: 'In conflict' },
  { value: 'rejected', label: 'Rejected' },
] as const

/** What a person, or a rule that a person applied, decided about a record. */
export const importDecisions = [
  { value: 'undecided', label: 'Not decided' },
  { value: 'add', label: 'Add as a reference of its own' },
  { value: 'merge', label: 'Merge with the one that is there' },
  { value: 'skip', label: 'Leave out' },
] as const

/** What the commit made of a record. */
export const importOutcomes = [
  { value: 'none', label: 'Nothing yet' },
  { value: 'added', label: 'Added' },
  { value: 'merged', label: 'Merged' },
  { value: 'unchanged', label: 'Already there, nothing to add' },
  { value: 'skipped', label: 'Left out' },
  { value: 'undone', label: 'Undone' },
] as const

export type ImportVerdict = (typeof importVerdicts)[number]['value']
export type ImportDecision = (typeof importDecisions)[number]['value']
export type ImportOutcome = (typeof importOutcomes)[number]['value']
