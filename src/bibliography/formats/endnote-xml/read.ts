import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { CslDate, RawField } from '../../record'
import { finishDraft, newDraft, stateIdentifier, type Draft } from '../draft'
import { readDate, yearOf } from '../fields/dates'
import { decodeEntities } from '../fields/entities'
import { cleanText } from '../fields/text'
import type { FormatReader, Sink } from '../format'
import { readFields } from '../table'
import { recordSplitter } from './split'
import { endNoteTable } from './table'
import { endNoteTypes, typeNumbers } from './types'

/** Entities stay off: each is read here, once, by a table that no file can extend. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  captureMetaData: true,
})
const META = XMLParser.getMetaDataSymbol() as symbol

type Node = { [key: string | symbol]: unknown }

/** Reads EndNote's XML, as EndNote, Zotero, Bookends and Mendeley write it, record by record. */
export function endNoteReader(sink: Sink): FormatReader {
  return recordSplitter({
    record: (text, line, isWhole) => readRecord(text, line, isWhole, sink),
    problem: sink.problem,
    refuse: sink.refuse,
  })
}

function readRecord(text: string, line: number, isWhole: boolean, sink: Sink): void {
  const raw: RawField[] = []
  const draft = newDraft('document', raw, line)
  if (!isWhole) draft.problems.push({ line, code: 'truncated-record', message: 'The file ends within this record. Export it again.' })
  try {
    if (isWhole) checkForm(text, draft)
    const [root] = parser.parse(text) as Node[]
    collect(childrenOf(root ?? {}), [], draft, lineCounter(text, line))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    sink.problem({ line, code: 'bad-xml', message: `The record is not valid XML and was left out: ${why.slice(0, 200)}` })
    return
  }
  readVendorFields(draft)
  readFields(draft, endNoteTable)
  readDays(draft)
  const { record, problems } = finishDraft(draft, endNoteTable.isKnown)
  sink.record(record, problems)
}

function checkForm(text: string, draft: Draft): void {
  const outcome = XMLValidator.validate(text)
  if (outcome !== true)
    draft.problems.push({
      line: (draft.line ?? 1) + outcome.err.line - 1,
      code: 'bad-xml',
      message: `The XML is broken here (${outcome.err.msg}); the record was read as far as it goes.`,
    })
}

function childrenOf(node: Node): Node[] {
  const name = nameOf(node)
  const children = name === undefined ? undefined : node[name]
  return Array.isArray(children) ? (children as Node[]) : []
}

const nameOf = (node: Node): string | undefined => Object.keys(node).find((key) => key !== ':@')

/** Elements that only group others. */
const GROUPS = new Set([
  'contributors', 'authors', 'secondary-authors', 'tertiary-authors', 'subsidiary-authors', 'translated-authors', 'titles',
  'periodical', 'alt-periodical', 'keywords', 'dates', 'pub-dates', 'copyright-dates', 'urls', 'related-urls', 'web-urls',
  'pdf-urls', 'text-urls', 'image-urls', 'foreign-keys', 'attachments',
])

function collect(nodes: readonly Node[], path: readonly string[], draft: Draft, lineAt: (index: number) => number): void {
  for (const node of nodes) {
    const name = nameOf(node)
    if (name === undefined || name === '#text') continue
    if (GROUPS.has(name)) {
      collect(childrenOf(node), [...path, name], draft, lineAt)
      continue
    }
    const meta = node[META] as { startIndex?: number } | undefined
    const field = { tag: [...path, name].join('/'), value: textOf(childrenOf(node)), line: lineAt(meta?.startIndex ?? 0), used: false }
    draft.raw.push(field)
    if (field.tag === 'ref-type') readType(draft, field, node[':@'] as Record<string, string> | undefined)
  }
}

/** The text of an element, through the `style` elements that EndNote wraps it in. White space is layout, `&#xD;` a line end. */
function textOf(nodes: readonly Node[]): string {
  const pieces: string[] = []
  // A stack, not recursion: a hostile file nests a million elements.
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const text = node['#text']
    if (text === undefined) waiting.push(...childrenOf(node).reverse())
    else pieces.push(String(text))
  }
  return decodeEntities(pieces.join('').replace(/\s+/g, ' ').trim())
    .replace(/[ \t]*[\r\n]+[ \t]*/g, '\n')
    .trim()
}

function readType(draft: Draft, field: RawField, attributes: Record<string, string> | undefined): void {
  const name = attributes?.name ?? typeNumbers.get(field.value) ?? ''
  const type = endNoteTypes.read(name)
  if (type) {
    draft.csl.type = type
    field.used = true
  } else draft.reasons.set(field, { code: 'unknown-type', message: `“${name || field.value}” is no type of EndNote; read as a document.` })
}

function readVendorFields(draft: Draft): void {
  const source = draft.raw.filter(({ tag }) => tag.startsWith('remote-database') || tag.endsWith('/url')).map(({ value }) => value).join(' ')
  const hasDatabase = draft.raw.some(({ tag, value }) => tag.startsWith('remote-database') && value !== '')
  for (const field of draft.raw) {
    if (field.tag === 'accession-num' && /^\d{5,8}$/.test(field.value) && (!hasDatabase || /medline|pubmed|nlm|ncbi\.nlm/i.test(source)))
      stateIdentifier(draft, 'pmid', field)
    if (field.tag === 'custom2' && /^PMC\d+$/i.test(field.value)) stateIdentifier(draft, 'pmcid', field)
  }
}

/** "Mar 3" beside the year 2015, or a date with its own year. */
function readDays({ raw, csl }: Draft): void {
  const field = raw.find(({ tag, value }) => tag === 'dates/pub-dates/date' && value !== '')
  if (!field) return
  const year = yearOf(csl.issued as CslDate | undefined)
  const text = cleanText(field.value)
  const date = readDate(text) ?? (year ? readDate(`${year} ${text}`) : undefined)
  if (!date || (year && yearOf(date) !== year)) return
  csl.issued = date
  field.used = true
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
