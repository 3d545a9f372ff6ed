import { contentOf, saysTheSame } from './comparable'

/** A stored record as the database has it: relations as ids, localised fields by language. */
export type Doc = Record<string, unknown>

/** One field that a merge changed. For lists that only grow, `added` is what to take out again. */
export type FieldChange = { field: string; before: unknown; after: unknown; added?: unknown[] }

/** Lists to which a merge only adds, so that later additions by others survive its undo. */
const GROWING = new Set([
  'identifiers', 'keywords', 'files', 'countries', 'importedIn', 'relations', 'citedIn', 'provenance',
])

/** What the hub works out from other fields, and marks of storage: never compared, never refused. */
const WORKED_OUT = new Set([
  'id', 'createdAt', 'updatedAt', 'identifierKeys', 'year', 'unconfirmedCount', 'conflictCount',
  'editorialState', '_status',
])

/** The fields in which two states of one record differ. */
export function changesBetween(before: Doc, after: Doc): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((field) => {
    if (WORKED_OUT.has(field) || saysTheSame(before[field], after[field])) return []
    const change: FieldChange = { field, before: before[field] ?? null, after: after[field] ?? null }
    if (!GROWING.has(field)) return [change]
    const had = new Set(listOf(before[field]).map(contentOf))
    return [{ ...change, added: listOf(after[field]).filter((entry) => !had.has(contentOf(entry))) }]
  })
}

/**
 * Takes changes back from a record that may have been edited since.
 *
 * @returns the record, and the fields in which taking back would lose what someone wrote since
 */
export function takeBack(current: Doc, changes: readonly FieldChange[]): { doc: Doc; lost: string[] } {
  const doc = { ...current }
  const lost: string[] = []
  for (const { field, before, after, added } of changes) {
    if (saysTheSame(current[field], after)) doc[field] = before
    else if (saysTheSame(current[field], before)) continue
    else if (added) doc[field] = withoutAdded(listOf(current[field]), { before, after, added })
    else lost.push(field)
  }
  return { doc, lost }
}

/** The list without what the merge added and with what it took out; what others did to it since stays. */
function withoutAdded(
  current: readonly unknown[],
  { before, after, added }: { before: unknown; after: unknown; added: readonly unknown[] },
): unknown[] {
  const strange = new Set(added.map(contentOf))
  const stayed = new Set(listOf(after).map(contentOf))
  const takenOut = listOf(before).filter((entry) => !stayed.has(contentOf(entry)))
  return [...takenOut, ...current.filter((entry) => !strange.has(contentOf(entry)))]
}

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])
