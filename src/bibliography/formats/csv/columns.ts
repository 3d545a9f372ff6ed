import { isDateVariable, isItemType, isNameVariable, isTextVariable } from '../variables'
import { identifierOfToken } from '../id-list/tokens'

/**
 * What each column of a table means, in the order of the columns: a CSL variable, `type`, `id`,
 * `standard-number` (ISSN or ISBN), `identifiers` ("scheme: value; …"), a part that is joined to its variable
 * (`first-page`, `last-page`, `year` beside a date, `month`, `day`), or null for a column that is not read. A
 * person may change it before the table is read.
 */
export type ColumnMapping = {
  columns: readonly { header: string; variable: string | null }[]
}

/**
 * Spellings of column names, in lower case with single spaces, by what they mean; the first is the one
 * written. Where several columns of a table have one meaning, the earlier spelling is the one read: a table with a
 * "Title" gives its journals under "Publication Title".
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  type:
    'type|item type|reference type|type of reference|document type|publication type|ref type|doctype|' +
    'article type',
  id: 'id|key|record id|reference id|ref id|record number|covidence #',
  title:
    'title|article title|document title|primary title|titles|paper title|item title|study title|' +
    'reference title|ti|titre|título|titulo|titel|titolo|display name',
  author:
    'author|authors|author/s|author(s)|author names|author name|author list|first authors|au|' +
    'author full names|authors full names|creator|creators|auteur|auteurs|autor|autores|autoren|' +
    'verfasser|autore|autori|authorships.author.display name',
  editor: 'editor|editors|secondary authors|book editors',
  translator: 'translator|translators',
  'container-title':
    'container title|journal|source title|publication title|journal name|journal title|full journal name|' +
    'secondary title|publication name|pubtitle|journal/book|book title|published in|publication|venue|' +
    'container|periodical|so|source|zeitschrift|revue|revista|rivista|' +
    'primary location.source.display name',
  'container-title-short':
    'container title short|journal abbreviation|abbreviated source title|journal iso abbreviation|' +
    'iso abbreviation|abbrev source title|alternate title1',
  'collection-title': 'collection title|series|series title|tertiary title|book series title',
  issued:
    'issued|publication date|date of publication|date published|published date|pub date|pubdate|date|' +
    'published|year|publication year|published year|year of publication|year published|pub year|py|año|' +
    'ano|anno|année|annee|jahr|jahrgang|erscheinungsjahr',
  year: '',
  abstract: 'abstract|abstract note|abstract text|ab|summary|brief summary|notes abstract|résumé|resumen|zusammenfassung',
  volume: 'volume|vol|vl|band|biblio.volume',
  issue: 'issue|number|issue number|no|num|heft|biblio.issue',
  page: 'page|pages|page numbers|pagination|page range|seiten|páginas',
  number: 'number of item|report number|article number|art. no.|art no',
  'first-page': 'start page|page start|first page|beginning page|sp|biblio.first page',
  'last-page': 'end page|page end|last page|ending page|ep|biblio.last page',
  month: 'month|publication month|published month',
  day: 'day',
  DOI: 'doi|doi link|digital object identifier',
  PMID: 'pmid|pubmed id|pubmedid|medline pmid',
  PMCID: 'pmcid|pmc id|pmc',
  ISBN: 'isbn|isbns|isbn13|isbn10',
  ISSN: 'issn|issns|eissn|print issn',
  'standard-number': 'isbn/issn|issn/isbn|issn or isbn',
  identifiers: 'other identifiers|identifiers|trial registration|nct number|trial id|registration number',
  URL:
    'url|link|links|urls|web address|address|full text url|full text link|article url|document url|study url|' +
    'external url|source linkout|plink',
  publisher: 'publisher|institution|pb|verlag',
  'publisher-place':
    'publisher place|place published|place of publication|place|city|publisher city|location|verlagsort',
  language: 'language|language of original document|article language|lang|la|sprache|langue|idioma',
  keyword: 'keyword|keywords|author keywords|manual tags|tags|kw|index keywords|schlagwörter|schlagworte|mots clés',
  note: 'note|extra|notes',
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

type Meaning = { name: string; rank: number }

/**
 * Where two meanings share a spelling, the first has it: "number" is an issue in every export but one's own.
 */
const BY_SPELLING: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(SPELLINGS)
    .flatMap(([name, spellings]) =>
      [normalised(name), ...spellings.split('|')]
        .filter(Boolean)
        .map((spelling, rank) => [spelling, { name, rank }] as const),
    )
    .reverse(),
)
/** What a column means in a table where no other column has that meaning. */
const IF_NO_OTHER: ReadonlyMap<string, string> = new Map([['publication title', 'title']])

/**
 * How many cells of a header row are column names that tables of references have; 0 if none of them says what
 * a row is about.
 */
export function countKnownColumns(header: readonly string[]): number {
  const meanings = new Set(header.map((name) => meaningOf(name)?.name).filter((meaning) => meaning !== undefined))
  const isAboutWorks = ['title', 'DOI', 'PMID', 'author', 'container-title', 'ISBN'].some((meaning) =>
    meanings.has(meaning),
  )
  return isAboutWorks ? meanings.size : 0
}

/** Rows of remarks that a database may write over its table ("About the data: exported on …"). */
export const MOST_REMARKS = 10
/** So many columns with known names make a row the header beyond doubt. */
export const SURE_COLUMNS = 3

/** Which of a table's first rows is its header: the first that surely is one, else the very first. */
export function headerAt(rows: readonly (readonly string[])[]): number {
  return Math.max(0, rows.slice(0, MOST_REMARKS).findIndex((cells) => countKnownColumns(cells) >= SURE_COLUMNS))
}

function meaningOf(header: string): Meaning | null {
  const known = BY_SPELLING.get(normalised(header))
  if (known) return known
  const variable = header.trim()
  return isTextVariable(variable) || isNameVariable(variable) || isDateVariable(variable)
    ? { name: variable, rank: 0 }
    : (BY_SPELLING.get(normalised(wordsApart(header))) ?? null)
}

/** "StartPage" as two words. */
const wordsApart = (header: string): string => header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')

const SAYS_YEAR = /year|año|^ano$|anno|ann[ée]e|jahr|^py$/

/**
 * Guesses what each column means from its name, and from its cells where the name says nothing or lies (a
 * column "id" full of DOIs). Of several columns with one meaning the one of the earlier spelling keeps it; a year
 * beside a date stays, for dates such as "MAR".
 *
 * @param header the cells of the first row
 * @param rows some of the rows that follow
 */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[]): ColumnMapping {
  const named = header.map(meaningOf)
  const isNamed = (meaning: string) => named.some((other) => other?.name === meaning)
  const wanted = header.map((name, index): Meaning | null => {
    const own = named[index] ?? null
    const other = IF_NO_OTHER.get(normalised(name))
    if (other && !isNamed(other)) return { name: other, rank: 0 }
    const content = byContent(rows.map((row) => row[index] ?? ''))
    return content && (own === null || own.name === 'id') && !isNamed(content) ? { name: content, rank: 0 } : own
  })
  const keepers = new Map<string, number>()
  wanted.forEach((meaning, index) => {
    if (!meaning) return
    const keeper = keepers.get(meaning.name)
    if (keeper === undefined || meaning.rank < (wanted[keeper]?.rank ?? 0)) keepers.set(meaning.name, index)
  })
  return {
    columns: header.map((name, index) => {
      const meaning = wanted[index]?.name
      if (meaning === undefined) return { header: name, variable: null }
      if (keepers.get(meaning) === index) return { header: name, variable: meaning }
      const isYear = meaning === 'issued' && !keepers.has('year') && SAYS_YEAR.test(normalised(name))
      if (isYear) keepers.set('year', index)
      return { header: name, variable: isYear ? 'year' : null }
    }),
  }
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
  return SPELLINGS[meaning]?.split('|')[0] || meaning
}

/** A cell that says what kind of item the row is, as a CSL type: CSL's own, RIS's or a database's words. */
export function typeFromWords(
  text: string,
  risType: (type: string) => string | undefined,
): string | undefined {
  const word = text.trim()
  if (isItemType(word)) return word
  return risType(word) ?? WORDS.get(word.toLowerCase()) ?? firstOfSeveral(word)
}

/** "Article; Early Access": what stands first says most. */
function firstOfSeveral(text: string): string | undefined {
  const end = text.search(/[;,]/)
  return end > 0 ? WORDS.get(text.slice(0, end).trim().toLowerCase()) : undefined
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
  ['article in press', 'article-journal'],
  ['journal-article', 'article-journal'],
  ['scholarly journals', 'article-journal'],
  ['short survey', 'article-journal'],
  ['editorial material', 'article-journal'],
  ['research article', 'article-journal'],
  ['systematic review', 'article-journal'],
  ['book-chapter', 'chapter'],
  ['monograph', 'book'],
  ['edited book', 'book'],
  ['proceeding', 'paper-conference'],
  ['proceedings paper', 'paper-conference'],
  ['conference proceedings', 'paper-conference'],
  ['conference proceedings article', 'paper-conference'],
  ['conference abstract', 'paper-conference'],
  ['meeting abstract', 'paper-conference'],
  ['dissertation', 'thesis'],
  ['dissertations & theses', 'thesis'],
  ['data set', 'dataset'],
])
