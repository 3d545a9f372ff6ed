import { compareAuthors } from './authors'
import type { Fingerprint } from './fingerprint'
import { comparePages } from './pages'
import type { DuplicateRules, ScoredField } from './rules'
import { compareTitles } from './title-agreement'
import { compareVenues } from './venue'

type Levels = { [Field in ScoredField]: keyof DuplicateRules['weights'][Field] | 'unknown' }

/** How two records agree, field by field. */
export type Comparison = Levels & {
  /** Both titles have numbers and these differ: parts, years of a report. */
  numbersDiffer: boolean
  /** The titles are alike, and the words that differ do so by one letter each. */
  onlyLettersDiffer: boolean
  /** The titles are unlike, but in two languages. */
  titlesAreLanguages: boolean
  /** How much a title of this length says, from 0 to 1. */
  titleTelling: number
}

/** Titles shorter than this many telling words count in proportion. */
const TELLING_WORDS = 6

/** Compares two records; the order of the two makes no difference. */
export function compareFingerprints(one: Fingerprint, other: Fingerprint): Comparison {
  const title = compareTitles(one.title, other.title)
  const pages = comparePages(one.pages, other.pages)
  return {
    doi: compareIdentifiers(one.doi, other.doi),
    pmid: compareIdentifiers(one.pmid, other.pmid),
    pmcid: compareIdentifiers(one.pmcid, other.pmcid),
    isbn: compareBookNumbers(one, other),
    registration: compareLists(one.registrations, other.registrations),
    title: title.agreement,
    numbersDiffer: title.numbersDiffer,
    onlyLettersDiffer: title.onlyLettersDiffer === true,
    titlesAreLanguages: title.areLanguages === true,
    titleTelling: Math.min(1, Math.min(one.title.informative, other.title.informative) / TELLING_WORDS),
    authors: compareAuthorLists(one, other),
    year: compareYears(one.year, other.year),
    venue: compareJournals(one, other),
    volume: compareVolumes(one, other),
    issue:
      one.issue === null || other.issue === null
        ? 'unknown'
        : one.issue === other.issue
          ? 'same'
          : 'different',
    pages,
  }
}

type Plain = 'same' | 'different' | 'unknown'

function compareIdentifiers(one: string, other: string): Plain {
  if (!one || !other) return 'unknown'
  return one === other ? 'same' : 'different'
}

function compareLists(one: readonly string[], other: readonly string[]): Plain {
  if (one.length === 0 || other.length === 0) return 'unknown'
  return one.some((value) => other.includes(value)) ? 'same' : 'different'
}

/** A book's number says nothing of its chapters, nor of an article's journal that some exports put there. */
function compareBookNumbers(one: Fingerprint, other: Fingerprint): Plain {
  if (one.nature === 'chapter' || other.nature === 'chapter' || one.pages?.last || other.pages?.last)
    return 'unknown'
  return compareLists(one.isbns, other.isbns)
}

function compareAuthorLists(one: Fingerprint, other: Fingerprint): Levels['authors'] {
  const forward = compareAuthors(one.authors, other.authors)
  // Lists are matched greedily: the better of the two directions keeps the comparison symmetric.
  const backward = forward === 'same' ? forward : compareAuthors(other.authors, one.authors)
  const rank = ['unknown', 'different', 'partly', 'first', 'same'] as const
  return rank.indexOf(forward) >= rank.indexOf(backward) ? forward : backward
}

function compareYears(one: number | null, other: number | null): Levels['year'] {
  if (one === null || other === null) return 'unknown'
  const apart = Math.abs(one - other)
  return apart === 0 ? 'same' : apart === 1 ? 'close' : apart === 2 ? 'apart' : 'far'
}

function compareJournals(one: Fingerprint, other: Fingerprint): Plain {
  // Print and electronic numbers of one journal differ: only agreement says something.
  if (compareLists(one.issns, other.issns) === 'same') return 'same'
  return compareVenues(one.venue, other.venue)
}

/** Some databases give the year as the volume where the publisher counts otherwise. */
function compareVolumes(one: Fingerprint, other: Fingerprint): Plain {
  if (one.volume === null || other.volume === null) return 'unknown'
  if (one.volume === other.volume) return 'same'
  const isYear = (volume: string): boolean => /^(?:19|20)\d\d$/.test(volume)
  return isYear(one.volume) !== isYear(other.volume) ? 'unknown' : 'different'
}

export type FieldScore = { field: ScoredField; level: string; bits: number }

/** The evidence of each field that says something, in bits, and their sum. */
export function scoreComparison(
  comparison: Comparison,
  rules: DuplicateRules,
): { total: number; fields: FieldScore[] } {
  const fields: FieldScore[] = []
  let total = 0
  for (const field of SCORED_FIELDS) {
    const level = comparison[field]
    if (level === 'unknown') continue
    const weights: Readonly<Record<string, number>> = rules.weights[field]
    const weight = weights[level] ?? 0
    const bits =
      field === 'title' && weight > 0 ? Math.round(weight * comparison.titleTelling * 10) / 10 : weight
    fields.push({ field, level, bits })
    total += bits
  }
  return { total: Math.round(total * 10) / 10, fields }
}

const SCORED_FIELDS: readonly ScoredField[] = [
  'doi',
  'pmid',
  'pmcid',
  'isbn',
  'registration',
  'title',
  'authors',
  'year',
  'venue',
  'volume',
  'issue',
  'pages',
]
