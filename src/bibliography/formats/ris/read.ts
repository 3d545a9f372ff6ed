import type { FormatReader, Sink } from '../format'
import { finishDraft, newDraft } from '../draft'
import { lineReader } from '../lines'
import { readFields } from '../readFields'
import { lineTooLong, taggedRecord, unusedLine, type TaggedRecord } from '../tagged'
import { isRecordHead, plainTextTag, typeInPlainText } from './cochrane'
import { joinSplitFields, readVendorFields } from './dialects'
import { risTable } from './table'
import { risTypes } from './types'

/** Tags of other tagged formats that vendors let slip into RIS. */
const LONG_TAG = /^(LID|AID|PMID|PMC|DOI)\s?- ?(.*)$/
/** Fields whose continuation lines are entries or paragraphs of their own. */
const KEEPS_LINES = new Set(['KW', 'AB', 'N2', 'N1', 'AD', 'RN', 'L1', 'L2', 'UR'])

type Tagged = { tag: string; value: string; spaces: number }

/**
 * Reads RIS in all the dialects met: one, two or more spaces around the hyphen, preambles, records without TY
 * or ER, continuation lines with and without indent. Source of the tags: Reference Manager's "Direct Export
 * Formats".
 */
export function risReader(sink: Sink): FormatReader {
  let open: { record: TaggedRecord; isLoose: boolean; afterBlank: boolean; isPlain: boolean } | null = null
  let afterEnd = true
  /** A head over a record of Cochrane, until the next line tells whether it is plain text or RIS. */
  let head: { line: number; text: string } | null = null

  const close = (ending?: { code: string; message: string }) => {
    if (!open) return
    const { record } = open
    if (ending) record.problems.push({ line: record.line, ...ending })
    emit(record, sink, open.isPlain)
    open = null
  }
  const begin = (tagged: Tagged, line: number) => {
    open = { record: taggedRecord(line), isLoose: tagged.spaces < 2, afterBlank: false, isPlain: false }
    afterEnd = false
  }
  /** True if the line is one of a record in Cochrane's plain text, which was taken. */
  const takePlain = (text: string, line: number): boolean => {
    if (isRecordHead(text) && (!open || open.isPlain)) {
      close()
      head = { line, text }
      return true
    }
    if (!head && !open?.isPlain) return false
    const field = plainTextTag(text)
    if (field) {
      open ??= { record: taggedRecord(line), isLoose: false, afterBlank: false, isPlain: true }
      open.record.add(field.tag, field.value, line)
      head = null
    } else if (head && text.trim() !== '') {
      sink.problem(unusedLine(head.line, head.text))
      head = null
    }
    return field !== null
  }

  const lines = lineReader((whole, line, isCut) => {
    if (isCut) sink.problem(lineTooLong(line))
    const text = whole.charCodeAt(0) === 0xfeff ? whole.slice(1) : whole
    if (takePlain(text, line)) return
    const tagged = tagOf(text, open?.isLoose ?? true)
    if (!tagged) {
      if (text.trim() === '') {
        if (open) open.afterBlank = true
      } else if (open) continueField(open, text.trim(), line)
      else sink.problem(unusedLine(line, text))
      return
    }
    if (tagged.tag === 'TY') {
      close(UNTERMINATED)
      begin(tagged, line)
    } else if (!open) {
      if (tagged.tag === 'ER')
        return void (afterEnd ? sink.problem(unusedLine(line, text)) : (afterEnd = true))
      begin(tagged, line)
    }
    if (tagged.tag !== 'ER' || tagged.value !== '') open?.record.add(tagged.tag, tagged.value, line)
    if (open) open.afterBlank = false
    if (tagged.tag === 'ER') {
      close()
      afterEnd = true
    }
  })

  return {
    push: lines.push,
    end() {
      const hasFinalLineEnd = lines.end()
      if (head) sink.problem(unusedLine(head.line, head.text))
      if (open?.isPlain && hasFinalLineEnd) close()
      else close(hasFinalLineEnd ? UNTERMINATED : TRUNCATED)
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

/**
 * The tag a line begins with. Of lines with fewer than two spaces before the hyphen only TY and ER are tags
 * for certain ("UK - based" may open a line of an abstract), the others only in a file that writes all tags
 * so.
 */
function tagOf(text: string, isLoose: boolean): Tagged | null {
  const first = text.charCodeAt(0)
  if (first === 32 || first === 9) return indentedTag(text)
  if (first < 65 || first > 90) return first === 0x4c ? linkLine(text) : null
  const second = text.charCodeAt(1)
  const isTag = (second >= 65 && second <= 90) || (second >= 48 && second <= 57)
  if (!isTag) return text.startsWith('Link to ') ? linkLine(text) : null
  let at = 2
  while (at < 5 && text.charCodeAt(at) === 32) at++
  if (text.charCodeAt(at) !== 45) return longTag(text)
  const spaces = at - 2
  const after = text.charCodeAt(at + 1)
  const isSeparated = Number.isNaN(after) || after === 32 || after === 9
  const tag = text.slice(0, 2)
  if (spaces < 2 && !(isSeparated && (isLoose || tag === 'TY' || tag === 'ER'))) return null
  if (spaces < 2 && tag === 'TY' && !/^\s*[A-Z]{2,8}\s*$/.test(text.slice(at + 1))) return null
  return { tag, value: text.slice(at + 1).trim(), spaces }
}

function indentedTag(text: string): Tagged | null {
  const match = /^\s{1,8}([A-Z][A-Z0-9]) {2}-(?: (.*)|$)/.exec(text)
  return match ? { tag: match[1] ?? '', value: (match[2] ?? '').trim(), spaces: 2 } : null
}

function longTag(text: string): Tagged | null {
  const match = LONG_TAG.exec(text)
  return match
    ? { tag: match[1] === 'DOI' ? 'DO' : (match[1] ?? ''), value: (match[2] ?? '').trim(), spaces: 2 }
    : null
}

/** Ovid writes "Link to the Ovid Full Text or citation: https://…" between the tags. */
function linkLine(text: string): Tagged | null {
  return /^Link to .{0,80}https?:/.test(text) ? { tag: 'Link to', value: text.trim(), spaces: 2 } : null
}

function continueField(
  open: { record: TaggedRecord; afterBlank: boolean },
  text: string,
  line: number,
): void {
  const last = open.record.raw.at(-1)
  if (last?.tag === 'UR' && /^https?:/i.test(text)) return void open.record.add('UR', text, line)
  const keepsLine = last && KEEPS_LINES.has(last.tag) && (open.afterBlank || last.tag === 'KW')
  open.record.extend(text, keepsLine ? '\n' : ' ', line)
  open.afterBlank = false
}

function emit({ raw, line, problems }: TaggedRecord, sink: Sink, isPlain: boolean): void {
  const typeField = raw[0]?.tag === 'TY' ? raw[0] : undefined
  const type = isPlain
    ? typeInPlainText(raw.find(({ tag }) => tag === 'PT')?.value ?? '')
    : typeField && risTypes.read(typeField.value)
  const draft = newDraft(type ?? 'document', raw, line)
  draft.problems.push(...problems)
  if (typeField && type) typeField.used = true
  else if (typeField)
    draft.reasons.set(typeField, {
      code: 'unknown-type',
      message: `“${typeField.value}” is no type of RIS; read as a document.`,
    })
  else if (!isPlain)
    draft.problems.push({
      line,
      code: 'no-type',
      message: 'The record does not begin with its type (TY); read as a document.',
    })
  readVendorFields(draft)
  readFields(draft, risTable)
  joinSplitFields(draft)
  const { record, problems: all } = finishDraft(draft, risTable.isKnown)
  sink.record(record, all)
}
