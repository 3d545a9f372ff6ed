import type { CslDate, CslItem, CslName } from '../record'
import { digest, fold } from './fold'
import { fingerprint, knownIn } from './fingerprint'

/** A record that goes into a merge. */
export type MergeSource = { id: string; item: CslItem }

/** What happens to one field: the value kept, whose it is, by which rule, and what the other records had. */
export type MergedField = {
  field: string
  value: CslItem[string]
  /** The records that gave the value; several for a union or where they agree. */
  from: string[]
  rule:
    | 'only-value'
    | 'agreed'
    | 'leading-record'
    | 'longest'
    | 'fullest-list'
    | 'union'
    | 'most-precise'
    | 'chosen'
  /** What was set aside. */
  others: { id: string; value: CslItem[string] }[]
}

export type MergePlan = {
  /** The record that the others go into. */
  leading: string
  item: CslItem
  fields: MergedField[]
  /** Every identifier of every record as `scheme:value`, also those that `item` has no room for. */
  identifierKeys: string[]
  /** The records as they were, so that {@link undoMerge} can give them back. */
  sources: MergeSource[]
}

export type MergeOptions = {
  /** The record to lead; else the one that knows most. A stored record should lead over new ones. */
  leading?: string
  /** Fields that a person has chosen: field name to the id of the record whose value to keep. */
  chosen?: Readonly<Record<string, string>>
}

type Value = CslItem[string]
type Held = { id: string; value: Value }
type Kept = Pick<MergedField, 'value' | 'from' | 'rule'>

/**
 * Plans the union of records of one document: nothing is written and nothing of a source is lost. The leading
 * record decides where no rule says better; abstracts, names and keywords come from the record that has most.
 *
 * @throws RangeError without records, or if `leading` or a chosen record is none of them
 */
export function planMerge(
  records: readonly MergeSource[],
  { leading, chosen = {} }: MergeOptions = {},
): MergePlan {
  const ordered = inOrder(records, leading)
  const [lead] = ordered
  if (!lead) throw new RangeError('There are no records to merge.')
  const names = new Set(ordered.flatMap(({ item }) => Object.keys(item)))
  const fields: MergedField[] = []
  const item: CslItem = { type: lead.item.type }
  for (const field of names) {
    const held = ordered
      .map(({ id, item: source }) => ({ id, value: source[field] }))
      .filter(({ value }) => isFilled(value))
    if (held.length === 0) continue
    const kept = Object.hasOwn(chosen, field)
      ? choose(field, held, chosen[field])
      : keep(field, held, ordered)
    item[field] = kept.value
    const others = held.filter(({ value }) => !isEqual(value, kept.value))
    fields.push({ field, ...kept, others })
  }
  return {
    leading: lead.id,
    item,
    fields,
    get identifierKeys() {
      return identifiersOf(ordered)
    },
    sources: records.map(({ id, item: source }) => ({ id, item: source })),
  }
}

/** The records as they were before the merge. */
export function undoMerge({ sources }: MergePlan): MergeSource[] {
  return structuredClone(sources)
}

/** The leading record first, then the one that knows most; equals in the order of what they say, not of the list. */
function inOrder(records: readonly MergeSource[], leading: string | undefined): MergeSource[] {
  if (leading !== undefined && !records.some(({ id }) => id === leading))
    throw new RangeError(`"${leading}" is none of the records to merge.`)
  const [first, second] = records
  if (leading !== undefined && records.length <= 2)
    return first?.id === leading ? [...records] : second ? [second, ...records.slice(0, 1)] : []
  const weight = new Map(
    records.map(({ id, item }) => [id, (id === leading ? 1_000_000 : 0) + knowledge(item)]),
  )
  return [...records].sort(
    (a, b) =>
      (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) ||
      digest(JSON.stringify(a.item)) - digest(JSON.stringify(b.item)),
  )
}

function knowledge(item: CslItem): number {
  return knownIn(item) * 100 + Object.values(item).filter(isFilled).length
}

function isFilled(value: Value): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  return Array.isArray(value) ? value.length > 0 : typeof value !== 'object' || Object.keys(value).length > 0
}

const isEqual = (one: Value, other: Value): boolean =>
  one === other || (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other))

function choose(field: string, held: readonly Held[], id: string | undefined): Kept {
  const found = held.find((candidate) => candidate.id === id)
  if (!found) throw new RangeError(`"${id ?? ''}" has no ${field} to keep.`)
  return { value: found.value, from: [found.id], rule: 'chosen' }
}

function keep(field: string, held: readonly Held[], ordered: readonly MergeSource[]): Kept {
  const [first] = held
  if (!first) throw new RangeError(`No record has ${field}.`)
  if (held.length === 1) return { value: first.value, from: [first.id], rule: 'only-value' }
  if (held.every(({ value }) => isEqual(value, first.value)))
    return { value: first.value, from: held.map(({ id }) => id), rule: 'agreed' }
  if (field === 'keyword') return unionOfKeywords(held)
  if (NAME_LISTS.has(field)) return most(held, fullness, 'fullest-list')
  if (LONGER_IS_BETTER.has(field)) return most(held, length, 'longest')
  if (field === 'page')
    return most(
      held,
      ({ value }) => (/\d\s*[-‐–]\s*\w?\d/.test(String(value)) ? 100 : 0) + String(value).length,
      'longest',
    )
  if (field === 'title') return most(held, titleQuality, 'leading-record')
  if (field === 'issued') return most(held, (candidate) => datePrecision(candidate, ordered), 'most-precise')
  return { value: first.value, from: [first.id], rule: 'leading-record' }
}

const NAME_LISTS = new Set(['author', 'editor', 'translator', 'contributor'])
/** A journal's full name over its abbreviation, a whole abstract over one cut short. */
const LONGER_IS_BETTER = new Set(['abstract', 'container-title', 'publisher'])

/** The value with the highest mark; the earlier record if two have it. */
function most(held: readonly Held[], mark: (candidate: Held) => number, rule: MergedField['rule']): Kept {
  const best = held.reduce((a, b) => (mark(b) > mark(a) ? b : a))
  return { value: best.value, from: [best.id], rule }
}

const length = ({ value }: Held): number => (typeof value === 'string' ? value.trim().length : 0)

/** More names count most, then names in full; a list that ends in "et al." is not whole. */
function fullness({ value }: Held): number {
  if (!Array.isArray(value)) return 0
  const names = value.filter((name): name is CslName => typeof name === 'object')
  const real = names.filter(({ family, literal }) => !/^et al\b/i.test(fold(family ?? literal ?? '')))
  const written = real.map(({ family = '', given = '', literal = '' }) => family + given + literal).join('')
  return real.length * 10_000 + Math.min(9_999, written.length)
}

/** All capitals and labels in brackets are what databases do to titles. */
function titleQuality({ value }: Held): number {
  const title = String(value)
  const capitals = title === title.toUpperCase() ? -2 : 0
  return capitals + (/^\s*\[|\[[^\]]*\]\s*$/.test(title) ? -1 : 0)
}

/** The date of the record that has volume and pages is the one in print; then the one to the day. */
function datePrecision({ id, value }: Held, ordered: readonly MergeSource[]): number {
  const item = ordered.find((record) => record.id === id)?.item
  const inPrint = item && isFilled(item.volume) && isFilled(item.page) ? 10 : 0
  return inPrint + ((value as CslDate)['date-parts']?.[0]?.length ?? 0)
}

/** Keywords are a list in some records and one text with semicolons in others: the union is as the first has them. */
function unionOfKeywords(held: readonly Held[]): Kept {
  const words = new Map<string, string>()
  for (const { value } of held) {
    const list = Array.isArray(value)
      ? value.filter((word) => typeof word === 'string')
      : String(value).split(/\s*;\s*|\s*,\s*(?=\S)/)
    for (const word of list) if (word.trim() && !words.has(fold(word))) words.set(fold(word), word.trim())
  }
  const union = [...words.values()]
  return {
    value: Array.isArray(held[0]?.value) ? union : union.join('; '),
    from: held.map(({ id }) => id),
    rule: 'union',
  }
}

function identifiersOf(ordered: readonly MergeSource[]): string[] {
  const keys = new Set<string>()
  for (const { item } of ordered) {
    const { doi, pmid, pmcid, isbns, issns, registrations } = fingerprint(item)
    if (doi) keys.add(`doi:${doi}`)
    if (pmid) keys.add(`pmid:${pmid}`)
    if (pmcid) keys.add(`pmcid:${pmcid}`)
    for (const isbn of isbns) keys.add(`isbn:${isbn}`)
    for (const issn of issns) keys.add(`issn:${issn}`)
    for (const registration of registrations) keys.add(registration)
  }
  return [...keys]
}
