import { parseEdtf, type PartialDate } from '../../dates'
import type { CslDate } from '../../record'

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    may: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    janvier: 1,
    février: 2,
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    août: 8,
    septembre: 9,
    octobre: 10,
    novembre: 11,
    décembre: 12,
    januar: 1,
    märz: 3,
    juni: 6,
    juli: 7,
    oktober: 10,
    dezember: 12,
    enero: 1,
    febrero: 2,
    marzo: 3,
    abril: 4,
    mayo: 5,
    junio: 6,
    julio: 7,
    agosto: 8,
    septiembre: 9,
    octubre: 10,
    noviembre: 11,
    diciembre: 12,
  }),
)
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
])
const NO_DATE = /^(?:n\.?\s?d\.?|no date|undated|s\.?\s?a\.?|-+|\/+)$/i
const CIRCA = /^(?:ca?\.|circa|about)\s*|[~?]$/i
const NOT_YET =
  /^(?:in press|forthcoming|in preparation|submitted|accepted|to appear|ahead of print|online first)$/i
const SLASHED = /^(\d{4})?\/(\d{0,2})?(?:\/(\d{0,2})?(?:\/(.*))?)?$/
const ISO_LIKE = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T\s]\d.*)?)?$/
const COMPACT = /^(\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])$/
const EDTF_SEASON = /^(\d{4})-2([1-4])$/
const LONGEST_DATE = 120

/**
 * A date as bibliographic files write it: `2014`, `2014-02-03`, `2014/02/03/`, `2014///Spring`, `2012
 * Mar-Apr`, `May-Jun 2006`, `14 June 2006`, EDTF intervals, seasons and "~", "c. 1900", "in press". Undefined
 * where there is none. A day and month in figures that could be either way round give the year alone.
 */
export function readDate(text: string): CslDate | undefined {
  const written = text.trim()
  if (written === '' || written.length > LONGEST_DATE || NO_DATE.test(written)) return undefined
  const circa = CIRCA.test(written)
  const plain = circa ? written.replace(CIRCA, '').trim() : written
  const date = readSlashed(plain) ?? readIso(plain) ?? readWords(plain)
  if (date) return circa ? { ...date, circa: true } : date
  return NOT_YET.test(plain) ? { literal: plain } : undefined
}

function readSlashed(text: string): CslDate | undefined {
  const match = SLASHED.exec(text)
  if (!match) return undefined
  const [, year, month = '', day = '', other = ''] = match
  if (!year) return other && !/^\d/.test(other) ? { literal: other } : undefined
  const first = partial(Number(year), Number(month), Number(day))
  const words = other.trim().toLowerCase()
  if (words.startsWith('to ')) {
    const end = parseEdtf(words.slice(3))?.from
    if (end) return { 'date-parts': [partsOf(first), partsOf(end)] }
  }
  const season = SEASONS.get(words)
  return {
    'date-parts': [partsOf(first)],
    ...(season && { season }),
    ...(words === 'circa' && { circa: true }),
  }
}

function readIso(text: string): CslDate | undefined {
  const season = EDTF_SEASON.exec(text)
  if (season) return { 'date-parts': [[Number(season[1])]], season: Number(season[2]) }
  const edtf = parseEdtf(text)
  if (edtf) return { 'date-parts': edtf.to ? [partsOf(edtf.from), partsOf(edtf.to)] : [partsOf(edtf.from)] }
  const match = ISO_LIKE.exec(text) ?? COMPACT.exec(text)
  return match
    ? { 'date-parts': [partsOf(partial(Number(match[1]), Number(match[2]), Number(match[3] ?? 0)))] }
    : undefined
}

type Side = { year?: number; month?: number; day?: number; season?: number; small: number[] }

function readWords(text: string): CslDate | undefined {
  const sides: Side[] = [{ small: [] }]
  for (const [word] of text.toLowerCase().matchAll(/\d+|\p{L}+|[-–—/]/gu)) {
    const side = sides.at(-1)
    if (!side) return undefined
    // "2015/october" is one date, "Mar/Apr 2012" is two.
    const isOneDate = word === '/' && side.year !== undefined && side.month === undefined
    if (isOneDate) continue
    if (/^[-–—/]$/.test(word)) sides.push({ small: [] })
    else if (/^\d/.test(word)) readFigure(word, side)
    else readWord(word, side)
  }
  const found = sides.filter((side) => side.year ?? side.month ?? side.season ?? side.small[0])
  const year = found.find((side) => side.year !== undefined)?.year
  if (year === undefined) return undefined
  const [first, second, third] = found
  if (first === undefined || third) return figuresOnly(found, year)
  if (second === undefined) return single(first, year)
  return range(first, second, year) ?? single(first, year)
}

function readWord(word: string, side: Side): void {
  const [month, season] = [MONTHS.get(word), SEASONS.get(word)]
  if (month) side.month ??= month
  if (season) side.season ??= season
}

function readFigure(word: string, side: Side): void {
  const figure = Number(word)
  if (word.length === 4 && figure >= 1000 && figure < 2200) side.year ??= figure
  else if (word.length <= 2 && figure >= 1 && figure <= 31) side.small.push(figure)
}

/** "14-06-2006" or "6/14/2006": a day and a month if only one of them can be the month. */
function figuresOnly(sides: readonly Side[], year: number): CslDate {
  const small = sides.flatMap((side) => side.small)
  const [a, b] = small
  if (small.length === 2 && a && b && (a > 12 || b > 12 || a === b))
    return { 'date-parts': [partsOf(partial(year, Math.min(a, b), Math.max(a, b)))] }
  return { 'date-parts': [[year]] }
}

function single({ month, season, small, year: own }: Side, year: number): CslDate {
  // "04 2006" is a month; "14 June" is a day.
  const monthNumber = month ?? (small.length === 1 && (small[0] ?? 13) <= 12 ? small[0] : undefined)
  const day = month !== undefined && small.length === 1 ? small[0] : undefined
  const parts = partsOf(partial(own ?? year, monthNumber ?? 0, day ?? 0))
  return { 'date-parts': [parts], ...(season && { season }) }
}

function range(first: Side, second: Side, year: number): CslDate | undefined {
  const from = partial(
    first.year ?? year,
    first.month ?? (second.small[0] ? second.month : undefined) ?? 0,
    first.small[0] ?? 0,
  )
  const to = partial(
    second.year ?? first.year ?? year,
    second.month ?? first.month ?? 0,
    second.small[0] ?? 0,
  )
  if (first.season && !first.month) return { 'date-parts': [[from.year]], season: first.season }
  const [start, end] = [partsOf(from), partsOf(to)]
  if (start.join('-') === end.join('-')) return { 'date-parts': [start] }
  const bothHaveYears = first.year !== undefined && second.year !== undefined
  return start.length === end.length || bothHaveYears ? { 'date-parts': [start, end] } : undefined
}

/** A date whose month or day does not exist loses them, not its year. */
function partial(year: number, month: number, day: number): PartialDate {
  if (month < 1 || month > 12) return { year }
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= days ? { year, month, day } : { year, month }
}

function partsOf({ year, month, day }: PartialDate): number[] {
  return [year, ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])]
}

const two = (figure: number) => String(figure).padStart(2, '0')
const isoPart = ([year = 0, month, day]: readonly number[]) =>
  [String(year).padStart(4, '0'), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join(
    '-',
  )

/**
 * A date in EDTF (`2014-02/2014-05`, `2014-21` for spring, `~` for circa), or its words; {@link readDate}
 * reads it back.
 */
export function writeEdtf(date: CslDate): string {
  const [from, to] = date['date-parts'] ?? []
  if (!from?.[0]) return date.literal ?? date.raw ?? ''
  const first = date.season && from.length === 1 ? `${isoPart(from)}-2${date.season}` : isoPart(from)
  return (to?.[0] ? `${first}/${isoPart(to)}` : first) + (date.circa ? '~' : '')
}

const SEASON_NAMES = ['', 'Spring', 'Summer', 'Autumn', 'Winter']
const seasonName = ({ season }: CslDate): string => SEASON_NAMES[season ?? 0] ?? ''

/** A date as RIS has it, `YYYY/MM/DD/other`: https://en.wikipedia.org/wiki/RIS_(file_format)#Tags. */
export function writeSlashed(date: CslDate): string {
  const [from, to] = date['date-parts'] ?? []
  if (!from?.[0]) return `///${date.literal ?? date.raw ?? ''}`
  const other = to?.[0] ? `to ${isoPart(to)}` : seasonName(date) || (date.circa ? 'circa' : '')
  const [year = 0, month, day] = from
  return [String(year).padStart(4, '0'), month ? two(month) : '', month && day ? two(day) : '', other].join(
    '/',
  )
}

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date as PubMed prints it: `2014 Feb 3`, `2014 Feb-2014 May`, `2014 Spring`. */
export function writeMedlineDate(date: CslDate): string {
  const words = ([year, month, day]: readonly number[]) =>
    [year, month ? MONTH_NAMES[month - 1] : undefined, day].filter((part) => part !== undefined).join(' ')
  const parts = (date['date-parts'] ?? []).filter((part) => part[0]).map(words)
  if (parts.length === 0) return date.literal ?? date.raw ?? ''
  return [parts.join('-'), seasonName(date)].filter(Boolean).join(' ')
}

/**
 * The day an article was first online, which EndNote keeps where books have their edition: "20190328",
 * "2019/03/28".
 */
export function onlineDay(edition: string): CslDate | undefined {
  return /^\d{4}(?:\d{4}|\/\d{2}\/\d{2})$/.test(edition) ? readDate(edition) : undefined
}

/** How exact a date is: 0 for words only, 1 for a year, 2 for a month, 3 for a day. */
export function precisionOf(date: CslDate): number {
  return date['date-parts']?.[0]?.length ?? 0
}

/** The year a date begins in, if it has one. */
export function yearOf(date: CslDate | undefined): number | undefined {
  return date?.['date-parts']?.[0]?.[0]
}
