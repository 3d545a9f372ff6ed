import type { IdentifierScheme } from '../identifiers'
import type { CslDate, CslItem, CslName, RawField } from '../record'
import { stateIdentifier, type Draft } from './draft'
import { precisionOf, yearOf } from './fields/dates'
import { identifierIn, identifiersInNote, standardNumbersIn } from './fields/found'
import { readLanguage } from './fields/language'
import { namesApart } from './fields/names'
import { cleanParagraphs, cleanText } from './fields/text'
import type { Rule, Spelling, Table } from './table'

type Holder = { rank: number; field: RawField }

/**
 * Reads a draft's fields into its item by the table. Fields that find no place stay unused; those already
 * used, or set aside with a reason, are left alone.
 */
export function readFields(draft: Draft, { ruleFor, spelling }: Table): void {
  const holders = new Map<string, Holder>()
  const nameTexts = new Map<string, { texts: string[]; bodies: Set<number> }>()
  for (const field of draft.raw) {
    if (field.used || draft.reasons.has(field)) continue
    const entry = ruleFor(field.tag, draft.csl.type)
    if (!entry) continue
    if (field.value === '') {
      field.used = true
      continue
    }
    const { rule, rank } = entry
    if (rule.search && searchField(draft, field, rule)) continue
    if (rule.variable === undefined && rule.kind === undefined) continue
    readValue(draft, field, rule, rank, { holders, nameTexts, spelling })
  }
  for (const [variable, { texts, bodies }] of nameTexts)
    draft.csl[variable] = namesOf(texts, bodies, spelling)
}

/** True if the field held identifiers and nothing else. */
function searchField(draft: Draft, field: RawField, rule: Rule): boolean {
  const whole = identifierIn(cleanText(field.value))
  const found =
    whole.length > 0 || rule.search === 'whole' ? whole : identifiersInNote(cleanText(field.value))
  if (found.length === 0) return false
  draft.met.push(...found)
  if (rule.variable === undefined) field.used = true
  if (whole.length === 0 || rule.kind === 'url') return false
  field.used = true
  return true
}

type Reading = {
  holders: Map<string, Holder>
  nameTexts: Map<string, { texts: string[]; bodies: Set<number> }>
  spelling: Spelling
}

function readValue(draft: Draft, field: RawField, rule: Rule, rank: number, reading: Reading): void {
  const { csl } = draft
  const { variable = '', kind = 'text' } = rule
  switch (kind) {
    case 'names':
    case 'bodies':
      return collectName(field, variable, kind === 'bodies', reading)
    case 'keywords':
      return append(csl, variable, cleanParts(field.value).join('; '), '; ', field)
    case 'paragraphs':
      return append(csl, variable, cleanParagraphs(field.value), '\n', field)
    case 'doi':
    case 'pmid':
    case 'pmcid':
      return stateIdentifier(draft, kind, field)
    case 'number':
      return readStandardNumbers(draft, field)
    case 'identifiers':
      return readSchemedIdentifiers(draft, field)
    case 'date':
      return readDateField(draft, field, variable, rank, reading)
    case 'text':
    case 'pages':
    case 'url':
    case 'language':
      return readSingle(draft, field, variable, rank, singleValue(kind, field.value), reading.holders)
  }
}

function singleValue(kind: 'text' | 'pages' | 'url' | 'language', value: string): string | undefined {
  const text = cleanText(value)
  if (kind === 'pages') return cleanPages(text)
  if (kind === 'language') return readLanguage(text)
  if (kind === 'url')
    return /[a-z]+:\/\/\S+/i.exec(text)?.[0] ?? (/^www\.\S+$/i.test(text) ? text : undefined)
  return text
}

function readSingle(
  draft: Draft,
  field: RawField,
  variable: string,
  rank: number,
  value: string | undefined,
  holders: Map<string, Holder>,
): void {
  if (value === '') return void (field.used = true)
  if (value === undefined)
    return void draft.reasons.set(field, {
      code: 'bad-url',
      message: `“${short(field.value)}” is not a web address.`,
    })
  const holder = holders.get(variable)
  if (holder && draft.csl[variable] === value) return void (field.used = true)
  if (holder && holder.rank <= rank) return repeated(draft, field, variable)
  if (holder) {
    holder.field.used = false
    repeated(draft, holder.field, variable)
  }
  draft.csl[variable] = value
  field.used = true
  draft.reasons.delete(field)
  holders.set(variable, { rank, field })
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

function repeated(draft: Draft, field: RawField, variable: string): void {
  draft.reasons.set(field, {
    code: 'repeated-field',
    message: `“${field.tag}” gives another ${variable} than the one used; it is kept as it was read.`,
  })
}

function readDateField(
  draft: Draft,
  field: RawField,
  variable: string,
  rank: number,
  { holders, spelling }: Reading,
): void {
  const date = spelling.readDate(cleanText(field.value))
  if (!date) {
    draft.reasons.set(field, {
      code: 'bad-date',
      message: `“${short(field.value)}” is not a date that can be read.`,
    })
    return
  }
  const known = draft.csl[variable] as CslDate | undefined
  const holder = holders.get(variable)
  if (known && holder) {
    if (yearOf(known) !== yearOf(date)) return repeated(draft, field, variable)
    // Two fields of one year are one date, told once more exactly.
    field.used = true
    if (exactness(date) <= exactness(known)) return
  }
  draft.csl[variable] = date
  field.used = true
  holders.set(variable, { rank, field })
}

const exactness = (date: CslDate): number =>
  precisionOf(date) * 2 + (date['date-parts']?.length === 2 || date.season || date.circa ? 1 : 0)

function collectName(field: RawField, variable: string, isBody: boolean, { nameTexts }: Reading): void {
  const list = nameTexts.get(variable) ?? { texts: [], bodies: new Set<number>() }
  for (const text of isBody ? cleanParts(field.value) : cleanParts(field.value).flatMap(namesApart)) {
    if (isBody) list.bodies.add(list.texts.length)
    list.texts.push(text)
  }
  field.used = true
  if (list.texts.length > 0) nameTexts.set(variable, list)
}

function namesOf(texts: readonly string[], bodies: ReadonlySet<number>, spelling: Spelling): CslName[] {
  const persons = spelling.readNames(texts.filter((_, index) => !bodies.has(index)))
  let next = 0
  return texts.map((text, index) =>
    bodies.has(index) ? { literal: text } : (persons[next++] ?? { literal: text }),
  )
}

function append(csl: CslItem, variable: string, value: string, joint: string, field: RawField): void {
  field.used = true
  if (value === '') return
  const before = csl[variable]
  csl[variable] = typeof before === 'string' ? before + joint + value : value
}

/** A semicolon that ends no character reference, or a line end. */
export const BETWEEN = /(?<!&#?[A-Za-z0-9]{1,8});|\n/

const SCHEMED = /^(doi|pmid|pmcid|isbn|issn|trial|prospero|handle|other):\s*(\S.*)$/

function cleanParts(text: string): string[] {
  if (!text.includes(';') && !text.includes('\n')) {
    const only = cleanText(text)
    return only ? [only] : []
  }
  return text
    .split(BETWEEN)
    .map((part) => cleanText(part))
    .filter(Boolean)
}

/** Page numbers with plain hyphens and without "pp.". */
export function cleanPages(text: string): string {
  return text.replace(/^pp?\.\s*/i, '').replace(/\s*(?:[‐‑‒–—−]|--+)\s*/g, '-')
}

/** Takes the ISSNs and ISBNs of a field; what in it is neither becomes a problem. */
export function readStandardNumbers(draft: Draft, field: RawField): void {
  const { found, wrong } = standardNumbersIn(cleanText(field.value))
  draft.stated.push(...found)
  field.used = wrong.length === 0
  if (wrong.length === 0) return
  const isBook = wrong.some((number) => number.replace(/[^\dXx]/g, '').length > 8)
  draft.reasons.set(field, {
    code: isBook ? 'bad-isbn' : 'bad-issn',
    message: `“${short(wrong.join(', '))}” is not a valid ISSN or ISBN. Look for a typing error.`,
  })
}

function readSchemedIdentifiers(draft: Draft, field: RawField): void {
  for (const part of field.value.split(BETWEEN)) {
    const match = SCHEMED.exec(cleanText(part))
    if (match) stateIdentifier(draft, match[1] as IdentifierScheme, field, match[2])
  }
}
