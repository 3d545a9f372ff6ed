import type { CslDate, RawField } from '../../record'
import { finishDraft, newDraft, type Draft } from '../draft'
import { precisionOf, readDate, yearOf } from '../fields/dates'
import { identifierIn } from '../fields/found'
import { readNames } from '../fields/names'
import { cleanText } from '../fields/text'
import type { FormatReader, Sink } from '../format'
import { lineReader } from '../lines'
import { cleanPages, readFields } from '../readFields'
import { readerByStart } from '../startOfText'
import { lineTooLong, taggedRecord, unusedLine, type TaggedRecord } from '../tagged'
import { isHeadOfTags, tabbedReader } from './tabbed'
import { isiDocumentTypes, isiPublicationTypes, isiTable } from './table'

/** Fields whose continuation lines are entries of their own; all others are wrapped text. */
const LISTS = new Set(['AU', 'AF', 'BA', 'BF', 'BE', 'ED', 'CA', 'GP', 'C1', 'CR', 'EM', 'RI', 'OI'])
const FILE_TAGS = new Set(['FN', 'VR', 'EF'])

/** Reads Web of Science's exports: tagged, or as a table whose columns are the tags. */
export const isiReader = (sink: Sink): FormatReader =>
  readerByStart((start) => {
    const head = start.split(/\r\n?|\n/).find((line) => line.trim() !== '') ?? ''
    return isHeadOfTags(head.split('\t')) ? tabbedReader(sink, (record) => emit(record, sink)) : taggedReader(sink)
  })

/** The tagged format (.isi, .ciw, "plain text"), and Inspec's and MEDLINE's forms of it. */
function taggedReader(sink: Sink): FormatReader {
  let open: TaggedRecord | null = null

  const close = (ending?: { code: string; message: string }) => {
    if (!open) return
    if (ending) open.problems.push({ line: open.line, ...ending })
    emit(open, sink)
    open = null
  }
  const lines = lineReader((whole, line, isCut) => {
    if (isCut) sink.problem(lineTooLong(line))
    const text = whole.charCodeAt(0) === 0xfeff ? whole.slice(1) : whole
    if (text.trim() === '') return
    const match = /^([A-Z][A-Z0-9])(?: (.*))?$/.exec(text)
    if (!match) {
      const last = open?.raw.at(-1)
      if (open && last) open.extend(text.trim(), LISTS.has(last.tag) ? '\n' : ' ', line)
      else sink.problem(unusedLine(line, text))
      return
    }
    const [, tag = '', value = ''] = match
    if (tag === 'ER' || tag === 'EF') return close(tag === 'EF' ? UNTERMINATED : undefined)
    if (FILE_TAGS.has(tag) && !open) return
    if (tag === 'PT') close(UNTERMINATED)
    open ??= taggedRecord(line)
    open.add(tag, value.trim(), line)
  })
  return {
    push: lines.push,
    end() {
      const hasFinalLineEnd = lines.end()
      close(hasFinalLineEnd ? UNTERMINATED : TRUNCATED)
    },
  }
}

const UNTERMINATED = {
  code: 'unterminated-record',
  message: 'The record has no end (ER); it was closed where the next begins.',
}
const TRUNCATED = {
  code: 'truncated-record',
  message: 'The file ends within this record. Export it again if its last field looks cut off.',
}

function emit({ raw, line, problems }: TaggedRecord, sink: Sink): void {
  const draft = newDraft('document', raw, line)
  draft.problems.push(...problems)
  readType(draft)
  readAuthors(draft)
  for (const field of raw) if (field.tag === 'ID' || field.tag === 'UT') readAccession(draft, field)
  readFields(draft, isiTable)
  readDay(draft)
  readLastPage(draft)
  const { record, problems: all } = finishDraft(draft, isiTable.isKnown)
  sink.record(record, all)
}

function readType(draft: Draft): void {
  const [publication, document] = ['PT', 'DT'].map((wanted) => draft.raw.find(({ tag }) => tag === wanted))
  const broad = publication && isiPublicationTypes.read(publication.value)
  const exact = document && isiDocumentTypes.read(document.value)
  draft.csl.type = (exact === 'article-journal' ? broad : exact) ?? broad ?? exact ?? 'document'
  if (publication) {
    if (broad || exact) publication.used = true
    else
      draft.reasons.set(publication, {
        code: 'unknown-type',
        message: `“${publication.value}” is no publication type; read as a document.`,
      })
  }
  if (document && exact) document.used = true
}

/** "AU" repeats in short what "AF" says in full; older files have AU alone. */
function readAuthors({ raw, csl }: Draft): void {
  for (const [short, full, variable] of [
    ['AU', 'AF', 'author'],
    ['BA', 'BF', 'container-author'],
  ] as const) {
    const field = raw.find(({ tag }) => tag === short)
    if (!field) continue
    field.used = true
    if (raw.some(({ tag, value }) => tag === full && value !== '')) continue
    const names = field.value
      .split(/;|\n/)
      .map((name) => cleanText(name))
      .filter(Boolean)
    if (names.length > 0) csl[variable] = readNames(names)
  }
}

/** Inspec lists a work's DOI among its codes; MEDLINE's number is the PMID. */
function readAccession(draft: Draft, field: RawField): void {
  const medline = /^MEDLINE:(\d+)$/.exec(field.value)?.[1]
  const inspec = /\[(10\.\d{4,9}\/[^\]\s]+)\]/.exec(field.value)?.[1]
  const found = medline ? identifierIn(`pmid:${medline}`) : inspec ? identifierIn(inspec) : []
  if (found.length === 0) return
  draft.met.push(...found)
  field.used = true
}

/** "PD JUN 14" beside "PY 2006". */
function readDay({ raw, csl }: Draft): void {
  const field = raw.find(({ tag }) => tag === 'PD')
  const issued = csl.issued as CslDate | undefined
  const year = yearOf(issued)
  if (!field || !year || !issued) return
  const text = cleanText(field.value)
  const date = readDate(text.includes(String(year)) ? text : `${year} ${text}`)
  if (!date || yearOf(date) !== year) return
  field.used = true
  if (precisionOf(date) > precisionOf(issued) || date.season) csl.issued = date
}

function readLastPage({ raw, csl }: Draft): void {
  const last = raw.find(({ tag, value }) => tag === 'EP' && value !== '')
  if (!last) return
  const hasFirst = raw.some(({ tag, value }) => tag === 'BP' && value !== '')
  // "+" means that the pages go on, who knows where.
  if (hasFirst && typeof csl.page === 'string' && csl.page !== last.value && last.value !== '+')
    csl.page = `${csl.page}-${cleanPages(cleanText(last.value))}`
  last.used = hasFirst
  // The range once more, shortened.
  const range = raw.find(({ tag }) => tag === 'PS')
  if (range && hasFirst) range.used = true
}
