import { mappingTable, type Rule } from '../table'

/** Types whose %B is a series; of all others it is what they appeared in. */
const BOOKS = ['book', 'report', 'thesis', 'map', 'standard', 'software', 'dataset', 'pamphlet', 'classic', 'motion_picture']
const JOURNALS = ['article-journal', 'article-magazine', 'article-newspaper', 'article']

const rules: readonly Rule[] = [
  { tag: '%A', variable: 'author', kind: 'names' },
  { tag: '%E', variable: 'editor', kind: 'names' },
  { tag: '%Y', variable: 'collection-editor', kind: 'names' },
  { tag: '%?', variable: 'translator', kind: 'names' },
  { tag: '%H', variable: 'translator', kind: 'names', readOnly: true },
  { tag: '%T', variable: 'title', kind: 'text' },
  { tag: '%!', variable: 'title-short', kind: 'text' },
  { tag: '%Q', variable: 'original-title', kind: 'text' },
  { tag: '%J', variable: 'container-title', kind: 'text' },
  { tag: '%B', variable: 'collection-title', kind: 'text', readOnly: true, only: BOOKS },
  { tag: '%B', variable: 'container-title', kind: 'text', readOnly: true },
  { tag: '%S', variable: 'collection-title', kind: 'text' },
  { tag: '%D', variable: 'issued', kind: 'date' },
  { tag: '%V', variable: 'volume', kind: 'text' },
  { tag: '%N', variable: 'issue', kind: 'text', only: JOURNALS },
  { tag: '%N', variable: 'number', kind: 'text', except: JOURNALS },
  { tag: '%P', variable: 'page', kind: 'pages' },
  { tag: '%&', variable: 'section', kind: 'text' },
  { tag: '%6', variable: 'number-of-volumes', kind: 'text' },
  { tag: '%7', variable: 'edition', kind: 'text' },
  { tag: '%9', variable: 'genre', kind: 'text' },
  { tag: '%C', variable: 'publisher-place', kind: 'text' },
  { tag: '%I', variable: 'publisher', kind: 'text' },
  { tag: '%@', variable: 'ISSN', kind: 'number' },
  { tag: '%@', variable: 'ISBN', kind: 'number' },
  { tag: '%R', variable: 'DOI', kind: 'doi' },
  { tag: '%U', variable: 'URL', kind: 'url', search: 'whole' },
  { tag: '%G', variable: 'language', kind: 'language' },
  { tag: '%K', variable: 'keyword', kind: 'keywords' },
  { tag: '%X', variable: 'abstract', kind: 'paragraphs' },
  { tag: '%Z', variable: 'note', kind: 'paragraphs', search: 'note' },
  { tag: '%<', variable: 'annote', kind: 'paragraphs' },
  { tag: '%L', variable: 'call-number', kind: 'text' },
  { tag: '%~', variable: 'source', kind: 'text' },
  { tag: '%[', variable: 'accessed', kind: 'date' },
  { tag: '%F', variable: 'id', kind: 'text' },
  ...['%M', '%O', '%1', '%2', '%3', '%4', '%>'].map((tag): Rule => ({ tag, search: 'whole' })),
]

/** EndNote's tags ("Refer/BibIX" in its manual) beside CSL variables. */
export const referTable = mappingTable(rules, '%0 %8 %W %( %) %* %+ %^ %# %$ %] %=')
