import type { LinkView } from './study-view'

/** One place where a fact was seen. `field` is the path in the record, `record` for the whole. */
export type ProvenanceEntry = {
  readonly field: string
  readonly value: string | null
  readonly source: string
  readonly link: LinkView | null
  readonly url: string | null
  readonly page: string | null
  /** ISO date. */
  readonly seenOn: string | null
  readonly enteredBy: string | null
  readonly confirmed: boolean
  readonly chosen: boolean
  readonly reason: string | null
}

/** Values that sources give for one fact and that differ. Open until one is chosen. */
export type ConflictView = {
  readonly field: string
  readonly sides: readonly ProvenanceEntry[]
  readonly open: boolean
}

export type ProvenanceView = {
  readonly entries: readonly ProvenanceEntry[]
  readonly conflicts: readonly ConflictView[]
  /** Fields for which no source has been confirmed. */
  readonly unconfirmed: readonly string[]
  /** Nobody has confirmed the record as a whole. */
  readonly wholeUnconfirmed: boolean
}

const folded = (value: string | null): string => (value ?? '').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en')

/**
 * Provenance as a reader needs it. Rows of one field with different values are a conflict; a field counts as
 * unconfirmed when none of its rows is confirmed.
 */
export function provenanceView(entries: readonly ProvenanceEntry[]): ProvenanceView {
  const byField = grouped(entries)
  const conflicts: ConflictView[] = []
  const unconfirmed: string[] = []
  for (const [field, rows] of byField) {
    const values = new Set(rows.filter(({ value }) => value !== null).map(({ value }) => folded(value)))
    if (values.size > 1) conflicts.push({ field, sides: rows, open: !rows.some(({ chosen }) => chosen) })
    if (!rows.some(({ confirmed }) => confirmed)) unconfirmed.push(field)
  }
  return { entries, conflicts, unconfirmed, wholeUnconfirmed: unconfirmed.includes('record') }
}

function grouped(entries: readonly ProvenanceEntry[]): Map<string, ProvenanceEntry[]> {
  const groups = new Map<string, ProvenanceEntry[]>()
  for (const entry of entries) groups.set(entry.field, [...(groups.get(entry.field) ?? []), entry])
  return groups
}
