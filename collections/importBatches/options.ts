export const importKinds = [
  { value: 'file', label: 'File' },
  { value: 'paste', label: 'Pasted text' },
  { value: 'identifiers', label: 'List of identifiers' },
  { value: 'command-line', label: 'Command line' },
] as const

/** Where an import stands. What is under way is `reading`, `comparing`, `committing` or `undoing`. */
export const importStates = [
  { value: 'waiting', label: 'Waiting to start' },
  { value: 'reading', label: 'Reading the file' },
  { value: 'comparing', label: 'Comparing with what is there' },
  { value: 'preview', label: 'Ready to decide' },
  { value: 'committing', label: 'Adding' },
  { value: 'committed', label: 'Added' },
  { value: 'undoing', label: 'Undoing' },
  { value: 'undone', label: 'Undone' },
  { value: 'cancelled', label: 'Stopped' },
  { value: 'failed', label: 'Failed' },
] as const

export type ImportState = (typeof importStates)[number]['value']

/** What was searched, as PRISMA 2020 tells the sources apart in its flow diagram. */
export const searchedSources = [
  { value: 'database', label: 'Bibliographic database' },
  { value: 'register', label: 'Register of trials or reviews' },
  { value: 'website', label: 'Website' },
  { value: 'organisation', label: 'Organisation' },
  { value: 'citation-searching', label: 'Citation searching' },
  { value: 'other', label: 'Other' },
] as const
