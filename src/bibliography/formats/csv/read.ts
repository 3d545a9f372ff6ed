import type { CslDate, ImportProblem, RawField } from '../../record'
import { finishDraft, newDraft, stateIdentifier, type Draft } from '../draft'
import { readDate, yearOf } from '../fields/dates'
import { identifierIn, identifiersInNote } from '../fields/found'
import { readLanguage } from '../fields/language'
import { cleanParagraphs, cleanText } from '../fields/text'
import type { FormatReader, Sink } from '../format'
import { risTypes } from '../ris/types'
import { cleanPages, readStandardNumbers } from '../readFields'
import { readerByStart } from '../startOfText'
import { isDateVariable, isNameVariable } from '../variables'
import { pythonList, readAuthorCell } from './authors'
import {
  countKnownColumns,
  guessColumns,
  headerAt,
  MOST_REMARKS,
  SURE_COLUMNS,
  typeFromWords,
  type ColumnMapping,
} from './columns'
import { firstLines, tableHead } from './delimiter'
import { unusedLine } from '../tagged'
import { rowReader, type Row, type RowSink } from './rows'

/** Rows kept back to guess the meaning of columns from their cells. */
const ROWS_TO_GUESS = 20

const PROBLEMS: Readonly<Record<string, string>> = {
  'record-too-long':
    'The row is too long; look for a quotation mark that is not closed. Its end was left out.',
  'unclosed-quote':
    'A quotation mark opened in this row is never closed; everything after it was read as one cell.',
}

/** Reads a table with a header row. Without a mapping its columns are guessed. */
export function tableReader(sink: Sink, given?: ColumnMapping): FormatReader {
  const rows = tableRows(sink, given, { isGuarded: true })
  return readerByStart((start) => {
    const reader = rowReader(tableHead(firstLines(start))?.delimiter ?? ',', rows)
    return {
      push: reader.push,
      end() {
        reader.end()
        rows.end()
      },
    }
  })
}

/**
 * Reads the rows of a table, the first of which is its header.
 *
 * @param isGuarded whether its cells may begin with the apostrophe that keeps a spreadsheet from running them
 */
export function tableRows(
  sink: Sink,
  given: ColumnMapping | undefined,
  { isGuarded }: { isGuarded: boolean },
): RowSink & { end: () => void } {
  let header: Row | null = null
  let mapping = given
  let first: Row[] = []
  let waiting: Row[] = []
  /** The header is the first row that surely is one; remarks over it are told. */
  const findHeader = () => {
    const at = headerAt(first.map(({ cells }) => cells))
    for (const { cells, line } of first.slice(0, at)) sink.problem(unusedLine(line, cells.join(' ')))
    header = first[at] ?? null
    waiting = first.slice(at + 1)
    first = []
  }
  const flush = () => {
    if (!header) findHeader()
    if (!header) return
    mapping ??= guessColumns(
      header.cells,
      waiting.map(({ cells }) => cells),
    )
    for (const row of waiting) readRow(isGuarded ? { ...row, cells: row.cells.map(withoutGuard) } : row, mapping, sink)
    waiting = []
  }
  return {
    row(row) {
      if (header) waiting.push(row)
      else {
        first.push(row)
        if (countKnownColumns(row.cells) < SURE_COLUMNS && first.length < MOST_REMARKS) return
        findHeader()
      }
      if (given || waiting.length >= ROWS_TO_GUESS || mapping) flush()
    },
    problem(code, line) {
      sink.problem({ line, code, message: PROBLEMS[code] ?? '' })
    },
    end: flush,
  }
}

function readRow({ cells, line }: Row, { columns }: ColumnMapping, sink: Sink): void {
  const raw: RawField[] = []
  const meanings: (string | null)[] = []
  cells.forEach((value, index) => {
    if (value.trim() === '') return
    raw.push({
      tag: columns[index]?.header.trim() || `column ${index + 1}`,
      value,
      line,
      used: false,
    })
    meanings.push(columns[index]?.variable ?? null)
  })
  const draft = newDraft('document', raw, line)
  if (cells.length > columns.length) draft.problems.push(tooManyCells(line))
  const typeAt = meanings.indexOf('type')
  readType(draft, raw[typeAt])
  raw.forEach((field, index) => {
    const meaning = meanings[index]
    if (meaning && meaning !== 'type') readCell(draft, field, meaning)
  })
  joinParts(draft, raw, meanings)
  if (typeAt < 0) guessType(draft)
  const { record, problems } = finishDraft(draft, (tag) =>
    columns.some(({ header }) => header.trim() === tag),
  )
  sink.record(record, problems)
}

const tooManyCells = (line: number): ImportProblem => ({
  line,
  code: 'too-many-cells',
  message: 'The row has more cells than the header has columns; check its quotation marks.',
})

/** Takes off the apostrophe that keeps a spreadsheet from running a cell as a formula. */
const withoutGuard = (value: string): string => (/^'+[=+\-@\t\r]/.test(value) ? value.slice(1) : value)

function readType({ csl, reasons }: Draft, field: RawField | undefined): void {
  if (!field) return
  const type = typeFromWords(field.value, (word) => risTypes.read(word))
  if (type) {
    csl.type = type
    field.used = true
  } else
    reasons.set(field, {
      code: 'unknown-type',
      message: `“${field.value.slice(0, 60)}” is no type of item; read as a document.`,
    })
}

const PARTS = new Set(['first-page', 'last-page', 'year', 'month', 'day'])

function readCell(draft: Draft, field: RawField, meaning: string): void {
  const { csl } = draft
  if (PARTS.has(meaning)) return
  if (meaning === 'DOI' || meaning === 'PMID' || meaning === 'PMCID')
    return stateIdentifier(draft, meaning.toLowerCase() as 'doi', field)
  if (meaning === 'ISBN' || meaning === 'ISSN' || meaning === 'standard-number')
    return readStandardNumbers(draft, field)
  if (meaning === 'identifiers') return readIdentifiers(draft, field)
  if (isNameVariable(meaning)) {
    const names = readAuthorCell(cleanParagraphs(field.value))
    if (names.length > 0) csl[meaning] = names
    field.used = true
    return
  }
  if (isDateVariable(meaning)) return readDateCell(draft, field, meaning)
  const text = readText(meaning, field.value)
  // Zotero keeps what it has no column for in “Extra”: "PMID: 25647015".
  if (meaning === 'note') draft.met.push(...identifiersInNote(text))
  const isIdentifier = meaning === 'note' && identifierIn(text).length > 0
  if (text !== '' && !isIdentifier) csl[meaning] = text
  field.used = true
}

function readText(meaning: string, value: string): string {
  if (meaning === 'abstract' || meaning === 'note' || meaning === 'annote') return cleanParagraphs(value)
  if (meaning === 'keyword') return keywords(value)
  if (meaning === 'page') return cleanPages(cleanText(value))
  return meaning === 'language' ? readLanguage(cleanText(value)) : cleanText(value)
}

function keywords(text: string): string {
  const words = pythonList(text.trim()) ?? text.split(/(?<!&#?[A-Za-z0-9]{1,8});|\n/)
  return words
    .map((word) => cleanText(word))
    .filter(Boolean)
    .join('; ')
}

function readIdentifiers(draft: Draft, field: RawField): void {
  for (const part of field.value.split(';')) {
    const match = /^\s*(doi|pmid|pmcid|isbn|issn|trial|prospero|handle|other):\s*(.+)$/.exec(part)
    if (match) stateIdentifier(draft, match[1] as 'other', field, match[2])
    else {
      const found = identifierIn(cleanText(part))
      draft.stated.push(...found)
      if (found.length > 0) field.used = true
    }
  }
}

function readDateCell(draft: Draft, field: RawField, meaning: string): void {
  const date = readDate(cleanText(field.value).replace(/\.0$/, ''))
  if (date) {
    draft.csl[meaning] = date
    field.used = true
  } else
    draft.reasons.set(field, {
      code: 'bad-date',
      message: `“${field.value.slice(0, 60)}” is not a date that can be read.`,
    })
}

function joinParts(draft: Draft, raw: readonly RawField[], meanings: readonly (string | null)[]): void {
  const part = (meaning: string) => {
    const field = raw[meanings.indexOf(meaning)]
    if (field) field.used = true
    return field ? cleanText(field.value) : ''
  }
  const [first, last] = [part('first-page'), part('last-page')]
  if (draft.csl.page === undefined && (first || last))
    draft.csl.page = [...new Set([first, last].filter(Boolean))].join('-')
  joinYear(draft, raw[meanings.indexOf('year')], raw[meanings.indexOf('issued')])
  const [month, day] = [part('month'), part('day')]
  const year = (draft.csl.issued as CslDate | undefined)?.['date-parts']?.[0]?.[0]
  const exact =
    year && month
      ? readDate(
          /^\d+$/.test(month) ? [year, month, day].filter(Boolean).join('-') : `${year} ${month} ${day}`,
        )
      : undefined
  if (exact && (draft.csl.issued as CslDate)['date-parts']?.[0]?.length === 1) draft.csl.issued = exact
}

/**
 * A year beside a date: it stands where the date cannot be read, completes one such as "MAR", and where they differ it
 * is the year that the work is cited by.
 */
function joinYear({ csl, reasons }: Draft, field: RawField | undefined, date: RawField | undefined): void {
  const stated = field && readDate(cleanText(field.value).replace(/\.0$/, ''))
  const year = yearOf(stated)
  if (!field || !stated || !year) return
  field.used = true
  const issued = csl.issued as CslDate | undefined
  if (yearOf(issued) === year) return
  const whole = date && !issued ? readDate(`${year} ${cleanText(date.value)}`) : undefined
  const isCompleted = date !== undefined && whole !== undefined && yearOf(whole) === year
  csl.issued = isCompleted ? whole : stated
  if (!date) return
  date.used = isCompleted
  if (isCompleted) reasons.delete(date)
  else if (issued)
    reasons.set(date, {
      code: 'other-date',
      message: `“${date.value.slice(0, 60)}” is of another year than the one the work is cited by.`,
    })
}

/** A table that does not say what its rows are: what appeared in a journal is an article. */
function guessType({ csl, stated }: Draft): void {
  if (
    csl['container-title'] !== undefined ||
    csl.PMID !== undefined ||
    stated.some(({ scheme }) => scheme === 'pmid' || scheme === 'issn')
  )
    csl.type = 'article-journal'
  else if (stated.some(({ scheme }) => scheme === 'isbn')) csl.type = 'book'
}
