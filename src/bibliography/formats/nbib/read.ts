import type { CslName, RawField } from '../../record'
import { finishDraft, newDraft, stateIdentifier, type Draft } from '../draft'
import { identifierIn } from '../fields/found'
import { readFamilyFirst } from '../fields/names'
import type { FormatReader, Sink } from '../format'
import { lineReader } from '../lines'
import { readFields } from '../readFields'
import { lineTooLong, taggedRecord, unusedLine, type TaggedRecord } from '../tagged'
import { nbibTable, nbibTypes } from './table'

const TAG_LINE = /^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$/
/** Tags that begin a record where PubMed left no empty line. */
const FIRST_TAG = 'PMID'

/**
 * Reads PubMed's tagged format, as PubMed and Ovid write it. A record ends at an empty line or the next PMID.
 */
export function nbibReader(sink: Sink): FormatReader {
  let open: TaggedRecord | null = null
  let afterBlank = true

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
    const match = text.startsWith(' ') ? null : TAG_LINE.exec(text)
    if (!match) {
      if (open) open.extend(text.trim(), afterBlank ? '\n' : ' ', line)
      else sink.problem(unusedLine(line, text))
      afterBlank = false
      return
    }
    const tag = match[1] ?? ''
    if ((tag === FIRST_TAG && !isOnlyHeaded(open)) || (afterBlank && beginsRecord(open))) close()
    open ??= taggedRecord(line)
    open.add(tag, (match[2] ?? '').trim(), line)
    afterBlank = false
  })
  return {
    push: lines.push,
    end() {
      const hasFinalLineEnd = lines.end()
      if (open && !hasFinalLineEnd && !endsWhole(open))
        open.problems.push({
          line: open.line,
          code: 'truncated-record',
          message: 'The file ends within this record. Export it again if its last field looks cut off.',
        })
      close()
    },
  }
}

/**
 * An empty line within an abstract does not end its record: a record has at least its PMID or title by then.
 */
const beginsRecord = (open: TaggedRecord | null): boolean =>
  open === null || open.raw.some(({ tag }) => tag === 'SO' || tag === 'PST')

/** What stands above a record's PMID: its MEDLINE number before 2004, Ovid's name and database. */
const ABOVE_PMID = new Set(['UI', 'VN', 'DB'])
const isOnlyHeaded = (open: TaggedRecord | null): boolean => open?.raw.every(({ tag }) => ABOVE_PMID.has(tag)) ?? false

/** PubMed's last field is SO; a record that has it was not cut. */
const endsWhole = ({ raw }: TaggedRecord): boolean => raw.some(({ tag }) => tag === 'SO' || tag === 'PST')

function emit({ raw, line, problems }: TaggedRecord, sink: Sink): void {
  const types = raw.filter(({ tag }) => tag === 'PT')
  const draft = newDraft('article-journal', raw, line)
  draft.problems.push(...problems)
  const deciding =
    types.find(({ value }) => (nbibTypes.read(value) ?? 'article-journal') !== 'article-journal') ??
    types.find(({ value }) => nbibTypes.read(value))
  if (deciding) {
    draft.csl.type = nbibTypes.read(deciding.value) ?? 'article-journal'
    deciding.used = true
  }
  readShortNames(draft)
  readLocations(draft)
  readFields(draft, nbibTable)
  // A star marks a main subject heading.
  if (typeof draft.csl.keyword === 'string' && raw.some(({ tag }) => tag === 'MH'))
    draft.csl.keyword = draft.csl.keyword.replace(/\*/g, '')
  const { record, problems: all } = finishDraft(draft, nbibTable.isKnown)
  sink.record(record, all)
}

/** "AU" repeats in short what "FAU" says in full; a record without FAU has its authors in AU alone. */
function readShortNames({ raw, csl }: Draft): void {
  for (const [short, full, variable] of [
    ['AU', 'FAU', 'author'],
    ['ED', 'FED', 'editor'],
  ] as const) {
    const shorts = raw.filter(({ tag }) => tag === short)
    const hasFull = raw.some(({ tag }) => tag === full)
    for (const field of shorts) field.used = true
    if (hasFull || shorts.length === 0) continue
    const bodies = variable === 'author' ? raw.filter(({ tag }) => tag === 'CN') : []
    for (const field of bodies) field.used = true
    csl[variable] = [
      ...shorts.map(({ value }) => initialsLast(value)),
      ...bodies.map(({ value }) => ({ literal: value })),
    ]
  }
}

/** "van der Meer JW Jr"; without initials, a name in one. */
const initialsLast = (name: string): CslName => readFamilyFirst(name) ?? { family: name }

/**
 * "LID" and "AID" hold a DOI, a publisher's item number or an article number, told by the word in brackets.
 */
function readLocations(draft: Draft): void {
  for (const field of draft.raw) {
    if (field.tag === 'SI') readRegister(draft, field)
    if (field.tag !== 'LID' && field.tag !== 'AID') continue
    const doi = /^(\S+)\s*\[doi\]$/i.exec(field.value)?.[1]
    if (doi) stateIdentifier(draft, 'doi', field, doi)
    else if (!/\[\w+\]$/.test(field.value)) draft.met.push(...identifierIn(field.value))
  }
}

/** "ClinicalTrials.gov/NCT01234567" */
function readRegister(draft: Draft, field: RawField): void {
  const found = identifierIn(field.value.replace(/^[\w.]+\//, ''))
  if (found.length === 0) return
  draft.stated.push(...found)
  field.used = true
}
