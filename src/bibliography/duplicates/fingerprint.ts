import { identifierKey } from '../identifiers'
import type { CslDate, CslItem, CslName } from '../record'
import { authorKeys, type AuthorKey } from './authors'
import { digest, fold } from './fold'
import { isMeetingAbstract, natureOf, type Nature } from './nature'
import { numberOf, pageKey, type PageKey } from './pages'
import { titleKey, type TitleKey } from './title'
import { venueKeys } from './venue'

/** One item as it is compared: everything normalised once, so that a comparison reads and never parses. */
export type Fingerprint = {
  /** Equal for equal content, whatever the order of records; settles ties and finds exact copies. */
  digest: number
  nature: Nature
  isMeetingAbstract: boolean
  /** A review whose versions share title, authors and number, such as those of Cochrane. */
  hasVersions: boolean
  doi: string
  pmid: string
  pmcid: string
  isbns: string[]
  issns: string[]
  /** Numbers in trial and review registers that name this record itself. */
  registrations: string[]
  title: TitleKey
  authors: AuthorKey[]
  year: number | null
  venue: string[]
  volume: string | null
  issue: string | null
  pages: PageKey | null
  /** How many of authors, year, venue, volume, pages and identifiers are known. */
  known: number
}

/** Reads an item of CSL-JSON into what {@link compareFingerprints} compares. Never throws, whatever it holds. */
export function fingerprint(item: CslItem): Fingerprint {
  const rest = withoutTitle(item)
  const base = { ...rest, title: titleKey(textOf(item.title), textOf(item['original-title'])) }
  return { ...base, known: countKnown(rest), digest: digestOf(base) }
}

/** The number `known` of a fingerprint alone. */
export const knownIn = (item: CslItem): number => countKnown(withoutTitle(item))

function withoutTitle(item: CslItem): Omit<Base, 'title'> {
  const text = (name: string): string => textOf(item[name])
  const title = text('title')
  const containers = [
    text('container-title'),
    text('container-title-short'),
    text('journalAbbreviation'),
  ].filter(Boolean)
  const venueText = containers.join(' ')
  const isBookLike = item.type === 'book' || item.type === 'report' || item.type === 'thesis'
  const writtenAuthors = namesOf(item.author)
  const names = writtenAuthors.length > 0 ? writtenAuthors : isBookLike ? namesOf(item.editor) : []
  const more = furtherIdentifiers(item)
  const doi = bare('doi', text('DOI')) || doiInLink(text('URL')) || bare('doi', more.doi ?? '')
  const genre = `${text('genre')} ${text('medium')}`.trim()
  const nature = natureOf({
    type: item.type,
    title,
    venue: venueText,
    genre,
    doi,
    url: text('URL'),
    isOnArxiv: /^arxiv:/i.test(more.other ?? '') || /arxiv\.org\//i.test(text('URL')),
    authors: names.length === 1 ? fold([names[0]?.family, names[0]?.literal].filter(Boolean).join(' ')) : '',
  })
  const year = yearOf(item.issued)
  const volume = numberOf(item.volume)
  const pages =
    pageKey(text('page')) ??
    pageKey(text('page-first')) ??
    pageKey(text('article-number')) ??
    (isBookLike ? null : pageKey(text('number')))
  const hasVersions = /^10\.1002\/14651858\./.test(doi) || /cochrane database/i.test(venueText)
  return {
    nature,
    isMeetingAbstract: isMeetingAbstract({
      type: item.type,
      genre,
      issue: text('issue') || text('volume'),
      venue: venueText,
      page: text('page'),
    }),
    hasVersions,
    doi,
    pmid: bare('pmid', text('PMID') || (more.pmid ?? '')),
    pmcid: bare('pmcid', text('PMCID') || (more.pmcid ?? '')),
    isbns: numbersIn('isbn', text('ISBN')),
    issns: numbersIn('issn', text('ISSN')),
    registrations: registrationsOf(item, nature, venueText),
    authors: authorKeys(names),
    year,
    venue: venueKeys(containers),
    volume,
    issue: issueOf(item, hasVersions),
    pages,
  }
}

/** Issues of Cochrane's reviews are months or quarters; a higher number is one that a program gave the record. */
function issueOf({ issue }: CslItem, hasVersions: boolean): string | null {
  const number = numberOf(issue)
  return hasVersions && Number(number) > 12 ? null : number
}

type Base = Omit<Fingerprint, 'digest' | 'known'>

function countKnown({
  authors,
  year,
  venue,
  volume,
  pages,
  doi,
  pmid,
  pmcid,
  registrations,
  isbns,
}: Omit<Base, 'title'>): number {
  const identified = Boolean(doi || pmid || pmcid || registrations.length || isbns.length)
  return [
    authors.length > 0,
    year !== null,
    venue.length > 0,
    volume !== null,
    pages !== null,
    identified,
  ].filter(Boolean).length
}

function digestOf(base: Base): number {
  const { title, authors, pages } = base
  return digest(
    [
      base.nature,
      base.isMeetingAbstract,
      base.doi,
      base.pmid,
      base.pmcid,
      base.isbns.join(),
      base.issns.join(),
      base.registrations.join(),
      title.words.join(' '),
      title.others.map((other) => other.compact).join(),
      authors.join(';'),
      base.year,
      base.venue.join(';'),
      base.volume,
      base.issue,
      pages && `${pages.first}-${pages.last}`,
    ].join('\t'),
  )
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(' ') : ''
}

function namesOf(value: CslItem[string]): CslName[] {
  if (!Array.isArray(value)) return []
  return value.filter((name): name is CslName => typeof name === 'object' && name !== null)
}

/** The identifier without its scheme, or nothing if it cannot be read. */
function bare(scheme: string, value: string): string {
  if (!value) return ''
  return identifierKey(scheme, value)?.slice(scheme.length + 1) ?? ''
}

/** Identifiers that CSL has no variable for, or a second one, as the readers keep them: the first of each scheme. */
function furtherIdentifiers(item: CslItem): Readonly<Record<string, string>> {
  const { custom } = item
  const list: unknown =
    typeof custom === 'object' && custom !== null && 'identifiers' in custom ? custom.identifiers : []
  const found: Record<string, string> = {}
  for (const entry of Array.isArray(list) ? (list as unknown[]) : []) {
    const { scheme, value } = (entry ?? {}) as { scheme?: unknown; value?: unknown }
    if (typeof scheme === 'string' && typeof value === 'string' && !Object.hasOwn(found, scheme))
      found[scheme] = value
  }
  return found
}

function doiInLink(url: string): string {
  return /doi\.org\//i.test(url) ? bare('doi', url) : ''
}

const NUMBER_SHAPES = {
  isbn: /(?:97[89][\s-]?)?(?:\d[\s-]?){9}[\dx]/gi,
  issn: /\d{4}-?\d{3}[\dx]/gi,
} as const

/** Every valid number in a field that may hold several: `0028-4793 (Print) 1533-4406 (Electronic)`. */
function numbersIn(scheme: 'isbn' | 'issn', value: string): string[] {
  const found = value.match(NUMBER_SHAPES[scheme]) ?? []
  return [...new Set(found.map((number) => bare(scheme, number)).filter(Boolean))].sort()
}

/**
 * Only what names the record: the number of a registration, not the numbers that an article mentions in its
 * abstract. One trial has many reports.
 */
function registrationsOf(item: CslItem, nature: Nature, venue: string): string[] {
  if (nature !== 'registration') return []
  const found = new Set<string>()
  for (const value of [
    textOf(item.number),
    furtherIdentifiers(item).trial ?? '',
    venue,
    textOf(item.URL),
    textOf(item['archive_location']),
    textOf(item.note).slice(0, 200),
  ]) {
    if (!value) continue
    for (const scheme of ['trial', 'prospero'] as const) {
      const key = identifierKey(scheme, value)
      if (key) found.add(key)
    }
    if (found.size > 0) break
    const other = /trialid=([\w.-]{5,})/i.exec(value)?.[1]
    if (other) found.add(`trial:${other.toUpperCase()}`)
  }
  return [...found].sort()
}

function yearOf(value: CslItem[string]): number | null {
  if (typeof value !== 'object' || Array.isArray(value) || value === null) return yearIn(textOf(value))
  const date = value as CslDate
  const part: unknown = date['date-parts']?.[0]?.[0]
  const year = Number(part)
  if (part !== undefined && Number.isInteger(year) && year > 1400 && year < 2200) return year
  return yearIn(textOf(date.literal) || textOf(date.raw))
}

function yearIn(text: string): number | null {
  const found = /(?:^|\D)(1[5-9]\d\d|20\d\d)(?:\D|$)/.exec(text)?.[1]
  return found ? Number(found) : null
}
