import type { ImportProblem, ParsedRecord, RawField } from '../../record'
import { finishDraft, newDraft, stateIdentifier, type Draft } from '../draft'
import { readDate } from '../fields/dates'
import { cleanText } from '../fields/text'
import { readFields } from '../readFields'
import { isItemType } from '../variables'
import type { BibEntry } from './fields'
import { latexToText } from './latex'
import { readBibNames } from './names'
import { bibTable, NAME_FIELDS, VERBATIM } from './table'
import { bibTypes, typeWords } from './types'

/** Fields that complete another: "title: subtitle". */
const SUBTITLES: readonly (readonly [string, string])[] = [
  ['title', 'subtitle'],
  ['booktitle', 'booksubtitle'],
  ['maintitle', 'mainsubtitle'],
  ['journaltitle', 'journalsubtitle'],
  ['journal', 'journalsubtitle'],
]
const NAMED: Readonly<Record<string, string>> = { bookauthor: 'container-author' }

/** The reference that an entry describes, its fields kept as written. */
export function itemOf(
  entry: BibEntry,
  found: ImportProblem[],
): { record: ParsedRecord; problems: ImportProblem[] } {
  const raw = entry.fields.map(({ name, value, line }): RawField => ({ tag: name, value, line, used: false }))
  const draft = newDraft('document', raw, entry.line)
  draft.problems.push(...found)
  if (entry.key) draft.csl.id = entry.key
  readType(draft, entry.type)
  readNameFields(draft)
  readEprint(draft)
  readYear(draft)
  for (const name of ['crossref', 'xdata']) use(draft, name)

  const written = raw.map(({ value }) => value)
  for (const field of raw) if (!field.used) field.value = decode(field, draft)
  joinSubtitles(draft)
  readFields(draft, bibTable)
  raw.forEach((field, index) => (field.value = written[index] ?? ''))

  // What a child takes from its parent and does not need is no loss.
  const own = new Set(raw.slice(0, ownCount(entry)))
  draft.raw = raw.filter((field) => field.used || own.has(field))
  return finishDraft(draft, bibTable.isKnown)
}

/** Inherited fields stand behind the entry's own, which their lines tell. */
const ownCount = ({ fields, line }: BibEntry): number => {
  let last = line
  const end = fields.findIndex((field) => {
    const isBack = field.line < last
    last = field.line
    return isBack
  })
  return end < 0 ? fields.length : end
}

const use = ({ raw }: Draft, name: string): RawField | undefined => {
  const field = raw.find(({ tag }) => tag === name)
  if (field) field.used = true
  return field
}

function readType(draft: Draft, type: string): void {
  const subtype = draft.raw.find(({ tag }) => tag === 'entrysubtype')
  const known = bibTypes.read(type)
  const words = SUBTYPES.get(subtype?.value ?? '') ?? subtype?.value
  if (subtype && words && isItemType(words)) {
    subtype.used = true
    draft.csl.type = words
  } else draft.csl.type = known ?? 'document'
  if (!known && draft.csl.type === 'document')
    draft.problems.push({
      line: draft.line ?? 1,
      code: 'unknown-type',
      message: `“@${type}” is no entry type; read as a document.`,
    })
  const genre = typeWords.get(type)
  if (genre && type !== 'software' && type !== 'patent' && !draft.raw.some(({ tag }) => tag === 'type'))
    draft.csl.genre = genre
}

const SUBTYPES = new Map([
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
  ['preprint', 'article'],
])

function readNameFields(draft: Draft): void {
  for (const field of draft.raw) {
    if (!NAME_FIELDS.has(field.tag)) continue
    const { names, others } = readBibNames(field.value)
    field.used = true
    if (names.length > 0) draft.csl[NAMED[field.tag] ?? field.tag] = names
    if (others)
      draft.problems.push({
        line: field.line,
        code: 'more-names',
        message: `“${field.tag}” ends with “and others”: further names are not in the file.`,
      })
  }
}

/** `eprint` with its register: a PMID, a handle, or another archive's number. */
function readEprint(draft: Draft): void {
  const eprint = draft.raw.find(({ tag }) => tag === 'eprint')
  const kind = draft.raw.find(({ tag }) => tag === 'eprinttype' || tag === 'archiveprefix')
  if (!eprint || !kind) return
  const register = kind.value.toLowerCase()
  if (register === 'pubmed') stateIdentifier(draft, 'pmid', eprint)
  else if (register === 'pmc' || register === 'pmcid') stateIdentifier(draft, 'pmcid', eprint)
  else if (register === 'hdl') stateIdentifier(draft, 'handle', eprint)
  else stateIdentifier(draft, 'other', eprint, `${register}:${eprint.value}`)
  // arXiv calls what it holds @misc.
  if (register === 'arxiv' && draft.csl.type === 'document') draft.csl.type = 'article'
  kind.used = true
  for (const name of ['eprintclass', 'primaryclass']) use(draft, name)
}

/** Year, month and day in fields of their own, where there is no `date`. */
function readYear(draft: Draft): void {
  const parts = ['year', 'month', 'day'].map((name) => draft.raw.find(({ tag }) => tag === name))
  const [year, month, day] = parts
  const dateField = draft.raw.find(({ tag }) => tag === 'date')
  const whole = dateField && readDate(dateField.value)
  if (!year || whole) {
    // The date says it all; what repeats it is no loss.
    for (const part of parts) if (part && whole) part.used = true
    return
  }
  const words = [year, month, day].map((part) => (part ? text(part.value) : ''))
  const date =
    readDate(isNumber(words[1]) ? words.filter(Boolean).join('-') : words.join(' ').trim()) ??
    readDate(words[0] ?? '')
  if (!date)
    return void draft.reasons.set(year, {
      code: 'bad-date',
      message: `“${text(year.value)}” is not a year that can be read.`,
    })
  draft.csl.issued = date
  for (const part of parts) if (part) part.used = true
  // "date = {Mar 3}" beside a year, as some programs write it.
  const exact = dateField && readDate(`${words[0]} ${text(dateField.value)}`)
  if (exact && dateField) {
    draft.csl.issued = exact
    dateField.used = true
  }
}

const isNumber = (word: string | undefined): boolean => /^\d{1,2}$/.test(word ?? '')
const text = (latex: string): string => cleanText(latexToText(latex).text)

function decode(field: RawField, draft: Draft): string {
  if (VERBATIM.has(field.tag)) return verbatim(field.value)
  // A blank that stands alone is left where it is: long texts have thousands.
  const paragraphs = field.value.split(/\n\s*\n/).map((part) => part.replace(/[^\S ]\s*| \s+/g, ' '))
  const { text: plain, unknown } = latexToText(paragraphs.join('\\par '))
  if (unknown.length > 0 && bibTable.byTag.has(field.tag))
    draft.problems.push(unknownCommands(field, unknown))
  if (field.tag === 'type') return typeWords.get(plain) ?? plain
  if (field.tag === 'keywords' && !plain.includes(';')) return plain.replace(/,/g, ';')
  return plain
}

const unknownCommands = (field: RawField, names: readonly string[]): ImportProblem => ({
  ...(field.line !== undefined && { line: field.line }),
  code: 'unknown-latex',
  message: `“${field.tag}” uses commands that are not known (${[...new Set(names)]
    .slice(0, 5)
    .map((name) => `\\${name}`)
    .join(', ')}); their text was kept.`,
})

/** A link or number: only the escapes that LaTeX needs are undone. */
function verbatim(value: string): string {
  return value
    .replace(/\\(?:textasciitilde|sim)(?:\{\})?|\\~(?:\{\})?|\$\\sim\$/g, '~')
    .replace(/\\([_%&#$])/g, '$1')
    .replace(/^\s*\\url\s*/, '')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function joinSubtitles({ raw }: Draft): void {
  for (const [title, subtitle] of SUBTITLES) {
    const main = raw.find(({ tag }) => tag === title)
    const sub = raw.find(({ tag, used }) => tag === subtitle && !used)
    if (!main || !sub || sub.value === '') continue
    main.value = `${main.value}${/[.:?!]$/.test(main.value.trim()) ? ' ' : ': '}${sub.value}`
    sub.used = true
  }
}
