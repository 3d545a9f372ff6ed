import { isDeepStrictEqual } from 'node:util'
import type { CslItem } from '../record'
import type { ReferenceFields } from './fields'
import { parts } from './parts'

/**
 * The fields of a reference from an item of CSL-JSON. Nothing is lost: what has no field, or what its field holds
 * only in part (a season, "circa", a date in words, an address that is no address), goes into `cslExtra` under
 * its CSL name, and {@link itemOf} gives it back.
 */
export function referenceFrom(item: CslItem): ReferenceFields {
  const fields: Partial<ReferenceFields> = {}
  const extra: [string, unknown][] = []
  const given = Object.entries(item).filter(([, value]) => value !== undefined)
  const present = new Set(given.map(([variable]) => partOf.get(variable)))
  for (const part of parts) {
    if (!present.has(part)) continue
    const own = part.variables.flatMap((variable) => held(item, variable))
    Object.assign(fields, part.store(item))
    if (!isWhole(own, part.restore(fields))) extra.push(...own)
  }
  extra.push(...given.filter(([variable]) => !partOf.has(variable)))
  return {
    ...nothing(),
    ...fields,
    // Unlike an assignment, this makes a plain entry of any name.
    cslExtra: extra.length > 0 ? (Object.fromEntries(extra) as Record<string, unknown>) : null,
  }
}

/** Most parts are one text: to look into both sides of it takes longer than all the rest. */
function isWhole(given: readonly [string, unknown][], restored: Partial<CslItem>): boolean {
  const [first] = given
  if (given.length === 1 && first && typeof first[1] === 'string') return restored[first[0]] === first[1]
  return isDeepStrictEqual(restored, Object.fromEntries(given))
}

const partOf = new Map(parts.flatMap((part) => part.variables.map((variable) => [variable, part] as const)))

function held(item: CslItem, variable: string): [string, unknown][] {
  return Object.hasOwn(item, variable) && item[variable] !== undefined ? [[variable, item[variable]]] : []
}

const nothing = (): ReferenceFields => ({
  title: null,
  kind: 'other',
  cslType: 'document',
  contributors: [],
  issued: null,
  year: null,
  accessed: null,
  language: null,
  abstract: null,
  keywords: [],
  identifiers: [],
  containerTitle: null,
  containerTitleShort: null,
  collectionTitle: null,
  volume: null,
  issue: null,
  pages: null,
  articleNumber: null,
  edition: null,
  publisher: null,
  publisherPlace: null,
  eventTitle: null,
  genre: null,
  reportNumber: null,
  url: null,
  licence: null,
  cslExtra: null,
})
