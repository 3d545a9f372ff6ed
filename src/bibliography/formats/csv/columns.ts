import { isDateVariable, isItemType, isNameVariable, isTextVariable } from '../variables'
import { identifierOfToken } from '../id-list/tokens'

/**
 * What each column of a table means, in the order of the columns: a CSL variable, `type`, `id`,
 * `standard-number` (ISSN or ISBN), `identifiers` ("scheme: value; …"), a part that is joined to its variable
 * (`first-page`, `last-page`, `month`, `day`), or null for a column that is not read. A person may change
 * it before the table is read.
 */
export type ColumnMapping = {
  columns: readonly { header: string; variable: string | null }[]
}

/**
 * Spellings of column names, in lower case with single spaces, by what they mean; the first is the one
 * written.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  type: 'type|item type|reference type|type of reference|document type|publication type|ref type',
  id: 'id|key|record id|reference id|ref id|record number',
  title:
    'title|article title|document title|primary title|titles|publication title|paper title|item title|' +
    'ti|titre|título|titel',
  author:
    'author|authors|first authors|author names|author full names|authors full names|au|creator|' +
    'creators|auteurs|autores|autoren',
  editor: 'editor|editors|secondary authors|book editors',
  translator: 'translator|translators',
  'container-title':
    'container title|journal|source title|journal name|journal title|secondary title|publication|' +
    'publication name|book title|journal/book|so|source|published in|venue|container',
  'container-title-short':
    'container title short|journal abbreviation|abbreviated source title|iso abbreviation|alternate title1',
  'collection-title': 'collection title|series|series title|tertiary title',
  issued:
    'issued|year|publication year|publication date|date|published|py|pub year|year published|' +
    'date published|année|año|jahr|jahrgang',
  abstract: 'abstract|abstract note|ab|summary|notes abstract|résumé|resumen',
  volume: 'volume|vol|vl',
  issue: 'issue|number|issue number|no|num',
  page: 'page|pages|page numbers|pagination|page range',
  number: 'number of item|report number|article number|art. no.|art no',
  'first-page': 'start page|page start|first page|beginning page|sp',
  'last-page': 'end page|page end|last page|ending page|ep',
  month: 'month|publication month',
  day: 'day',
  DOI: 'doi|doi link|digital object identifier',
  PMID: 'pmid|pubmed id|pubmedid',
  PMCID: 'pmcid|pmc id|pmc',
  ISBN: 'isbn|isbns|isbn13|isbn10',
  ISSN: 'issn|issns|eissn|print issn',
  'standard-number': 'isbn/issn|issn/isbn|issn or isbn',
  identifiers: 'other identifiers|identifiers|trial registration',
  URL: 'url|link|links|urls|web address|address|full text url',
  publisher: 'publisher|institution|pb',
  'publisher-place': 'publisher place|place published|place of publication|place|city|publisher city',
  language: 'language|language of original document|lang|la',
  keyword: 'keyword|keywords|author keywords|manual tags|tags|kw|index keywords',
  note: 'note|notes|extra',
  genre: 'genre|type of work|thesis type|report type',
  edition: 'edition',
  source: 'database|database name|library catalog',
  accessed: 'accessed|access date|date accessed|retrieved',
}

/** What a column can mean, the usual first; beside these every further variable of CSL. */
export const columnMeanings: readonly string[] = Object.keys(SPELLINGS)

const normalised = (header: string): string =>
  header
    .replace(/^\ufeff/, '')
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .replace(/[:*]/g, '')
    .trim()

/**
 * Where two meanings share a spelling, the first has it: "number" is an issue in every export but one's own.
 */
const BY_SPELLING = new Map(
  Object.entries(SPELLINGS)
    .flatMap(([meaning, spellings]) =>
      [normalised(meaning), ...spellings.split('|')].map((spelling) => [spelling, meaning] as const),
    )
    .reverse(),
)

/**
 * How many cells of a header row are column names that tables of references have; 0 if none of them says what
 * a row is about.
 */
export function countKnownColumns(header: readonly string[]): number {
  const meanings = new Set(header.map(meaningOf).filter((meaning) => meaning !== null))
  const isAboutWorks = ['title', 'DOI', 'PMID', 'author', 'container-title', 'ISBN'].some((meaning) =>
    meanings.has(meaning),
  )
  return isAboutWorks ? meanings.size : 0
}

function meaningOf(header: string): string | null {
  const spelling = normalised(header)
  const known = BY_SPELLING.get(spelling)
  if (known) return known
  const variable = header.trim()
  return isTextVariable(variable) || isNameVariable(variable) || isDateVariable(variable) ? variable : null
}

/**
 * Guesses what each column means from its name, and from its cells where the name says nothing or lies (a
 * column "id" full of DOIs). Of two columns with one meaning the first keeps it.
 *
 * @param header the cells of the first row
 * @param rows some of the rows that follow
 */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[]): ColumnMapping {
  const taken = new Set<string>()
  const byName = header.map(meaningOf)
  const columns = header.map((name, index) => {
    const content = byContent(rows.map((row) => row[index] ?? ''))
    const named = byName[index] ?? null
    const meaning =
      content && (named === null || named === 'id') && !byName.includes(content) ? content : named
    if (meaning === null || taken.has(meaning)) return { header: name, variable: null }
    taken.add(meaning)
    return { header: name, variable: meaning }
  })
  return { columns }
}

function byContent(cells: readonly string[]): string | null {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean)
  if (filled.length === 0) return null
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length
  if (share((cell) => /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\//i.test(cell)) >= 0.8)
    return 'DOI'
  if (share((cell) => identifierOfToken(cell)?.scheme === 'pmcid') >= 0.8) return 'PMCID'
  if (share((cell) => /^https?:\/\//i.test(cell)) >= 0.8) return 'URL'
  if (share((cell) => /^\d{4}-\d{3}[\dXx]$/.test(cell)) >= 0.8) return 'ISSN'
  return null
}

/** The header under which a variable is written. */
export function headerOf(meaning: string): string {
  return SPELLINGS[meaning]?.split('|')[0] ?? meaning
}

/** A cell that says what kind of item the row is, as a CSL type: CSL's own, RIS's or a database's words. */
export function typeFromWords(
  text: string,
  risType: (type: string) => string | undefined,
): string | undefined {
  const word = text.trim()
  if (isItemType(word)) return word
  return risType(word) ?? WORDS.get(word.toLowerCase())
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['journal article', 'article-journal'],
  ['article', 'article-journal'],
  ['journalarticle', 'article-journal'],
  ['review', 'article-journal'],
  ['editorial', 'article-journal'],
  ['letter', 'article-journal'],
  ['book chapter', 'chapter'],
  ['booksection', 'chapter'],
  ['book section', 'chapter'],
  ['conference paper', 'paper-conference'],
  ['conferencepaper', 'paper-conference'],
  ['preprint', 'article'],
  ['web page', 'webpage'],
  ['blog post', 'post-weblog'],
  ['blogpost', 'post-weblog'],
  ['newspaper article', 'article-newspaper'],
  ['newspaperarticle', 'article-newspaper'],
  ['magazine article', 'article-magazine'],
  ['computer program', 'software'],
  ['presentation', 'speech'],
])
