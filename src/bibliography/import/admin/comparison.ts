import { kindInWords } from '../../merging/kindInWords'
import type { CslDate, CslItem, CslName } from '../../record'

/** One field of two records side by side; `word` says how they differ, for those who see no marks. */
export type ComparedField = {
  field: string
  one: string
  other: string
  word: 'same' | 'different' | 'only here' | 'only there'
}

const FIELDS: readonly (readonly [variable: string, label: string])[] = [
  ['type', 'Kind'], ['title', 'Title'], ['author', 'Authors'], ['editor', 'Editors'], ['issued', 'Date'],
  ['container-title', 'Journal or book'], ['collection-title', 'Series'], ['volume', 'Volume'], ['issue', 'Issue'],
  ['page', 'Pages'], ['number', 'Number'], ['publisher', 'Publisher'], ['publisher-place', 'Place'], ['edition', 'Edition'],
  ['DOI', 'DOI'], ['PMID', 'PubMed ID'], ['PMCID', 'PubMed Central ID'], ['ISBN', 'ISBN'], ['ISSN', 'ISSN'],
  ['custom', 'Further identifiers'], ['URL', 'Address'], ['language', 'Language'], ['keyword', 'Keywords'], ['abstract', 'Abstract'],
]

const labels = new Map(FIELDS)
const order = new Map(FIELDS.map(([variable], index) => [variable, index]))

/** Fields that say how a record was kept, not what it describes. */
const unseen = new Set(['id', 'source', 'citation-key'])

const nameInWords = ({ literal, family, given, suffix, ...rest }: CslName): string =>
  literal ??
  [[rest['dropping-particle'], rest['non-dropping-particle'], family].filter(Boolean).join(' '), given, suffix]
    .filter(Boolean)
    .join(', ')

function dateInWords(date: CslDate): string {
  const parts = date['date-parts']
  if (!parts?.length) return date.literal ?? date.raw ?? ''
  return parts.map((day) => day.map((part) => String(part).padStart(2, '0')).join('-')).join('/')
}

/** The value of a CSL variable as text to read. */
export function valueInWords(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value))
    return value.map((each) => (typeof each === 'object' && each ? nameInWords(each as CslName) : String(each))).join('; ')
  if ('date-parts' in value || 'literal' in value || 'raw' in value) return dateInWords(value as CslDate)
  const { identifiers } = value as { identifiers?: { scheme: string; value: string }[] }
  if (identifiers) return identifiers.map(({ scheme, value: key }) => `${scheme}: ${key}`).join('; ')
  return JSON.stringify(value)
}

/** Differences of case, spaces and dashes are none that anyone has to look at. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s‐‑‒–—-]+/g, ' ').trim()

const shownValue = (variable: string, value: unknown): string =>
  variable === 'type' && typeof value === 'string' ? kindInWords(value) : valueInWords(value)

/** Every field that either record has, in the order of a reference. Without another record there is nothing to differ. */
export function compareItems(one: CslItem, other: CslItem | null): ComparedField[] {
  const variables = [...new Set([...Object.keys(one), ...Object.keys(other ?? {})])].filter((name) => !unseen.has(name))
  variables.sort((a, b) => (order.get(a) ?? 99) - (order.get(b) ?? 99) || a.localeCompare(b))
  return variables.flatMap((variable): ComparedField[] => {
    const here = shownValue(variable, one[variable])
    const there = shownValue(variable, other?.[variable])
    if (here === '' && there === '') return []
    const word =
      plain(here) === plain(there) ? 'same' : there === '' ? 'only here' : here === '' ? 'only there' : 'different'
    return [{ field: labels.get(variable) ?? variable, one: here, other: there, word }]
  })
}
