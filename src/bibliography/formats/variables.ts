/** The variables of CSL 1.0.2 by what they hold (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). */
export const nameVariables = [
  'author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator', 'director',
  'editor', 'editorial-director', 'editor-translator', 'executive-producer', 'guest', 'host', 'illustrator', 'interviewer',
  'narrator', 'organizer', 'original-author', 'performer', 'producer', 'recipient', 'reviewed-author', 'script-writer',
  'series-creator', 'translator',
] as const

export const dateVariables = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'] as const

export const textVariables = [
  'abstract', 'annote', 'archive', 'archive_collection', 'archive_location', 'archive-place', 'authority', 'call-number',
  'chapter-number', 'citation-key', 'citation-label', 'citation-number', 'collection-number', 'collection-title',
  'container-title', 'container-title-short', 'dimensions', 'division', 'DOI', 'edition', 'event', 'event-place', 'event-title',
  'first-reference-note-number', 'genre', 'ISBN', 'ISSN', 'issue', 'journalAbbreviation', 'jurisdiction', 'keyword',
  'language', 'license', 'locator', 'medium', 'note', 'number', 'number-of-pages', 'number-of-volumes',
  'original-publisher', 'original-publisher-place', 'original-title', 'page', 'page-first', 'part', 'part-title', 'PMCID',
  'PMID', 'printing', 'publisher', 'publisher-place', 'references', 'reviewed-genre', 'reviewed-title', 'scale', 'section',
  'shortTitle', 'source', 'status', 'supplement', 'title', 'title-short', 'URL', 'version', 'volume', 'volume-title',
  'year-suffix',
] as const

/** The item types of CSL 1.0.2. */
export const itemTypes = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic',
  'collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic',
  'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet',
  'paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation',
  'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
] as const

const names: ReadonlySet<string> = new Set(nameVariables)
const dates: ReadonlySet<string> = new Set(dateVariables)
const texts: ReadonlySet<string> = new Set(textVariables)
const types: ReadonlySet<string> = new Set(itemTypes)

export const isNameVariable = (variable: string): boolean => names.has(variable)
export const isDateVariable = (variable: string): boolean => dates.has(variable)
export const isTextVariable = (variable: string): boolean => texts.has(variable)
export const isItemType = (type: string): boolean => types.has(type)
