import type { CslDate } from '../../record'
import { readOnlineDay, stateIdentifier, type Draft } from '../draft'
import { readDate, yearOf } from '../fields/dates'
import { cleanText } from '../fields/text'

/** What one of EndNote's two formats calls the fields whose meaning hangs on what they hold. */
type OwnTags = { accession: string; edition: string; custom2: string; day: string }

/**
 * Reads the fields of EndNote whose meaning hangs on what they hold. An accession number is a PMID if it has the shape
 * of one; an edition of an article may be the day on which it was first online.
 *
 * @param isMedline whether its accession numbers may be those of MEDLINE
 */
export function readOwnFields(draft: Draft, tags: OwnTags, isMedline: boolean): void {
  for (const field of draft.raw) {
    if (field.tag === tags.accession && isMedline && /^\d{5,8}$/.test(field.value)) stateIdentifier(draft, 'pmid', field)
    if (field.tag === tags.edition && draft.csl.type === 'article-journal') readOnlineDay(draft, field)
    if (field.tag === tags.custom2 && /^PMC\d+$/i.test(field.value)) stateIdentifier(draft, 'pmcid', field)
  }
}

/** Reads the day: "Mar 3" beside the year 2015, or a date with its own year. */
export function readDay({ raw, csl }: Draft, { day }: OwnTags): void {
  const field = raw.find(({ tag, value }) => tag === day && value !== '')
  if (!field) return
  const year = yearOf(csl.issued as CslDate | undefined)
  const text = cleanText(field.value)
  const date = readDate(text) ?? (year ? readDate(`${year} ${text}`) : undefined)
  if (!date || (year && yearOf(date) !== year)) return
  csl.issued = date
  field.used = true
}
