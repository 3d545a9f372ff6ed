import { finishDraft, newDraft, type Draft } from '../draft'
import { readDay, readOwnFields } from '../endnote-xml/ownFields'
import { endNoteTypes } from '../endnote-xml/types'
import type { FormatReader, Sink } from '../format'
import { lineReader } from '../lines'
import { readFields } from '../readFields'
import { lineTooLong, taggedRecord, unusedLine, type TaggedRecord } from '../tagged'
import { referTable } from './table'

const TAG_LINE = /^(%[0-9A-Z@!?&~<>[\]()*+^#$=])(?: (.*))?$/
const TYPE = '%0'
const ownTags = { accession: '%M', edition: '%7', custom2: '%2', day: '%8' }

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
  readOwnFields(draft, ownTags, isOfMedline(draft))
  readFields(draft, referTable)
  readDay(draft, ownTags)
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

/** Databases are named where a record came from one; without a name the number may be MEDLINE's. */
function isOfMedline({ raw }: Draft): boolean {
  const databases = raw.filter(({ tag, value }) => (tag === '%~' || tag === '%W') && value !== '')
  return databases.length === 0 || databases.some(({ value }) => /medline|pubmed|\bnlm\b/i.test(value))
}
