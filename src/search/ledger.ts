import { createBreath } from './breath'
import type { Catalogue } from './records/catalogue'
import { termsUsed } from './records/document'
import { organisationsOf, peopleOf, type IndexSource } from './records/source'

export type RecordKey = `${string}/${string}`

export const keyOf = (collection: string, id: string): RecordKey => `${collection}/${id}`

/** Which record each document of the index stands for, and what else the document is made of. */
export type Ledger = {
  /** The document that stood for the record and now stands for none, or null. */
  readonly forget: (key: RecordKey) => string | null
  readonly remember: (source: IndexSource, searchId: string, catalogue: Catalogue) => void
  /** Records made of one of the given ones. */
  readonly dependentsOf: (keys: readonly RecordKey[]) => Promise<readonly RecordKey[]>
}

/** Records are numbered here, since tens of thousands depend on dozens each. */
type Entry = { readonly searchId: string; readonly dependsOn: Uint32Array }

/** Every other record that a document is made of. Those that are not published yet count too. */
function dependencies(source: IndexSource, catalogue: Catalogue): readonly RecordKey[] {
  const terms = termsUsed(source, catalogue).map((id) => keyOf('terms', id))
  if (source.collection === 'studies') {
    const reports = (source.record.reports ?? []).map(({ reference }) => reference).filter((id) => typeof id === 'string')
    return [
      ...terms,
      ...reports.map((id) => keyOf('references', id)),
      ...source.results.map((result) => keyOf('results', result.id)),
    ]
  }
  return [
    ...terms,
    ...peopleOf(source).map((id) => keyOf('people', id)),
    ...organisationsOf(source).map((id) => keyOf('organisations', id)),
  ]
}

export function createLedger(): Ledger {
  const entries = new Map<RecordKey, Entry>()
  const numbers = new Map<RecordKey, number>()
  /** Addresses can pass from one record to another. */
  const owners = new Map<string, RecordKey>()

  function numberOf(key: RecordKey): number {
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(key, number)
    return number
  }

  function forget(key: RecordKey): string | null {
    const entry = entries.get(key)
    if (!entry) return null
    entries.delete(key)
    if (owners.get(entry.searchId) !== key) return null
    owners.delete(entry.searchId)
    return entry.searchId
  }

  function remember(source: IndexSource, searchId: string, catalogue: Catalogue): void {
    const key = keyOf(source.collection, source.record.id)
    entries.set(key, { searchId, dependsOn: Uint32Array.from(dependencies(source, catalogue), numberOf) })
    owners.set(searchId, key)
  }

  /** Looking through all takes milliseconds; a list for each record would take far more memory. */
  async function dependentsOf(keys: readonly RecordKey[]): Promise<readonly RecordKey[]> {
    const wanted = new Set(keys.map((key) => numbers.get(key)).filter((number) => number !== undefined))
    const found: RecordKey[] = []
    if (wanted.size === 0) return found
    const breath = createBreath()
    for (const [key, { dependsOn }] of entries) {
      if (dependsOn.some((number) => wanted.has(number))) found.push(key)
      await breath()
    }
    return found
  }

  return { forget, remember, dependentsOf }
}
