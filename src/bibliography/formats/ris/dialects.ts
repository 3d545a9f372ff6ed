import { readOnlineDay, stateIdentifier, type Draft } from '../draft'
import { precisionOf, readDate, yearOf } from '../fields/dates'
import { identifiersInNote } from '../fields/found'
import { cleanText } from '../fields/text'
import { cleanPages } from '../readFields'
import type { CslDate, RawField } from '../../record'
import { JOURNALS } from './table'

/** How Scopus, EBSCO and Web of Science begin notes about their own export, before ":", and ProQuest, before " - ". */
const SCOPUS =
  'export date|coden|correspondence address|funding details|funding text|references|cited by|chemicals/cas|' +
  'tradenames|manufacturers|conference code|molecular sequence numbers|accession number|' +
  'times cited in web of science core collection'
const PROQUEST =
  'date created|date revised|date completed|last updated|copyright|database|subsetsindexed|name|people|' +
  'location|company|publication type|source type|document type|number of references'
const ABOUT_EXPORT = new RegExp(`^(?:(?:${SCOPUS})\\s*\\d*\\s*:|(?:${PROQUEST})\\s+-\\s|L\\d{6,}$)`, 'i')

const OTHER_DATE = /\/(?:received|accepted|revised|submitted|corrected)$/i

/** Takes the fields whose meaning depends on the vendor before the table reads the rest. */
export function readVendorFields(draft: Draft): void {
  for (const field of draft.raw) readVendorField(draft, field)
}

function sourceOf({ raw }: Draft): string {
  return raw
    .filter(({ tag }) => tag === 'DB' || tag === 'DP' || tag === 'UR' || tag === 'LK')
    .map(({ value }) => value)
    .join(' ')
    .toLowerCase()
}

function readVendorField(draft: Draft, field: RawField): void {
  const { tag, value } = field
  switch (tag) {
    case 'C2': // EndNote puts the PMCID here, Scopus the PMID.
      if (/^PMC\d+$/i.test(value)) stateIdentifier(draft, 'pmcid', field)
      else if (/^\d{5,8}$/.test(value) && sourceOf(draft).includes('scopus')) stateIdentifier(draft, 'pmid', field)
      return
    case 'C5':
      if (/^\d{5,8}$/.test(value) && sourceOf(draft).includes('embase')) stateIdentifier(draft, 'pmid', field)
      return
    case 'C3': // Cochrane: "PUBMED 31712290"; Ovid: "22608051 [https://…]".
    case 'PM': {
      const pmid = /^(?:PUBMED\s+)?(\d{5,8})(?:\s*\[\S*\])?$/i.exec(value)?.[1]
      if (pmid && (tag === 'PM' || /^PUBMED/i.test(value))) stateIdentifier(draft, 'pmid', field, pmid)
      return
    }
    case 'ET':
      if (JOURNALS.includes(draft.csl.type)) readOnlineDay(draft, field)
      return
    case 'AN':
      if (/^\d{5,8}$/.test(value) && /medline|pubmed/.test(sourceOf(draft))) stateIdentifier(draft, 'pmid', field)
      return
    case 'M1': // Embase names the authors of each address here: "(Müller A.) Charité, Berlin".
      if (/^\([^)]*(?:\p{Lu}\.|@)[^)]*\)\s*\S/u.test(value))
        draft.reasons.set(field, {
          code: 'unused-field',
          message: 'The addresses of authors have no place in a reference; they are kept as they were read.',
        })
      return
    case 'N1':
      if (ABOUT_EXPORT.test(value)) setAside(draft, field)
      return
    case 'PY':
    case 'Y1':
    case 'DA':
      if (OTHER_DATE.test(value))
        draft.reasons.set(field, {
          code: 'other-date',
          message: `“${value}” is a date in the work's history, not the one it was published on.`,
        })
      return
    default:
  }
}

function setAside(draft: Draft, field: RawField): void {
  draft.met.push(...identifiersInNote(cleanText(field.value)))
  draft.reasons.set(field, {
    code: 'export-note',
    message: 'A note of the database about its own record; it is kept with the record as it was read.',
  })
}

/**
 * Joins what RIS keeps in two fields: first and last page, year and day; and parts book and series. Follows the reading by the table.
 */
export function joinSplitFields({ csl, raw, reasons }: Draft): void {
  const last = raw.find(({ tag, used, value }) => tag === 'EP' && !used && value !== '')
  if (last) {
    const end = cleanPages(cleanText(last.value))
    const start = typeof csl.page === 'string' ? csl.page : ''
    const isRange = start.includes('-') && start.endsWith(`-${end}`)
    if (start !== end && !isRange) csl.page = start ? `${start}-${end}` : end
    last.used = true
  }
  const series = seriesBesideBook(raw)
  if (series && csl['collection-title'] === undefined) {
    csl['collection-title'] = cleanText(series.value)
    series.used = true
    reasons.delete(series)
  }
  for (const { field, date } of undatedDays(raw, csl.issued as CslDate | undefined)) {
    field.used = true
    reasons.delete(field)
    csl.issued = date
  }
}

/** PsycINFO gives a chapter's book as BT and then the book's series as T2, where others give the book. */
function seriesBesideBook(raw: readonly RawField[]): RawField | undefined {
  const book = raw.find(({ tag, used }) => tag === 'BT' && used)
  return book && raw.find(({ tag, used, value }) => tag === 'T2' && !used && value !== '')
}

/** "DA  - Mar 3" beside "PY  - 2015". */
function undatedDays(
  raw: readonly RawField[],
  issued: CslDate | undefined,
): { field: RawField; date: CslDate }[] {
  const days = raw.filter(({ tag, used }) => tag === 'DA' && !used)
  const year = yearOf(issued)
  if (days.length === 0 || !issued || !year || precisionOf(issued) > 1) return []
  return days.flatMap((field) => {
    const date = readDate(`${year} ${cleanText(field.value)}`)
    return date && yearOf(date) === year && precisionOf(date) > 1 ? [{ field, date }] : []
  })
}
