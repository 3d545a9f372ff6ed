import { isDeepStrictEqual } from 'node:util'
import type { CslItem } from '../record'
import type { ReferenceRecord } from './fields'
import { parts } from './parts'

/**
 * A stored reference as an item of CSL-JSON. What `cslExtra` says more exactly than a field (a season beside the
 * year) counts as long as the field still says what it was made from; once a curator changed the field, the field
 * counts.
 */
export function itemOf(reference: ReferenceRecord): CslItem {
  const extra = extraOf(reference)
  const item: CslItem = { type: 'document' }
  for (const { variables, store, restore } of parts) {
    const restored = restore(reference)
    const kept = variables.filter((variable) => Object.hasOwn(extra, variable))
    const exact = Object.fromEntries(kept.map((variable) => [variable, extra[variable]]))
    const isCurrent = kept.length > 0 && isDeepStrictEqual(restore(again({ ...item, ...exact }, store)), restored)
    Object.assign(item, isCurrent ? exact : restored)
  }
  for (const [variable, value] of Object.entries(extra))
    if (!placed.has(variable))
      Object.defineProperty(item, variable, { value, enumerable: true, writable: true, configurable: true })
  return item
}

const placed = new Set(parts.flatMap(({ variables }) => variables))

/** What the exact values would be stored as now, the type included, since some fields go by it. */
function again(item: CslItem, store: (item: CslItem) => object): ReferenceRecord {
  return { cslType: item.type, ...store(item) }
}

function extraOf({ cslExtra }: ReferenceRecord): Record<string, CslItem[string]> {
  const isObject = typeof cslExtra === 'object' && cslExtra !== null && !Array.isArray(cslExtra)
  return isObject ? (cslExtra as Record<string, CslItem[string]>) : {}
}
