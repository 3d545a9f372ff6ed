import type { Change, ChangeReader } from './changes/types'
import { createCatalogue, type Catalogue } from './records/catalogue'
import { documentOf, termsUsed } from './records/document'
import { indexedCollections, type IndexedCollection, type IndexSource, type TermSource } from './records/source'
import type { SearchEngine } from './types'

/** Where records come from; each read gives what is published at that moment. */
export type RecordReader = {
  readonly terms: () => Promise<readonly TermSource[]>
  readonly synonyms: () => Promise<readonly (readonly string[])[]>
  readonly all: (collection: IndexedCollection) => AsyncIterable<readonly IndexSource[]>
  readonly some: (collection: IndexedCollection, ids: readonly string[]) => Promise<readonly IndexSource[]>
  readonly studiesOfResults: (ids: readonly string[]) => Promise<readonly string[]>
}

/** An engine kept in step with the database. */
export type LiveIndex = {
  readonly engine: () => SearchEngine
  readonly catalogue: () => Catalogue
  readonly rebuild: () => Promise<void>
  /** Applies committed changes; a record is read again and stands as it is now, whatever the change said. */
  readonly apply: (changes: readonly Change[]) => Promise<void>
  /** Applies what a reader gives until it has no more. */
  readonly applyAll: (reader: ChangeReader) => Promise<void>
}

type RecordKey = `${string}/${string}`
type Entry = { readonly searchId: string; readonly dependsOn: readonly RecordKey[] }

const keyOf = (collection: string, id: string): RecordKey => `${collection}/${id}`

const isIndexed = (collection: string): collection is IndexedCollection =>
  (indexedCollections as readonly string[]).includes(collection)

/** Every other record that a document is made of. Reports that are not published yet count too. */
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
  return 'people' in source ? [...terms, ...source.people.map((person) => keyOf('people', person.id))] : terms
}

const breathe = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })

/** Lets other requests through whenever it has worked for so long, in milliseconds. */
const longestWork = 10

function createBreath(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < longestWork) return undefined
    return breathe().then(() => { since = performance.now() })
  }
}
const mostAtOnce = 50

export function createLiveIndex(reader: RecordReader, makeEngine: () => SearchEngine): LiveIndex {
  let engine = makeEngine()
  let catalogue = createCatalogue([])
  let entries = new Map<RecordKey, Entry>()
  let dependents = new Map<RecordKey, Set<RecordKey>>()
  /** Which record a document stands for: addresses can pass from one record to another. */
  let owners = new Map<string, RecordKey>()

  async function readCatalogue(target: SearchEngine): Promise<void> {
    catalogue = createCatalogue(await reader.terms())
    await target.setSynonyms([...catalogue.synonyms(), ...await reader.synonyms()])
  }

  /** The document that stood for the record and now stands for none, or null. */
  function forget(key: RecordKey): string | null {
    const entry = entries.get(key)
    if (!entry) return null
    for (const other of entry.dependsOn) {
      const users = dependents.get(other)
      users?.delete(key)
      if (users?.size === 0) dependents.delete(other)
    }
    entries.delete(key)
    if (owners.get(entry.searchId) !== key) return null
    owners.delete(entry.searchId)
    return entry.searchId
  }

  function remember(source: IndexSource, searchId: string): void {
    const key = keyOf(source.collection, source.record.id)
    const dependsOn = dependencies(source, catalogue)
    entries.set(key, { searchId, dependsOn })
    owners.set(searchId, key)
    for (const other of dependsOn) {
      const users = dependents.get(other) ?? new Set()
      dependents.set(other, users.add(key))
    }
  }

  /** Fills a second engine while the first still answers, with room for other work in between. */
  async function rebuild(): Promise<void> {
    const next = makeEngine()
    await readCatalogue(next)
    entries = new Map()
    dependents = new Map()
    owners = new Map()
    const breath = createBreath()
    for (const collection of indexedCollections) {
      for await (const page of reader.all(collection)) {
        await breathe()
        for (const source of page) {
          const document = documentOf(source, catalogue)
          if (!document) continue
          remember(source, document.id)
          await next.upsert(document)
          await breath()
        }
      }
    }
    engine = next
  }

  /** Reads some records again: those still published are put in the index, the others are taken out. */
  async function refresh(collection: IndexedCollection, ids: readonly string[]): Promise<void> {
    const breath = createBreath()
    for (let at = 0; at < ids.length; at += mostAtOnce) {
      const some = ids.slice(at, at + mostAtOnce)
      const found = new Map((await reader.some(collection, some)).map((source) => [source.record.id, source]))
      for (const id of some) {
        const source = found.get(id)
        const document = source ? documentOf(source, catalogue) : null
        const before = forget(keyOf(collection, id))
        if (before !== null && before !== document?.id) await engine.remove(before)
        if (source && document) {
          remember(source, document.id)
          await engine.upsert(document)
        }
        await breath()
      }
    }
  }

  async function apply(changes: readonly Change[]): Promise<void> {
    if (changes.some(({ collection }) => collection === 'terms')) await readCatalogue(engine)
    const touched = new Set<RecordKey>()
    for (const { collection, id } of changes) {
      if (isIndexed(collection)) touched.add(keyOf(collection, id))
      for (const user of dependents.get(keyOf(collection, id)) ?? []) touched.add(user)
    }
    const results = changes.filter(({ collection }) => collection === 'results').map(({ id }) => id)
    for (const study of await reader.studiesOfResults([...new Set(results)])) touched.add(keyOf('studies', study))
    for (const collection of indexedCollections) {
      const prefix = keyOf(collection, '')
      const keys = [...touched].filter((key) => key.startsWith(prefix))
      await refresh(collection, keys.map((key) => key.slice(prefix.length)))
    }
  }

  async function applyAll(changes: ChangeReader): Promise<void> {
    for (;;) {
      const batch = await changes.next()
      if (batch.changes === null) await rebuild()
      else await apply(batch.changes)
      batch.applied()
      if (batch.changes?.length === 0) return
    }
  }

  return { engine: () => engine, catalogue: () => catalogue, rebuild, apply, applyAll }
}
