import type { CslName } from '../../record'
import { writeMedlineDate } from '../fields/dates'
import { threeLetterCode } from '../fields/language'
import { readInverted, readNames, writeName } from '../fields/names'
import { mappingTable, type Rule } from '../table'
import { typeMap } from '../types'

/**
 * PubMed's publication types beside CSL's; a record has several, of which the first that says something
 * counts.
 */
export const nbibTypes = typeMap(
  `
  Journal Article article-journal
  Book Chapter chapter
  Book book
  Books book
  Preprint article
  Dataset dataset
  Video-Audio Media motion_picture
  Webcast motion_picture
  Congress paper-conference
  Congresses paper-conference
  Technical Report report
  Academic Dissertation thesis
  Newspaper Article article-newspaper
  Interview interview
  Lecture speech
  Legislation legislation
  Web Page webpage
  Document document
  `,
  'Document',
)

const rules: readonly Rule[] = [
  { tag: 'PMID', variable: 'PMID', kind: 'pmid' },
  { tag: 'PMC', variable: 'PMCID', kind: 'pmcid' },
  { tag: 'IS', variable: 'ISSN', kind: 'number' },
  { tag: 'ISBN', variable: 'ISBN', kind: 'number' },
  { tag: 'VI', variable: 'volume', kind: 'text' },
  { tag: 'IP', variable: 'issue', kind: 'text' },
  { tag: 'DP', variable: 'issued', kind: 'date' },
  { tag: 'YR', variable: 'issued', kind: 'date', readOnly: true },
  { tag: 'DEP', variable: 'available-date', kind: 'date' },
  { tag: 'TI', variable: 'title', kind: 'text' },
  { tag: 'BTI', variable: 'title', kind: 'text', readOnly: true, only: ['book'] },
  { tag: 'BTI', variable: 'container-title', kind: 'text', readOnly: true },
  { tag: 'TT', variable: 'original-title', kind: 'text' },
  { tag: 'VTI', variable: 'volume-title', kind: 'text' },
  { tag: 'PG', variable: 'page', kind: 'pages' },
  { tag: 'EN', variable: 'edition', kind: 'text' },
  { tag: 'LID', variable: 'DOI', kind: 'doi', writeOnly: true },
  { tag: 'AB', variable: 'abstract', kind: 'paragraphs' },
  { tag: 'FAU', variable: 'author', kind: 'names' },
  { tag: 'CN', variable: 'author', kind: 'bodies', readOnly: true },
  { tag: 'FED', variable: 'editor', kind: 'names' },
  { tag: 'LA', variable: 'language', kind: 'language' },
  { tag: 'PB', variable: 'publisher', kind: 'text' },
  { tag: 'PL', variable: 'publisher-place', kind: 'text' },
  { tag: 'TA', variable: 'container-title-short', kind: 'text' },
  { tag: 'JT', variable: 'container-title', kind: 'text' },
  { tag: 'CTI', variable: 'collection-title', kind: 'text' },
  { tag: 'OT', variable: 'keyword', kind: 'keywords' },
  { tag: 'MH', variable: 'keyword', kind: 'keywords', readOnly: true },
  { tag: 'GN', variable: 'note', kind: 'paragraphs' },
  { tag: 'SI', kind: 'identifiers' },
  { tag: 'AID', search: 'whole' },
  { tag: 'MID', search: 'whole' },
]

/** PubMed writes a suffix behind the initials: "Clark, Joe Jr". */
const SUFFIX = /\s(Jr|Sr|2nd|3rd|4th|II|III|IV)\.?$/

function readAuthor(name: string): CslName {
  if (!name.includes(','))
    return name.includes(' ') ? (readNames([name])[0] ?? { literal: name }) : { family: name }
  if (name.endsWith(',')) return { literal: name.replace(/[\s,]+$/, '') }
  const suffix = name.split(',').length === 2 ? SUFFIX.exec(name)?.[1] : undefined
  return readInverted(suffix ? `${name.replace(SUFFIX, '')}, ${suffix}` : name)
}

/** MEDLINE tags beside CSL variables (https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format). */
export const nbibTable = mappingTable(
  rules,
  'OWN STAT DA DCOM LR IS PT AU AD AUID CI CIN COI COIS CON CRDT CTDT CY DB JC UI VN PMCR CRF CRI DDIN DRIN ECF ECI ED EDAT EFR EIN ' +
    'FIR FPS GR GS IR IRAD IRF JID MHDA NM NR OAB OABL OCI OID ORI OTO PHST PS PST PUBM RF RIN RN ROF ' +
    'RPF RPI RRF RRI SB SFM SO SPIN UIN UOF DDIN',
  {
    readNames: (names) => names.map(readAuthor),
    writeName: (name) => (name.literal === undefined ? writeName(name) : `${name.literal},`),
    writeDate: writeMedlineDate,
    writeLanguage: threeLetterCode,
  },
)
