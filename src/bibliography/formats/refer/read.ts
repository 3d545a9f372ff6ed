import type { CslDate } from '../../record'
import { finishDraft, newDraft, readOnlineDay, stateIdentifier, type Draft } from '../draft'
import { endNoteTypes } from '../endnote-xml/types'
import { readDate, yearOf } from '../fields/dates'
import { cleanText } from '../fields/text'
import type { FormatReader, Sink } from '../format'
import { lineReader } from '../lines'
import { readFields } from '../readFields'
import { lineTooLong, taggedRecord, unusedLine, type TaggedRecord } from '../tagged'
import { referTable } from './table'

const TAG_LINE = /^(%[0-9A-Z@!?&~<>[\]()*+^#$=])(?: (.*))?$/
const TYPE = '%0'

/**
 * Reads EndNote's tagged format, as EndNote, Google Scholar and publishers write it (.enw, "Refer/BibIX"). A record
 * begins at its type; in a file without types, after an empty line.
 */
export function referReader(sink: Sink): FormatReader {
  let open: TaggedRecord | null = null
  let afterBlank = false

  const close = () => {
    if (open) emit(open, sink)
    open = null
  }
  const lines = lineReader((whole, line, isCut) => {
    if (isCut) sink.problem(lineTooLong(line))
    const text = whole.charCodeAt(0) === 0xfeff ? whole.slice(1) : whole
    if (text.trim() === '') {
      afterBlank = true
      return
    }
    const [, tag, value = ''] = TAG_LINE.exec(text) ?? []
    if (tag) {
      // An empty line may also part the paragraphs of an abstract.
      if (tag === TYPE || (afterBlank && open?.raw[0]?.tag !== TYPE)) close()
      open ??= taggedRecord(line)
      open.add(tag, value.trim(), line)
    } else if (open) open.extend(text.trim(), afterBlank || open.raw.at(-1)?.tag === '%K' ? '\n' : ' ', line)
    else sink.problem(unusedLine(line, text))
    afterBlank = false
  })
  return {
    push: lines.push,
    end() {
      lines.end()
      close()
    },
  }
}

function emit({ raw, line, problems }: TaggedRecord, sink: Sink): void {
  const draft = newDraft('document', raw, line)
  draft.problems.push(...problems)
  readType(draft)
  readNumbers(draft)
  readFields(draft, referTable)
  readDay(draft)
  const { record, problems: all } = finishDraft(draft, referTable.isKnown)
  sink.record(record, all)
}

/** Files without types come from before EndNote; what has a journal is an article, as its own import has it. */
function readType({ csl, raw, reasons }: Draft): void {
  const field = raw.find(({ tag }) => tag === TYPE)
  const type = field && endNoteTypes.read(field.value)
  if (type) {
    csl.type = type
    field.used = true
  } else if (field)
    reasons.set(field, {
      code: 'unknown-type',
      message: `“${field.value}” is no type of EndNote; read as a document.`,
    })
  else if (raw.some(({ tag }) => tag === '%J')) csl.type = 'article-journal'
}

/** An accession number is a PMID if it has the shape of one and no other database is named; an edition may be a day. */
function readNumbers(draft: Draft): void {
  const databases = draft.raw.filter(({ tag, value }) => (tag === '%~' || tag === '%W') && value !== '')
  const isMedline =
    databases.length === 0 || databases.some(({ value }) => /medline|pubmed|\bnlm\b/i.test(value))
  for (const field of draft.raw) {
    if (field.tag === '%M' && isMedline && /^\d{5,8}$/.test(field.value)) stateIdentifier(draft, 'pmid', field)
    if (field.tag === '%7' && draft.csl.type === 'article-journal') readOnlineDay(draft, field)
    if (field.tag === '%2' && /^PMC\d+$/i.test(field.value)) stateIdentifier(draft, 'pmcid', field)
  }
}

/** "%8 Mar 3" beside "%D 2015", or a date with its own year. */
function readDay({ raw, csl }: Draft): void {
  const field = raw.find(({ tag, value }) => tag === '%8' && value !== '')
  if (!field) return
  const year = yearOf(csl.issued as CslDate | undefined)
  const text = cleanText(field.value)
  const date = readDate(text) ?? (year ? readDate(`${year} ${text}`) : undefined)
  if (!date || (year && yearOf(date) !== year)) return
  csl.issued = date
  field.used = true
}
