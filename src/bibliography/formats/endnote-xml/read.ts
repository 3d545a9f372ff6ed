import type { RawField } from '../../record'
import { finishDraft, newDraft, type Draft } from '../draft'
import { decodeEntities } from '../fields/entities'
import type { FormatReader, Sink } from '../format'
import { readFields } from '../readFields'
import { attributeIn, readElements } from './elements'
import { readDay, readOwnFields } from './ownFields'
import { recordSplitter } from './split'
import { endNoteTable } from './table'
import { endNoteTypes, typeNumbers } from './types'

const ownTags = { accession: 'accession-num', edition: 'edition', custom2: 'custom2', day: 'dates/pub-dates/date' }

/** Reads EndNote's XML, as EndNote, Zotero, Bookends and Mendeley write it, record by record. */
export function endNoteReader(sink: Sink): FormatReader {
  return recordSplitter({
    record: (text, line, isWhole) => readRecord(text, line, isWhole, sink),
    problem: sink.problem,
    refuse: sink.refuse,
  })
}

function readRecord(text: string, line: number, isWhole: boolean, sink: Sink): void {
  const { fields, broken } = readElements(text, GROUPS)
  const lineAt = lineCounter(text, line)
  const raw: RawField[] = []
  const draft = newDraft('document', raw, line)
  for (const { path, value, attributes, index } of fields) {
    const field = { tag: path, value: plainText(value), line: lineAt(index), used: false }
    raw.push(field)
    if (path === 'ref-type') readType(draft, field, decodeEntities(attributeIn(attributes, 'name')))
  }
  if (!isWhole)
    draft.problems.push({
      line,
      code: 'truncated-record',
      message: 'The file ends within this record. Export it again.',
    })
  else if (broken)
    draft.problems.push({
      line: lineCounter(text, line)(broken.index),
      code: 'bad-xml',
      message: `The XML is broken here: ${broken.message}. The record was read as far as it goes.`,
    })
  readOwnFields(draft, ownTags, isOfMedline(draft))
  readFields(draft, endNoteTable)
  readDay(draft, ownTags)
  const { record, problems } = finishDraft(draft, endNoteTable.isKnown)
  sink.record(record, problems)
}

/** Elements that only group others. */
const GROUPS = new Set([
  'contributors',
  'authors',
  'secondary-authors',
  'tertiary-authors',
  'subsidiary-authors',
  'translated-authors',
  'titles',
  'periodical',
  'alt-periodical',
  'keywords',
  'dates',
  'pub-dates',
  'copyright-dates',
  'urls',
  'related-urls',
  'web-urls',
  'pdf-urls',
  'text-urls',
  'image-urls',
  'foreign-keys',
  'attachments',
  'record',
])

/** The text of a field. White space is layout, `&#xD;` a line end. */
function plainText(xml: string): string {
  const line = /\s\s|[\t\r\n]|^\s|\s$/.test(xml) ? xml.replace(/\s+/g, ' ').trim() : xml
  if (!line.includes('&')) return line
  return decodeEntities(line)
    .replace(/[ \t]*[\r\n]+[ \t]*/g, '\n')
    .trim()
}

function readType(draft: Draft, field: RawField, typeName: string): void {
  const name = typeName || (typeNumbers.get(field.value) ?? '')
  const type = endNoteTypes.read(name)
  if (type) {
    draft.csl.type = type
    field.used = true
  } else
    draft.reasons.set(field, {
      code: 'unknown-type',
      message: `“${name || field.value}” is no type of EndNote; read as a document.`,
    })
}

/** Databases are named where a record came from one; without a name the number may be MEDLINE's. */
function isOfMedline({ raw }: Draft): boolean {
  const databases = raw.filter(({ tag, value }) => tag.startsWith('remote-database') && value !== '')
  const source = [...databases, ...raw.filter(({ tag }) => tag.endsWith('/url'))].map(({ value }) => value).join(' ')
  return databases.length === 0 || /medline|pubmed|nlm/i.test(source)
}

/** Turns positions, asked for in rising order, into line numbers of the file. */
function lineCounter(text: string, first: number): (index: number) => number {
  let line = first
  let at = 0
  return (index) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < index; next = text.indexOf('\n', at)) {
      line++
      at = next + 1
    }
    return line
  }
}
