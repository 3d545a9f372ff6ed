import { cslNameVariables } from '@collections/references/csl'
import type { CslItem, CslName } from '../record'
import { rowsIn, textIn, type ReferenceRecord, type StoredContributor } from './fields'

/** Each part of a name: in CSL, and in the row of a contributor. */
const PARTS = [
  ['family', 'family'],
  ['given', 'given'],
  ['literal', 'literal'],
  ['suffix', 'suffix'],
  ['non-dropping-particle', 'nonDroppingParticle'],
  ['dropping-particle', 'droppingParticle'],
] as const

/** The contributors of an item, authors first, each list in its own order. A name without a name is left out. */
export function contributorsFrom(item: CslItem): StoredContributor[] {
  return cslNameVariables.flatMap((role) => {
    const names = item[role]
    if (!Array.isArray(names)) return []
    return names.flatMap((name) => {
      const row: StoredContributor = { role }
      for (const [part, field] of PARTS) {
        const text: unknown = typeof name === 'object' && name !== null ? name[part] : undefined
        if (typeof text === 'string' && text !== '') row[field] = text
      }
      return row.family || row.given || row.literal ? [row] : []
    })
  })
}

/** The name variables of an item from the contributors of a stored reference. */
export function namesFrom(reference: ReferenceRecord): Record<string, CslName[]> {
  const lists: Record<string, CslName[]> = {}
  for (const row of rowsIn(reference, 'contributors')) {
    const role = textIn(row, 'role') ?? 'author'
    const name: CslName = {}
    for (const [part, field] of PARTS) {
      const text = textIn(row, field)
      if (text !== undefined) name[part] = text
    }
    if (Object.keys(name).length > 0) (lists[role] ??= []).push(name)
  }
  return lists
}
