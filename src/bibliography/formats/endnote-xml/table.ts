import { mappingTable, type Rule } from '../table'

const BOOKS = [
  'book',
  'report',
  'thesis',
  'map',
  'standard',
  'software',
  'dataset',
  'pamphlet',
  'classic',
  'motion_picture',
]
const JOURNALS = ['article-journal', 'article-magazine', 'article-newspaper', 'article']

const rules: readonly Rule[] = [
  { tag: 'contributors/authors/author', variable: 'author', kind: 'names' },
  { tag: 'contributors/secondary-authors/author', variable: 'editor', kind: 'names' },
  { tag: 'contributors/tertiary-authors/author', variable: 'collection-editor', kind: 'names' },
  { tag: 'contributors/subsidiary-authors/author', variable: 'translator', kind: 'names' },
  { tag: 'contributors/translated-authors/author', variable: 'translator', kind: 'names', readOnly: true },
  { tag: 'titles/title', variable: 'title', kind: 'text' },
  { tag: 'titles/secondary-title', variable: 'container-title', kind: 'text', except: BOOKS },
  { tag: 'titles/secondary-title', variable: 'collection-title', kind: 'text', readOnly: true, only: BOOKS },
  { tag: 'titles/tertiary-title', variable: 'collection-title', kind: 'text' },
  { tag: 'titles/short-title', variable: 'title-short', kind: 'text' },
  { tag: 'titles/translated-title', variable: 'original-title', kind: 'text' },
  { tag: 'periodical/full-title', variable: 'container-title', kind: 'text', only: BOOKS },
  { tag: 'periodical/full-title', variable: 'container-title', kind: 'text', readOnly: true },
  { tag: 'periodical/abbr-1', variable: 'container-title-short', kind: 'text' },
  { tag: 'pages', variable: 'page', kind: 'pages' },
  { tag: 'volume', variable: 'volume', kind: 'text' },
  { tag: 'number', variable: 'issue', kind: 'text', only: JOURNALS },
  { tag: 'number', variable: 'number', kind: 'text', except: JOURNALS },
  { tag: 'issue', variable: 'issue', kind: 'text', except: JOURNALS },
  { tag: 'custom7', variable: 'number', kind: 'text', only: JOURNALS },
  { tag: 'num-vols', variable: 'number-of-volumes', kind: 'text' },
  { tag: 'edition', variable: 'edition', kind: 'text' },
  { tag: 'section', variable: 'section', kind: 'text' },
  { tag: 'keywords/keyword', variable: 'keyword', kind: 'keywords' },
  { tag: 'dates/pub-dates/date', variable: 'issued', kind: 'date', writeOnly: true },
  { tag: 'dates/year', variable: 'issued', kind: 'date', readOnly: true },
  { tag: 'pub-location', variable: 'publisher-place', kind: 'text' },
  { tag: 'publisher', variable: 'publisher', kind: 'text' },
  { tag: 'isbn', variable: 'ISSN', kind: 'number' },
  { tag: 'isbn', variable: 'ISBN', kind: 'number' },
  { tag: 'accession-num', variable: 'PMID', kind: 'pmid', writeOnly: true },
  { tag: 'call-num', variable: 'call-number', kind: 'text' },
  { tag: 'electronic-resource-num', variable: 'DOI', kind: 'doi' },
  { tag: 'abstract', variable: 'abstract', kind: 'paragraphs' },
  { tag: 'notes', variable: 'note', kind: 'paragraphs', search: 'note' },
  { tag: 'research-notes', variable: 'annote', kind: 'paragraphs' },
  { tag: 'urls/related-urls/url', variable: 'URL', kind: 'url', search: 'whole' },
  { tag: 'urls/web-urls/url', variable: 'URL', kind: 'url', search: 'whole', readOnly: true },
  { tag: 'urls/pdf-urls/url', search: 'whole' },
  { tag: 'urls/text-urls/url', search: 'whole' },
  { tag: 'work-type', variable: 'genre', kind: 'text' },
  { tag: 'custom2', variable: 'PMCID', kind: 'pmcid', writeOnly: true },
  { tag: 'custom5', kind: 'identifiers' },
  { tag: 'remote-database-name', variable: 'source', kind: 'text' },
  { tag: 'language', variable: 'language', kind: 'language' },
  { tag: 'access-date', variable: 'accessed', kind: 'date' },
  { tag: 'label', variable: 'id', kind: 'text' },
  { tag: 'custom1', search: 'whole' },
  { tag: 'custom2', search: 'whole' },
  { tag: 'custom3', search: 'whole' },
  { tag: 'accession-num', search: 'whole' },
]

/**
 * Elements of an EndNote record (RSXML) by their path beside CSL variables, in the order of its DTD where it
 * has one.
 */
export const endNoteTable = mappingTable(
  rules,
  'database source-app rec-number foreign-keys/key ref-type auth-address auth-affiliaton ' +
    'titles/alt-title alt-periodical/full-title alt-periodical/abbr-1 periodical/abbr-2 ' +
    'periodical/abbr-3 reprint-status reprint-edition orig-pub reviewed-item caption custom4 custom6 ' +
    'remote-database-provider modified-date dates/copyright-dates/date urls/image-urls/url ' +
    'urls/pdf-urls/url misc1 misc2 misc3 size amount-received translated-title dates/pub-dates/date ' +
    'added-date attachments/file',
)
