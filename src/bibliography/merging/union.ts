import { randomUUID } from 'node:crypto'

import { planMerge, type MergedField } from '../duplicates'
import { identifierKey } from '../identifiers'
import type { CslItem } from '../record'
import { itemOf, referenceFrom } from '../storing'
import { listOf, type Doc } from './changes'
import { contentOf, saysTheSame } from './comparable'
import { mergedProvenance } from './provenance'
import { withWorkedOut } from './workedOut'

/** A record that goes into the leading one: stored, or the item of an import alone. */
export type Member = {
  id: string
  item: CslItem
  /** What the record is called where facts say where they come from. */
  name: string
  /** The stored record; absent for an item that was never stored. */
  doc?: Doc
}

export type UnionOptions = {
  /** Fields that a person chose: CSL variable to the id of the record whose value to keep. */
  chosen?: Readonly<Record<string, string>>
}

const IDENTIFIERS: Readonly<Record<string, string>> = {
  DOI: 'doi', PMID: 'pmid', PMCID: 'pmcid', ISBN: 'isbn', ISSN: 'issn',
}

/** Compared and joined below as lists of their own. */
const OWN_LISTS = ['identifiers', 'keywords', 'cslExtra', 'kind', 'cslType', 'year'] as const

/** Fields that fill up from the next record where the leading one says nothing; with the word that says nothing. */
const FILLED_UP: readonly (readonly [field: string, nothing: string])[] = [
  ['openAccess', 'unknown'], ['evaluatorIndependence', 'unknown'],
  ['commissioner', ''], ['capturedOn', ''], ['licence', ''], ['raw', ''],
]

/**
 * The leading record with everything that the others know: fields by the rules of {@link planMerge}, lists as
 * unions, both values of each conflict in the provenance. Typed relations among the records themselves are left out.
 *
 * @throws RangeError if a chosen record has no such field
 */
export function unionInto(
  leading: Member & { doc: Doc },
  others: readonly Member[],
  { chosen = {} }: UnionOptions = {},
): { doc: Doc; fields: MergedField[] } {
  const members = [leading, ...others]
  const sources = members.map(({ id, item }) => ({ id, item: withoutLists(item) }))
  const ofFields = Object.fromEntries(Object.entries(chosen).filter(([field]) => !(field in IDENTIFIERS)))
  const better = leading.doc.kind === 'other' ? others.find(({ item }) => item.type !== 'document') : undefined
  const plan = planMerge(sources, {
    leading: leading.id,
    chosen: { ...(better ? { type: better.id } : {}), ...ofFields },
  })
  const before = referenceFrom(withoutLists(leading.item))
  const after = referenceFrom(plan.item)
  const doc: Doc = { ...leading.doc }
  for (const field of Object.keys(after) as (keyof typeof after)[]) {
    if ((OWN_LISTS as readonly string[]).includes(field) || saysTheSame(after[field], before[field])) continue
    doc[field] = after[field]
  }
  if (before.cslType !== after.cslType) Object.assign(doc, kindOf(plan.fields, members, after))
  doc.contributors = sameNamesOf(doc.contributors, members)
  doc.cslExtra = extraOf(leading.doc.cslExtra, before.cslExtra, after.cslExtra)
  doc.identifiers = identifiersOf(members, chosen)
  doc.keywords = wordsOf(members)
  fillUp(doc, members)
  doc.note = notesOf(members)
  joinLists(doc, members)
  const nameOf = (id: string): string => members.find((member) => member.id === id)?.name ?? id
  doc.provenance = mergedProvenance(members.map((member) => listOf(member.doc?.provenance)), plan.fields, nameOf)
  withRowsOfItsOwn(doc, leading.doc)
  return { doc: withWorkedOut(doc), fields: plan.fields }
}

/** A row can stand in one record only: those from elsewhere become new rows. */
function withRowsOfItsOwn(doc: Doc, leading: Doc): void {
  for (const field of ['contributors', 'identifiers', 'relations', 'citedIn', 'provenance']) {
    const own = new Set((listOf(leading[field]) as Doc[]).map(({ id }) => id))
    doc[field] = (listOf(doc[field]) as Doc[]).map((row) =>
      row.id && own.has(row.id) ? row : { ...row, id: randomUUID().replaceAll('-', '').slice(-24) },
    )
  }
}

/** Identifiers and keywords are joined as lists, since an item has room for one of a scheme only. */
function withoutLists(item: CslItem): CslItem {
  const kept = Object.entries(item).filter(([name]) => !(name in IDENTIFIERS) && name !== 'keyword' && name !== 'id')
  const { custom, ...rest } = Object.fromEntries(kept) as CslItem
  if (typeof custom !== 'object' || Array.isArray(custom)) return rest
  const others = Object.entries(custom).filter(([name]) => name !== 'identifiers')
  return others.length > 0 ? { ...rest, custom: Object.fromEntries(others) } : rest
}

function kindOf(
  fields: readonly MergedField[],
  members: readonly Member[],
  after: { kind: string; cslType: string },
): Doc {
  const from = fields.find(({ field }) => field === 'type')?.from[0]
  const source = members.find(({ id }) => id === from)?.doc
  return { kind: source?.kind ?? after.kind, cslType: source?.cslType ?? after.cslType }
}

/** Names that come back from CSL get the person and ORCID that a record had beside the same name. */
function sameNamesOf(contributors: unknown, members: readonly Member[]): unknown {
  const keyOf = (row: Doc): string => contentOf([row.role, row.family, row.given, row.literal])
  const known = new Map<string, Doc>()
  for (const { doc } of [...members].reverse())
    for (const row of listOf(doc?.contributors) as Doc[]) if (row.orcid || row.person) known.set(keyOf(row), row)
  return (listOf(contributors) as Doc[]).map((row) => {
    const same = known.get(keyOf(row))
    if (!same || row.orcid || row.person) return row
    return { ...row, orcid: same.orcid ?? null, person: same.person ?? null }
  })
}

function extraOf(stored: unknown, before: Doc | null, after: Doc | null): Doc | null {
  const extra: Doc = { ...(stored as Doc | null) }
  for (const [name, value] of Object.entries(after ?? {}))
    if (!saysTheSame(value, before?.[name])) extra[name] = value
  for (const name of Object.keys(before ?? {})) if (!after || !Object.hasOwn(after, name)) delete extra[name]
  return Object.keys(extra).length > 0 ? extra : null
}

type Identifier = { scheme: string; value: string }

function identifiersOf(members: readonly Member[], chosen: Readonly<Record<string, string>>): Doc[] {
  const rows = members.flatMap(({ id, item, doc }) =>
    ((doc ? listOf(doc.identifiers) : referenceFrom(item).identifiers) as Identifier[]).map((row) => ({ id, row })),
  )
  const isFirst = ({ id, row }: { id: string; row: Identifier }): boolean =>
    Object.entries(IDENTIFIERS).some(([field, scheme]) => scheme === row.scheme && chosen[field] === id)
  const ordered = [...rows.filter(isFirst), ...rows.filter((entry) => !isFirst(entry))]
  const found = new Map<string, Doc>()
  for (const { row } of ordered) {
    const key = identifierKey(row.scheme, row.value) ?? contentOf(row)
    if (!found.has(key)) found.set(key, row)
  }
  return [...found.values()]
}

function wordsOf(members: readonly Member[]): string[] {
  const words = new Map<string, string>()
  for (const { doc, item } of members)
    for (const word of (doc ? listOf(doc.keywords) : referenceFrom(item).keywords) as string[])
      if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), word)
  return [...words.values()]
}

function fillUp(doc: Doc, members: readonly Member[]): void {
  for (const [field, nothing] of FILLED_UP) {
    if (doc[field] && doc[field] !== nothing) continue
    const value = members.map((member) => member.doc?.[field]).find((held) => held && held !== nothing)
    if (value !== undefined) doc[field] = value
  }
}

function notesOf(members: readonly Member[]): unknown {
  const notes = members.map(({ doc }) => doc?.note).filter((note) => typeof note === 'string' && note.trim())
  return notes.length > 0 ? [...new Set(notes)].join('\n\n') : (members[0]?.doc?.note ?? null)
}

/** Relations and lists of ids: each entry once, none that leads from one of the records to another. */
function joinLists(doc: Doc, members: readonly Member[]): void {
  const own = new Set(members.map(({ id }) => id))
  for (const field of ['files', 'countries', 'importedIn'])
    doc[field] = [...new Set(members.flatMap((member) => listOf(member.doc?.[field])))]
  for (const [field, target] of [['relations', 'target'], ['citedIn', 'reference']] as const) {
    const found = new Map<string, Doc>()
    for (const row of members.flatMap((member) => listOf(member.doc?.[field]) as Doc[])) {
      const key = contentOf(field === 'relations' ? [row.kind, row.target] : [row.reference, row.locator])
      if (!own.has(String(row[target])) && !found.has(key)) found.set(key, row)
    }
    doc[field] = [...found.values()]
  }
}

/** A stored record as a member of a merge. */
export function memberOf(doc: Doc): Member & { doc: Doc } {
  const name = `“${String(doc.title ?? '')}” (${String(doc.slug ?? doc.id)})`
  return { id: String(doc.id), item: itemOf(doc), name, doc }
}
