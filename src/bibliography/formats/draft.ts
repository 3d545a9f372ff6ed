import { normaliseIdentifier, type IdentifierScheme } from '../identifiers'
import type { CslItem, ImportProblem, ParsedRecord, RawField } from '../record'
import { onlineDay } from './fields/dates'
import type { FoundIdentifier } from './fields/found'

const VARIABLE_OF: Partial<Record<IdentifierScheme, string>> = {
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  isbn: 'ISBN',
  issn: 'ISSN',
}

/** A record while it is read: its fields as written, and what they came to mean so far. */
export type Draft = {
  csl: CslItem
  raw: RawField[]
  line?: number
  problems: ImportProblem[]
  /**
   * Identifiers from fields made for them, and those met elsewhere, which count only where the first lack the
   * scheme.
   */
  stated: FoundIdentifier[]
  met: FoundIdentifier[]
  /** Why a field was not used, where more can be said than that it has no place. */
  reasons: Map<RawField, { code: string; message: string }>
}

export function newDraft(type: string, raw: RawField[], line?: number): Draft {
  return {
    csl: { type },
    raw,
    ...(line !== undefined && { line }),
    problems: [],
    stated: [],
    met: [],
    reasons: new Map(),
  }
}

/**
 * Reads one identifier from the field made for it; what cannot be read stays in the field and becomes a
 * problem.
 */
export function stateIdentifier(
  draft: Draft,
  scheme: IdentifierScheme,
  field: RawField,
  value = field.value,
): void {
  const outcome = normaliseIdentifier(scheme, value)
  if ('key' in outcome) {
    draft.stated.push({ scheme, value: outcome.key.slice(scheme.length + 1) })
    field.used = true
  } else draft.reasons.set(field, { code: `bad-${scheme}`, message: outcome.problem })
}

/** Takes the day an article was first online out of the field for its edition, if it holds one. */
export function readOnlineDay({ csl }: Draft, field: RawField): void {
  const day = onlineDay(field.value)
  if (!day) return
  csl['available-date'] = day
  field.used = true
}

const PLAIN_ARTICLE = /^(?:journal )?article\.?$/i

/**
 * The finished record. Identifiers go into their CSL variables, further ones into `custom.identifiers`; what
 * a record lacks and each field that was not used is added to its problems.
 *
 * @param isKnown tells whether the format knows a tag, though it may have no place for it
 */
export function finishDraft(
  draft: Draft,
  isKnown: (tag: string) => boolean,
): { record: ParsedRecord; problems: ImportProblem[] } {
  placeIdentifiers(draft)
  const { csl, raw, line, problems } = draft
  // Embase and Scopus say so of every article; some styles would print it.
  if (csl.type === 'article-journal' && typeof csl.genre === 'string' && PLAIN_ARTICLE.test(csl.genre)) delete csl.genre
  for (const field of raw) {
    if (!field.used) problems.push(unusedField(field, draft, isKnown))
    if (UNREADABLE.test(field.value)) problems.push(badCharacters(field))
  }
  problems.push(...lacking(csl, line))
  return { record: { csl, raw, ...(line !== undefined && { line }) }, problems }
}

/** What stands for a character that is lost, and half of a character that needs two. */
const UNREADABLE = /[\ufffd\p{Surrogate}]/u

const badCharacters = ({ tag, line }: RawField): ImportProblem => ({
  ...(line !== undefined && { line }),
  code: 'bad-characters',
  message: `“${tag}” holds characters that cannot be read; they are shown as \ufffd. Look at it in the source.`,
})

function placeIdentifiers({ csl, stated, met }: Draft): void {
  const schemesStated = new Set(stated.map(({ scheme }) => scheme))
  const all = [...stated, ...met.filter(({ scheme }) => !schemesStated.has(scheme))]
  const further: FoundIdentifier[] = []
  const seen = new Set<string>()
  for (const { scheme, value } of all) {
    const key = `${scheme}:${value}`
    if (seen.has(key)) continue
    seen.add(key)
    const variable = VARIABLE_OF[scheme]
    if (variable && csl[variable] === undefined) csl[variable] = value
    else further.push({ scheme, value })
  }
  if (further.length > 0) csl.custom = { identifiers: further }
}

function unusedField(field: RawField, { reasons }: Draft, isKnown: (tag: string) => boolean): ImportProblem {
  const { tag, line } = field
  const { code, message } = reasons.get(field) ?? (isKnown(tag) ? unplaced(tag) : unknown(tag))
  return line === undefined ? { code, message } : { line, code, message }
}

type Reason = { code: string; message: string }

/** One text per tag, however many million fields carry it. */
const remembered = (make: (tag: string) => Reason) => {
  const known = new Map<string, Reason>()
  return (tag: string): Reason => {
    const reason = known.get(tag) ?? make(tag)
    if (known.size < 1000) known.set(tag, reason)
    return reason
  }
}
const unplaced = remembered((tag) => ({
  code: 'unused-field',
  message: `“${tag}” has no place in a reference; it is kept with the record as it was read.`,
}))
const unknown = remembered((tag) => ({
  code: 'unknown-tag',
  message: `“${tag}” is not known in this format; it is kept with the record as it was read.`,
}))

const LACKS = {
  title: { code: 'no-title', message: 'The record has no title. Add one, or leave the record out.' },
  author: { code: 'no-author', message: 'The record names no author or editor.' },
  year: { code: 'no-year', message: 'The record has no year that could be read.' },
  identifier: {
    code: 'no-identifier',
    message: 'The record has no DOI, PMID, PMCID, ISBN or other identifier.',
  },
} as const

/** What a record should have and has not. */
export function lacking(csl: CslItem, line: number | undefined): ImportProblem[] {
  const place = line === undefined ? {} : { line }
  const date = csl.issued
  const hasYear = typeof date === 'object' && 'date-parts' in date && Array.isArray(date['date-parts'])
  return [
    ...(csl.title === undefined ? [{ ...place, ...LACKS.title }] : []),
    ...(csl.author === undefined && csl.editor === undefined ? [{ ...place, ...LACKS.author }] : []),
    ...(hasYear ? [] : [{ ...place, ...LACKS.year }]),
    ...((csl.DOI ?? csl.PMID ?? csl.PMCID ?? csl.ISBN ?? csl.custom)
      ? []
      : [{ ...place, ...LACKS.identifier }]),
  ]
}

/** Identifiers of an item that are in no CSL variable. */
export function furtherIdentifiers(item: CslItem): FoundIdentifier[] {
  const { custom } = item
  const list = typeof custom === 'object' && 'identifiers' in custom ? custom.identifiers : []
  if (!Array.isArray(list)) return []
  return list.filter((entry): entry is FoundIdentifier => {
    const { scheme, value } = (entry ?? {}) as Partial<FoundIdentifier>
    return typeof scheme === 'string' && typeof value === 'string'
  })
}
