import { parseEdtf, type PartialDate } from '../dates'
import type { CslDate, CslItem, CslName } from '../record'

/** A person as the hub has them, or only a name. */
export type OwnAuthor = { readonly name: string; readonly family: string | null; readonly given: string | null }

/** A text of the hub itself: a summary, a briefing, or a study that no document reports. */
export type OwnPage = {
  readonly section: 'studies' | 'summaries' | 'briefings'
  readonly slug: string
  readonly title: string
  readonly language: string
  readonly authors: readonly OwnAuthor[]
  /** EDTF or an ISO time; null where there is none. */
  readonly date: string | null
  readonly series: string | null
  readonly number: string | null
  readonly hubName: string
  /** Where the page stays, in full. */
  readonly url: string
}

const nameOf = ({ name, family, given }: OwnAuthor): CslName =>
  family ? { family, ...(given ? { given } : {}) } : { literal: name }

const partsOf = ({ year, month, day }: PartialDate): number[] =>
  [year, month, day].filter((part) => part !== undefined)

/** A date of the hub in CSL-JSON, or nothing where it is empty or cannot be read. */
function dateOf(edtf: string | null): CslDate | undefined {
  const date = edtf ? parseEdtf(/^\d{4}-\d{2}-\d{2}T/.test(edtf) ? edtf.slice(0, 10) : edtf) : null
  if (!date) return undefined
  return { 'date-parts': [partsOf(date.from), ...(date.to ? [partsOf(date.to)] : [])] }
}

/**
 * How a page of the hub is cited: texts as reports that the hub publishes, other pages as web pages of it.
 *
 * @param seen the day on which the reader sees it, ISO
 */
export function itemOfOwnPage(page: OwnPage, seen: string): CslItem {
  const issued = dateOf(page.date)
  const accessed = dateOf(seen)
  const isText = page.section !== 'studies'
  return {
    id: `${page.section}-${page.slug}`,
    type: isText ? 'report' : 'webpage',
    title: page.title,
    ...(page.authors.length > 0 ? { author: page.authors.map(nameOf) } : isText ? { author: [{ literal: page.hubName }] } : {}),
    ...(issued ? { issued } : {}),
    ...(isText ? { publisher: page.hubName } : { 'container-title': page.hubName }),
    ...(page.series ? { 'collection-title': page.series } : {}),
    ...(page.number ? { number: page.number } : {}),
    language: page.language,
    URL: page.url,
    ...(accessed ? { accessed } : {}),
  }
}
