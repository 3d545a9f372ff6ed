import { mappingTable, type Rule } from '../table'
import { typeMap } from '../types'

/** Document types (DT) that say more than the publication type (PT) does. */
export const isiDocumentTypes = typeMap(
  `
  Article article-journal
  Proceedings Paper paper-conference
  Meeting Abstract paper-conference
  Book Chapter chapter
  Article; Book Chapter chapter
  Review; Book Chapter chapter
  Book book
  Dissertation thesis
  Thesis/Dissertation thesis
  Data Set dataset
  Data study dataset
  Software software
  Preprint article
  News Item article-newspaper
  Report report
  Document document
  `,
  'Document',
)

export const isiPublicationTypes = typeMap(
  `
  J article-journal
  B book
  S chapter
  C paper-conference
  P patent
  `,
  'J',
)

const rules: readonly Rule[] = [
  { tag: 'AF', variable: 'author', kind: 'names' },
  { tag: 'CA', variable: 'author', kind: 'bodies', readOnly: true },
  { tag: 'GP', variable: 'author', kind: 'bodies', readOnly: true },
  { tag: 'BF', variable: 'container-author', kind: 'names' },
  { tag: 'BE', variable: 'editor', kind: 'names' },
  { tag: 'ED', variable: 'editor', kind: 'names', readOnly: true },
  { tag: 'TI', variable: 'title', kind: 'text' },
  { tag: 'SO', variable: 'container-title', kind: 'text' },
  { tag: 'SE', variable: 'collection-title', kind: 'text' },
  { tag: 'JI', variable: 'container-title-short', kind: 'text' },
  { tag: 'J9', variable: 'container-title-short', kind: 'text', readOnly: true },
  { tag: 'LA', variable: 'language', kind: 'language' },
  { tag: 'CT', variable: 'event-title', kind: 'text' },
  { tag: 'CL', variable: 'event-place', kind: 'text' },
  { tag: 'CY', variable: 'event-date', kind: 'date' },
  { tag: 'DE', variable: 'keyword', kind: 'keywords' },
  { tag: 'AB', variable: 'abstract', kind: 'text' },
  { tag: 'PU', variable: 'publisher', kind: 'text' },
  { tag: 'PI', variable: 'publisher-place', kind: 'text' },
  { tag: 'SN', variable: 'ISSN', kind: 'number' },
  { tag: 'EI', variable: 'ISSN', kind: 'number', readOnly: true },
  { tag: 'BN', variable: 'ISBN', kind: 'number' },
  { tag: 'PY', variable: 'issued', kind: 'date' },
  { tag: 'EA', variable: 'available-date', kind: 'date' },
  { tag: 'VL', variable: 'volume', kind: 'text' },
  { tag: 'IS', variable: 'issue', kind: 'text' },
  { tag: 'PN', variable: 'part', kind: 'text' },
  { tag: 'SU', variable: 'supplement', kind: 'text' },
  { tag: 'BP', variable: 'page', kind: 'pages' },
  { tag: 'PS', variable: 'page', kind: 'pages', readOnly: true },
  { tag: 'AR', variable: 'number', kind: 'text' },
  { tag: 'PG', variable: 'number-of-pages', kind: 'text' },
  { tag: 'DI', variable: 'DOI', kind: 'doi' },
  { tag: 'PM', variable: 'PMID', kind: 'pmid' },
  { tag: 'D2', search: 'whole' },
  { tag: 'UR', variable: 'URL', kind: 'url' },
]

/** Web of Science tags beside CSL variables (Clarivate, "Web of Science Core Collection Field Tags"). */
export const isiTable = mappingTable(
  rules,
  'FN VR PT ER EF AU BA AN ID C1 C3 RP EM RI OI FU FP FX CR NR TC Z9 U1 U2 PA PD SI MA P2 WC WE SC GA ' +
    'UT OA HC HP DA DT TY BR EP SP HO CO PV SS TA PE JC CW AE PC ZB Z8 ZR ZA ZS AG BS',
)
