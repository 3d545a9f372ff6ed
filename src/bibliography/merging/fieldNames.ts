/** The field of a reference that holds a CSL variable, for the record of where facts come from. */
const FIELDS: Readonly<Record<string, string>> = {
  author: 'contributors',
  editor: 'contributors',
  translator: 'contributors',
  'container-title': 'containerTitle',
  'container-title-short': 'containerTitleShort',
  'collection-title': 'collectionTitle',
  page: 'pages',
  'publisher-place': 'publisherPlace',
  'event-title': 'eventTitle',
  license: 'licence',
  number: 'reportNumber',
  type: 'kind',
  URL: 'url',
  DOI: 'identifiers',
  PMID: 'identifiers',
  PMCID: 'identifiers',
  ISBN: 'identifiers',
  ISSN: 'identifiers',
}

/** The name of the stored field for a CSL variable; the variable itself where no field has it. */
export const fieldOf = (variable: string): string => FIELDS[variable] ?? variable

const WORDS: Readonly<Record<string, string>> = {
  author: 'Authors',
  editor: 'Editors',
  'container-title': 'Journal, book or site',
  'container-title-short': 'Its abbreviation',
  'collection-title': 'Series',
  page: 'Pages',
  'publisher-place': 'Place of publication',
  'event-title': 'Conference or event',
  license: 'Licence',
  type: 'Kind',
  issued: 'Date',
  accessed: 'Seen on',
  keyword: 'Keywords',
  URL: 'Address',
  custom: 'Other identifiers',
}

/** A CSL variable as people call it: “Journal, book or site” for `container-title`. */
export function fieldInWords(variable: string): string {
  const known = WORDS[variable]
  if (known) return known
  const words = variable.replace(/-/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
