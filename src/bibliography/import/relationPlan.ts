import type { CommitGroup } from './plan'
import type { RecordRelation } from './verdicts'

/** A row of a reference's relations: what it is of which other reference. */
export type RelationRow = { kind: RecordRelation['kind']; target: string }

/**
 * The relations that a commit writes, by the reference that holds them: each once, none of a reference to itself.
 *
 * @param referenceAt the reference that the record at a place becomes or goes into; nothing if it is left out
 */
export function relationRows(
  relations: ReadonlyMap<number, readonly RecordRelation[]>,
  referenceAt: ReadonlyMap<number, string>,
): Map<string, RelationRow[]> {
  const rows = new Map<string, RelationRow[]>()
  for (const [position, found] of relations)
    for (const { kind, inverse, target } of found) {
      const own = referenceAt.get(position)
      const other = 'reference' in target ? target.reference : referenceAt.get(target.position)
      const [holder, held] = inverse ? [other, own] : [own, other]
      if (holder === undefined || held === undefined || holder === held) continue
      const list = rows.get(holder) ?? []
      if (!list.some((row) => row.kind === kind && row.target === held)) rows.set(holder, [...list, { kind, target: held }])
    }
  return rows
}

/** The reference of each record that is not left out: a stored one, or the one with the id of the first record. */
export function referencesByPosition(
  groups: readonly CommitGroup[],
  idAt: (position: number) => string | undefined,
): Map<number, string> {
  const references = new Map<number, string>()
  for (const { into, positions } of groups) {
    const reference = into ?? idAt(positions[0] ?? -1)
    if (reference !== undefined) for (const position of positions) references.set(position, reference)
  }
  return references
}
