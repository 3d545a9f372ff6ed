import { writeSlashed } from '../fields/dates'
import { mappingTable, type Rule } from '../table'

/** Types whose T2 is a series; of all others it is what they appeared in. */
const BOOKS = ['book', 'report', 'thesis', 'map', 'standard', 'software', 'dataset', 'pamphlet', 'classic', 'motion_picture', 'periodical']
const JOURNALS = ['article-journal', 'article-magazine', 'article-newspaper', 'article']

const rules: readonly Rule[] = [
  { tag: 'ID', variable: 'id', kind: 'text' },
  { tag: 'TI', variable: 'title', kind: 'text' },
  { tag: 'T1', variable: 'title', kind: 'text', readOnly: true },
  { tag: 'CT', variable: 'title', kind: 'text', readOnly: true },
  { tag: 'BT', variable: 'title', kind: 'text', readOnly: true, only: BOOKS },
  { tag: 'AU', variable: 'author', kind: 'names' },
  { tag: 'A1', variable: 'author', kind: 'names', readOnly: true },
  { tag: 'ED', variable: 'editor', kind: 'names', readOnly: true },
  { tag: 'A2', variable: 'editor', kind: 'names' },
  { tag: 'A3', variable: 'collection-editor', kind: 'names' },
  { tag: 'A4', variable: 'translator', kind: 'names' },
  { tag: 'TA', variable: 'translator', kind: 'names', readOnly: true },
  { tag: 'T2', variable: 'container-title', kind: 'text', except: BOOKS },
  { tag: 'JF', variable: 'container-title', kind: 'text', only: BOOKS },
  { tag: 'JF', variable: 'container-title', kind: 'text', readOnly: true },
  { tag: 'BT', variable: 'container-title', kind: 'text', readOnly: true, except: BOOKS },
  { tag: 'JO', variable: 'container-title', kind: 'text', readOnly: true },
  { tag: 'C3', variable: 'container-title', kind: 'text', readOnly: true, only: ['paper-conference'] },
  { tag: 'J2', variable: 'container-title-short', kind: 'text' },
  { tag: 'JA', variable: 'container-title-short', kind: 'text', readOnly: true },
  { tag: 'J1', variable: 'container-title-short', kind: 'text', readOnly: true },
  { tag: 'T3', variable: 'collection-title', kind: 'text' },
  { tag: 'T2', variable: 'collection-title', kind: 'text', readOnly: true, only: BOOKS },
  { tag: 'ST', variable: 'title-short', kind: 'text' },
  { tag: 'PY', variable: 'issued', kind: 'date' },
  { tag: 'Y1', variable: 'issued', kind: 'date', readOnly: true },
  { tag: 'DA', variable: 'issued', kind: 'date', readOnly: true },
  { tag: 'Y2', variable: 'accessed', kind: 'date' },
  { tag: 'VL', variable: 'volume', kind: 'text' },
  { tag: 'IS', variable: 'issue', kind: 'text' },
  { tag: 'CP', variable: 'issue', kind: 'text', readOnly: true },
  { tag: 'SP', variable: 'page', kind: 'pages' },
  { tag: 'C7', variable: 'number', kind: 'text', only: JOURNALS },
  { tag: 'M1', variable: 'number', kind: 'text', search: 'whole', except: JOURNALS },
  { tag: 'M1', variable: 'number', kind: 'text', search: 'whole', readOnly: true },
  { tag: 'NV', variable: 'number-of-volumes', kind: 'text' },
  { tag: 'ET', variable: 'edition', kind: 'text' },
  { tag: 'SE', variable: 'section', kind: 'text' },
  { tag: 'PB', variable: 'publisher', kind: 'text' },
  { tag: 'CY', variable: 'publisher-place', kind: 'text' },
  { tag: 'PP', variable: 'publisher-place', kind: 'text', readOnly: true },
  { tag: 'M3', variable: 'genre', kind: 'text', search: 'whole' },
  { tag: 'LA', variable: 'language', kind: 'language' },
  { tag: 'DO', variable: 'DOI', kind: 'doi' },
  { tag: 'DI', variable: 'DOI', kind: 'doi', readOnly: true },
  { tag: 'SN', variable: 'ISSN', kind: 'number' },
  { tag: 'SN', variable: 'ISBN', kind: 'number' },
  { tag: 'U1', variable: 'PMID', kind: 'pmid', writeOnly: true },
  { tag: 'PMID', variable: 'PMID', kind: 'pmid', readOnly: true },
  { tag: 'C2', variable: 'PMCID', kind: 'pmcid', writeOnly: true },
  { tag: 'PMC', variable: 'PMCID', kind: 'pmcid', readOnly: true },
  { tag: 'C8', kind: 'identifiers' },
  { tag: 'UR', variable: 'URL', kind: 'url', search: 'whole' },
  { tag: 'LK', variable: 'URL', kind: 'url', search: 'whole', readOnly: true },
  { tag: 'Link to', variable: 'URL', kind: 'url', search: 'whole', readOnly: true },
  { tag: 'DB', variable: 'source', kind: 'text' },
  { tag: 'CN', variable: 'call-number', kind: 'text' },
  { tag: 'AB', variable: 'abstract', kind: 'paragraphs' },
  { tag: 'N2', variable: 'abstract', kind: 'paragraphs', readOnly: true },
  { tag: 'KW', variable: 'keyword', kind: 'keywords' },
  { tag: 'N1', variable: 'note', kind: 'paragraphs', search: 'note' },
  { tag: 'RN', variable: 'annote', kind: 'paragraphs' },
  ...['L1', 'L2', 'L3', 'L4', 'M2', 'LID', 'AID', 'AN', 'C1', 'C2', 'C4', 'C5', 'C6', 'U1', 'U2', 'U3', 'U4', 'U5', 'VO'].map(
    (tag): Rule => ({ tag, search: 'whole' }),
  ),
]

/** RIS tags beside CSL variables, in the order they are written. */
export const risTable = mappingTable(
  rules,
  'TY ER EP AD AV DP DS LB LI LV NO OP PM RI RP SV TT TR U6 WP WT WV Y3 ET EM FX CR PT',
  { writeDate: writeSlashed },
)

export { JOURNALS }
