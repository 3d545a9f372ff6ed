/** Someone or something in a list: a record of the hub, or a name as the source has it. */
export type Party = { record?: unknown; name?: string | null }

/** Which row names nobody, and what to do, or null. `noun` names a row: "Partner", "Member of the team". */
export function unnamedParty(rows: readonly Party[], noun: string, record: string): string | null {
  const unnamed = rows.findIndex((row) => !row.record && !row.name?.trim())
  if (unnamed === -1) return null
  return `${noun} ${unnamed + 1} names nobody. Choose ${record}, write a name, or remove the row.`
}
