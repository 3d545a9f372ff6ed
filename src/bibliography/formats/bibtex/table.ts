import { mappingTable, type Rule } from '../table'

const JOURNALS = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'article',
  'periodical',
  'review',
  'review-book',
]
const PARTS_OF_BOOKS = ['chapter', 'paper-conference', 'entry', 'entry-dictionary', 'entry-encyclopedia']
const BOOKS = ['book', 'collection', 'classic', 'pamphlet']
/** Types whose number is a place in a series. */
const IN_SERIES = [...BOOKS, ...PARTS_OF_BOOKS]

const rules: readonly Rule[] = [
  { tag: 'key', variable: 'id', kind: 'text', writeOnly: true },
  { tag: 'title', variable: 'title', kind: 'text' },
  { tag: 'author', variable: 'author', kind: 'names' },
  { tag: 'editor', variable: 'editor', kind: 'names' },
  { tag: 'translator', variable: 'translator', kind: 'names' },
  { tag: 'bookauthor', variable: 'container-author', kind: 'names' },
  { tag: 'booktitle', variable: 'container-title', kind: 'text', only: PARTS_OF_BOOKS },
  { tag: 'booktitle', variable: 'container-title', kind: 'text', readOnly: true },
  { tag: 'maintitle', variable: 'container-title', kind: 'text', only: BOOKS },
  { tag: 'maintitle', variable: 'collection-title', kind: 'text', readOnly: true, except: BOOKS },
  { tag: 'journal', variable: 'container-title', kind: 'text', except: IN_SERIES },
  { tag: 'journal', variable: 'container-title', kind: 'text', readOnly: true },
  { tag: 'journaltitle', variable: 'container-title', kind: 'text', readOnly: true },
  { tag: 'shortjournal', variable: 'container-title-short', kind: 'text' },
  { tag: 'abbrev_source_title', variable: 'container-title-short', kind: 'text', readOnly: true },
  { tag: 'series', variable: 'collection-title', kind: 'text' },
  { tag: 'shorttitle', variable: 'title-short', kind: 'text' },
  { tag: 'date', variable: 'issued', kind: 'date' },
  { tag: 'urldate', variable: 'accessed', kind: 'date' },
  { tag: 'origdate', variable: 'original-date', kind: 'date' },
  { tag: 'origyear', variable: 'original-date', kind: 'date', readOnly: true },
  { tag: 'earlyaccessdate', variable: 'available-date', kind: 'date', readOnly: true },
  { tag: 'eventdate', variable: 'event-date', kind: 'date' },
  { tag: 'volume', variable: 'volume', kind: 'text' },
  { tag: 'number', variable: 'issue', kind: 'text', only: JOURNALS },
  { tag: 'issue', variable: 'issue', kind: 'text', except: JOURNALS },
  { tag: 'issue', variable: 'issue', kind: 'text', readOnly: true },
  { tag: 'number', variable: 'collection-number', kind: 'text', only: IN_SERIES },
  { tag: 'number', variable: 'number', kind: 'text', except: [...IN_SERIES, ...JOURNALS] },
  { tag: 'eid', variable: 'number', kind: 'text', only: [...IN_SERIES, ...JOURNALS] },
  { tag: 'eid', variable: 'number', kind: 'text', readOnly: true },
  { tag: 'articleno', variable: 'number', kind: 'text', readOnly: true },
  { tag: 'art_number', variable: 'number', kind: 'text', readOnly: true },
  { tag: 'pages', variable: 'page', kind: 'pages' },
  { tag: 'pagetotal', variable: 'number-of-pages', kind: 'text' },
  { tag: 'numpages', variable: 'number-of-pages', kind: 'text', readOnly: true },
  { tag: 'volumes', variable: 'number-of-volumes', kind: 'text' },
  { tag: 'part', variable: 'part', kind: 'text' },
  { tag: 'chapter', variable: 'chapter-number', kind: 'text' },
  { tag: 'edition', variable: 'edition', kind: 'text' },
  { tag: 'version', variable: 'version', kind: 'text' },
  { tag: 'institution', variable: 'publisher', kind: 'text', only: ['report', 'thesis'] },
  { tag: 'publisher', variable: 'publisher', kind: 'text', except: ['report', 'thesis'] },
  { tag: 'publisher', variable: 'publisher', kind: 'text', readOnly: true },
  { tag: 'institution', variable: 'publisher', kind: 'text', readOnly: true },
  { tag: 'school', variable: 'publisher', kind: 'text', readOnly: true },
  { tag: 'organization', variable: 'publisher', kind: 'text', readOnly: true },
  { tag: 'address', variable: 'publisher-place', kind: 'text' },
  { tag: 'location', variable: 'publisher-place', kind: 'text', readOnly: true },
  { tag: 'eventtitle', variable: 'event-title', kind: 'text' },
  { tag: 'venue', variable: 'event-place', kind: 'text' },
  { tag: 'origtitle', variable: 'original-title', kind: 'text' },
  { tag: 'origpublisher', variable: 'original-publisher', kind: 'text' },
  { tag: 'origlocation', variable: 'original-publisher-place', kind: 'text' },
  { tag: 'type', variable: 'genre', kind: 'text' },
  { tag: 'howpublished', variable: 'medium', kind: 'text' },
  { tag: 'pubstate', variable: 'status', kind: 'text' },
  { tag: 'language', variable: 'language', kind: 'language' },
  { tag: 'langid', variable: 'language', kind: 'language', readOnly: true },
  { tag: 'doi', variable: 'DOI', kind: 'doi' },
  { tag: 'issn', variable: 'ISSN', kind: 'number' },
  { tag: 'eissn', variable: 'ISSN', kind: 'number', readOnly: true },
  { tag: 'isbn', variable: 'ISBN', kind: 'number' },
  { tag: 'pmid', variable: 'PMID', kind: 'pmid' },
  { tag: 'pmcid', variable: 'PMCID', kind: 'pmcid' },
  { tag: 'identifiers', kind: 'identifiers' },
  { tag: 'url', variable: 'URL', kind: 'url', search: 'whole' },
  { tag: 'source', variable: 'source', kind: 'text' },
  { tag: 'library', variable: 'call-number', kind: 'text' },
  { tag: 'abstract', variable: 'abstract', kind: 'paragraphs' },
  { tag: 'keywords', variable: 'keyword', kind: 'keywords' },
  { tag: 'author_keywords', variable: 'keyword', kind: 'keywords', readOnly: true },
  { tag: 'note', variable: 'note', kind: 'paragraphs', search: 'note' },
  { tag: 'annotation', variable: 'annote', kind: 'paragraphs' },
  { tag: 'annote', variable: 'annote', kind: 'paragraphs', readOnly: true },
]

/** Fields of BibTeX and BibLaTeX beside CSL variables (the biblatex manual, section 2.2). */
export const bibTable = mappingTable(
  rules,
  'year month day titleaddon subtitle booksubtitle booktitleaddon mainsubtitle maintitleaddon ' +
    'journalsubtitle issuetitle issuesubtitle addendum afterword annotator authortype commentator ' +
    'editora editorb editorc editortype editoratype entryset entrysubtype eprint eprintclass eprinttype ' +
    'archiveprefix primaryclass file foreword gender holder ids indexsorttitle indextitle introduction ' +
    'isan ismn isrn iswc keyword label langidopts nameaddon options origlanguage pagination ' +
    'bookpagination presort related relatedtype relatedoptions relatedstring shortauthor shorteditor ' +
    'shorthand shorthandintro shortseries sortkey sortname sortshorthand sorttitle sortyear usera userb ' +
    'userc userd usere userf xref crossref xdata timestamp owner groups comment refid urlday pdf lccn ' +
    'mrclass mrnumber affiliation affiliations author_address correspondence_address publication_stage ' +
    'coden sponsors funding_details funding_text references ' +
    'copyright mendeley-groups mendeley-tags keywords-plus research-areas web-of-science-categories ' +
    'author-email researcherid-numbers orcid-numbers funding-acknowledgement funding-text cited-references ' +
    'number-of-cited-references times-cited usage-count-last-180-days usage-count-since-2013 journal-iso ' +
    'doc-delivery-number web-of-science-index oa unique-id da',
)

/** Fields whose value is taken letter by letter. */
export const VERBATIM: ReadonlySet<string> = new Set([
  'url',
  'doi',
  'file',
  'eprint',
  'pdf',
  'date',
  'urldate',
  'origdate',
  'eventdate',
])
export const NAME_FIELDS: ReadonlySet<string> = new Set(['author', 'editor', 'translator', 'bookauthor'])
/** Titles whose capitals are protected when written. */
export const TITLES: ReadonlySet<string> = new Set([
  'title',
  'booktitle',
  'maintitle',
  'shorttitle',
  'journal',
  'series',
])
