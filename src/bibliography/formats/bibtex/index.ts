import type { Format } from '../format'
import { heldBy } from '../table'
import { itemTypes } from '../variables'
import { bibReader } from './read'
import { bibTable } from './table'
import { bibWriter } from './write'

export const bibtex: Format = {
  name: 'bibtex',
  label: 'BibTeX and BibLaTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  reader: bibReader,
  writer: bibWriter,
  holds: {
    ...heldBy(bibTable),
    types: new Set<string>(itemTypes),
    limits: [
      'An id with spaces, commas, braces or other marks of BibTeX is replaced.',
      'Keywords cannot contain a semicolon.',
    ],
  },
}
