import type { CslDate, CslName, RawField } from '../../record'
import { finishDraft, newDraft, stateIdentifier, type Draft } from '../draft'
import { readDate } from '../fields/dates'
import { identifierIn, identifiersInNote } from '../fields/found'
import { repairText } from '../fields/text'
import type { FormatReader, Sink } from '../format'
import { isDateVariable, isItemType, isNameVariable, isTextVariable } from '../variables'
import { readStandardNumbers } from '../readFields'
import { objectSplitter } from './split'

/** Keys by which JSON reaches into the objects of a program that merges it carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
const WRAPPERS = ['items', 'references', 'records']
const NAME_PARTS = [
  'family',
  'given',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
  'literal',
] as const

const MESSAGES = {
  'record-too-long': 'The object is longer than any reference; it was left out.',
  'truncated-record': 'The file ends within this object; it was left out. Export it again.',
  'unused-text': 'This stands outside every object and was left out.',
}

/**
 * Reads CSL-JSON: a list, one object, or one object per line. Each object is checked and rebuilt from what
 * CSL knows.
 */
export function cslJsonReader(sink: Sink): FormatReader {
  const splitter = objectSplitter(
    (text, line) => readObject(text, line, sink),
    (code, line, text) =>
      sink.problem({
        line,
        code,
        message: text ? `“${text.slice(0, 80)}”: ${MESSAGES[code]}` : MESSAGES[code],
      }),
  )
  return splitter
}

function readObject(text: string, line: number, sink: Sink): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : ''
    sink.problem({ line, code: 'bad-json', message: `The object is not valid JSON and was left out: ${why}` })
    return
  }
  const object = value as Record<string, unknown>
  const list = WRAPPERS.map((key) => (Object.hasOwn(object, key) ? object[key] : undefined)).find(
    Array.isArray,
  ) as unknown[] | undefined
  if (!list || typeof object.type === 'string') return readItem(object, line, sink)
  for (const entry of list)
    if (typeof entry === 'object' && entry !== null) readItem(entry as Record<string, unknown>, line, sink)
}

function readItem(object: Record<string, unknown>, line: number, sink: Sink): void {
  const raw: RawField[] = []
  const draft = newDraft('document', raw, line)
  for (const [key, value] of Object.entries(object)) {
    const field = { tag: key, value: asText(value), line, used: false }
    raw.push(field)
    if (FORBIDDEN.has(key))
      draft.reasons.set(field, { code: 'forbidden-key', message: `The key “${key}” is never read.` })
    else readVariable(draft, field, key, value)
  }
  if (typeof object.type !== 'string')
    draft.problems.push({ line, code: 'no-type', message: 'The item has no type; read as a document.' })
  const { record, problems } = finishDraft(
    draft,
    (tag) => isTextVariable(tag) || isNameVariable(tag) || isDateVariable(tag),
  )
  sink.record(record, problems)
}

/** The value as provenance keeps it; what is nested too deep to be written again stays empty. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}

function readVariable(draft: Draft, field: RawField, key: string, value: unknown): void {
  const { csl } = draft
  if (value === null || value === '') {
    field.used = true
  } else if (key === 'type') readType(draft, field, value)
  else if (key === 'id' || key === 'note' || key === 'abstract') {
    setText(draft, field, key, value)
    if (key !== 'note' || typeof csl.note !== 'string') return
    draft.met.push(...identifiersInNote(csl.note))
    if (identifierIn(csl.note).length > 0) delete csl.note
  } else if (key === 'DOI' || key === 'PMID' || key === 'PMCID')
    stateIdentifier(draft, key.toLowerCase() as 'doi', field)
  else if (key === 'ISBN' || key === 'ISSN') readStandardNumbers(draft, field)
  else if (key === 'custom') readCustom(draft, field, value)
  else if (isNameVariable(key)) {
    const names = Array.isArray(value) ? value.map(readName).filter((name) => name !== undefined) : []
    field.used = names.length > 0
    if (names.length > 0) csl[key] = names
    else wrongShape(draft, field, 'a list of names')
  } else if (isDateVariable(key)) {
    const date = readCslDate(value)
    field.used = date !== undefined
    if (date) csl[key] = date
    else wrongShape(draft, field, 'a date')
  } else if (isTextVariable(key)) setText(draft, field, key, value)
  else if (key === 'keywords' || key === 'categories')
    setText(draft, field, key, Array.isArray(value) ? value.join('; ') : value)
  else keepUnknown(draft, field, key, value)
}

function readType(draft: Draft, field: RawField, value: unknown): void {
  const type = typeof value === 'string' ? (OTHER_TYPES.get(value) ?? value) : ''
  if (isItemType(type)) {
    draft.csl.type = type
    field.used = true
  } else
    draft.reasons.set(field, {
      code: 'unknown-type',
      message: `“${field.value.slice(0, 60)}” is no type of CSL; read as a document.`,
    })
}

/** What Crossref calls types in the CSL-JSON it serves. */
const OTHER_TYPES = new Map([
  ['journal-article', 'article-journal'],
  ['book-chapter', 'chapter'],
  ['proceedings-article', 'paper-conference'],
  ['monograph', 'book'],
  ['edited-book', 'book'],
  ['posted-content', 'article'],
  ['dissertation', 'thesis'],
  ['report-series', 'report'],
  ['reference-entry', 'entry'],
  ['peer-review', 'review'],
  ['other', 'document'],
])

function setText(draft: Draft, field: RawField, key: string, value: unknown): void {
  // Crossref writes titles as lists of one.
  const single: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
  if (typeof single === 'string' || typeof single === 'number') {
    draft.csl[key] = typeof single === 'number' ? String(single) : repairText(single).trim()
    field.used = true
  } else wrongShape(draft, field, 'text')
}

function readCustom(draft: Draft, field: RawField, value: unknown): void {
  const list: unknown =
    typeof value === 'object' && value !== null && 'identifiers' in value ? value.identifiers : undefined
  if (!Array.isArray(list)) return
  for (const entry of list as unknown[]) {
    const { scheme, value: identifier } = (entry ?? {}) as { scheme?: unknown; value?: unknown }
    if (typeof scheme === 'string' && typeof identifier === 'string')
      stateIdentifier(draft, scheme as 'other', field, identifier)
  }
}

function readName(value: unknown): CslName | undefined {
  if (typeof value === 'string') return value.trim() ? { literal: repairText(value).trim() } : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const given = value as Record<string, unknown>
  const name: CslName = {}
  for (const part of NAME_PARTS) {
    const text = Object.hasOwn(given, part) ? given[part] : undefined
    if (typeof text === 'string' && text.trim()) name[part] = repairText(text).trim()
  }
  if (Object.keys(name).length === 0 && typeof given.name === 'string' && given.name.trim())
    name.literal = given.name.trim()
  return Object.keys(name).length > 0 ? name : undefined
}

function readCslDate(value: unknown): CslDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') return readDate(String(value))
  if (typeof value !== 'object' || value === null) return undefined
  const { 'date-parts': parts, season, circa, literal, raw } = value as Record<string, unknown>
  const lists = Array.isArray(parts)
    ? (parts as unknown[]).map(readParts).filter((list) => list.length > 0)
    : []
  const extras = {
    ...(Number(season) >= 1 && Number(season) <= 4 && { season: Number(season) }),
    ...(Boolean(circa) && { circa: true }),
  }
  if (lists.length > 0) return { 'date-parts': lists.slice(0, 2), ...extras }
  const words = [literal, raw].find((text): text is string => typeof text === 'string' && text.trim() !== '')
  if (words === undefined) return undefined
  return readDate(words) ?? { literal: repairText(words).trim() }
}

function readParts(list: unknown): number[] {
  if (!Array.isArray(list)) return []
  const figures = (list as unknown[]).slice(0, 3).map(Number)
  const end = figures.findIndex((figure) => !Number.isInteger(figure) || figure === 0)
  return end < 0 ? figures : figures.slice(0, end)
}

function wrongShape(draft: Draft, field: RawField, wanted: string): void {
  draft.reasons.set(field, {
    code: 'wrong-shape',
    message: `“${field.tag}” is not ${wanted}; it is kept with the record as it was read.`,
  })
}

/** A variable that CSL does not have stays if it is plain, since another program may know it. */
function keepUnknown(draft: Draft, field: RawField, key: string, value: unknown): void {
  const isPlain = typeof value === 'string' || typeof value === 'number'
  if (isPlain && key.length <= 100) draft.csl[key] = typeof value === 'string' ? repairText(value) : value
  draft.reasons.set(field, {
    code: 'unknown-variable',
    message: isPlain
      ? `“${key}” is no variable of CSL; it is kept, and no citation style will show it.`
      : `“${key}” is no variable of CSL; it is kept with the record as it was read.`,
  })
}
