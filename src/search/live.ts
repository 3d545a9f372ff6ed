import { createBreath } from './breath'
import { wholeIndex, type Change, type ChangeReader } from './changes/types'
import { createLedger, keyOf, type Ledger, type RecordKey } from './ledger'
import { createCatalogue, type Catalogue } from './records/catalogue'
import { documentOf, withdrawnOf } from './records/document'
import { indexedCollections, type IndexedCollection, type IndexSource, type TermSource } from './records/source'
import type { SearchEngine } from './types'

/** Where records come from; each read gives what is published at that moment. */
export type RecordReader = {
  readonly terms: () => Promise<readonly TermSource[]>
  readonly synonyms: () => Promise<readonly (readonly string[])[]>
  readonly all: (collection: IndexedCollection) => AsyncIterable<readonly IndexSource[]>
  readonly some: (collection: IndexedCollection, ids: readonly string[]) => Promise<readonly IndexSource[]>
  /** Studies that are not public any more, among these or of all. */
  readonly withdrawn: (ids: readonly string[] | null) => AsyncIterable<readonly IndexSource[]>
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

const isIndexed = (collection: string): collection is IndexedCollection =>
  (indexedCollections as readonly string[]).includes(collection)

const mostAtOnce = 50

export function createLiveIndex(reader: RecordReader, makeEngine: () => SearchEngine): LiveIndex {
  let engine = makeEngine()
  let catalogue = createCatalogue([])
  let ledger = createLedger()

  async function readCatalogue(target: SearchEngine): Promise<Catalogue> {
    const read = createCatalogue(await reader.terms())
    await target.setSynonyms([...read.synonyms(), ...await reader.synonyms()])
    return read
  }

  /** Keeps studies that are public no more for counts of earlier days. */
  async function withdraw(ids: readonly string[] | null, target: SearchEngine, words: Catalogue, notes: Ledger): Promise<void> {
    for await (const page of reader.withdrawn(ids)) {
      for (const source of page) {
        const record = withdrawnOf(source, words)
        if (!record) continue
        // One that was withdrawn while a whole index was read stands in it as public.
        const before = notes.forget(keyOf(source.collection, source.record.id))
        if (before !== null) await target.remove(before)
        notes.remember(source, record.id, words)
        await target.withdraw(record)
      }
    }
  }

  /** Fills a second engine while the first still answers, with room for other work in between. */
  async function rebuild(): Promise<void> {
    const next = makeEngine()
    const nextCatalogue = await readCatalogue(next)
    const nextLedger = createLedger()
    const breath = createBreath()
    for (const collection of indexedCollections) {
      for await (const page of reader.all(collection)) {
        for (const source of page) {
          await breath()
          const document = documentOf(source, nextCatalogue)
          if (!document) continue
          nextLedger.remember(source, document.id, nextCatalogue)
          await next.upsert(document)
        }
      }
    }
    await withdraw(null, next, nextCatalogue, nextLedger)
    engine = next
    catalogue = nextCatalogue
    ledger = nextLedger
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
        const before = ledger.forget(keyOf(collection, id))
        if (before !== null && before !== document?.id) await engine.remove(before)
        if (source && document) {
          ledger.remember(source, document.id, catalogue)
          await engine.upsert(document)
        }
        await breath()
      }
      if (collection === 'studies') await withdraw(some.filter((id) => !found.has(id)), engine, catalogue, ledger)
    }
  }

  async function apply(changes: readonly Change[]): Promise<void> {
    if (changes.some(({ collection }) => collection === wholeIndex)) return rebuild()
    if (changes.some(({ collection }) => collection === 'terms' || collection === 'hub')) catalogue = await readCatalogue(engine)
    const changed = changes.map(({ collection, id }) => keyOf(collection, id))
    const touched = new Set<RecordKey>(await ledger.dependentsOf(changed))
    for (const { collection, id } of changes) if (isIndexed(collection)) touched.add(keyOf(collection, id))
    const results = changes.filter(({ collection }) => collection === 'results').map(({ id }) => id)
    for (const study of await reader.studiesOfResults([...new Set(results)])) touched.add(keyOf('studies', study))
    for (const collection of indexedCollections) {
      const prefix = keyOf(collection, '')
      const keys = [...touched].filter((key) => key.startsWith(prefix))
      await refresh(collection, keys.map((key) => key.slice(prefix.length)))
    }
    if (engine.worn()) await rebuild()
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
