export type ProvenanceRow = {
  field?: string | null
  value?: string | null
  confirmed?: boolean | null
  chosen?: boolean | null
}

/** Facts for which no source has been confirmed: each field counts once. */
export function countUnconfirmed(rows: readonly ProvenanceRow[]): number {
  const confirmed = new Set(rows.filter((row) => row.confirmed).map((row) => row.field))
  const named = new Set(rows.map((row) => row.field))
  return [...named].filter((field) => !confirmed.has(field)).length
}

/** The fields on which sources disagree: two rows name the same field with different values. */
export function conflictingFields(rows: readonly ProvenanceRow[]): string[] {
  const values = new Map<string, Set<string>>()
  for (const { field, value } of rows) {
    if (!field || !value?.trim()) continue
    const seen = values.get(field) ?? new Set()
    values.set(field, seen.add(value.trim()))
  }
  return [...values].filter(([, seen]) => seen.size > 1).map(([field]) => field)
}

/** Conflicts that no curator has decided yet. */
export function countOpenConflicts(rows: readonly ProvenanceRow[]): number {
  const decided = new Set(rows.filter((row) => row.chosen).map((row) => row.field))
  return conflictingFields(rows).filter((field) => !decided.has(field)).length
}
