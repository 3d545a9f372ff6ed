import { open, readFile, rm } from 'node:fs/promises'

/** Things that can be renamed: files in a folder, collections in a database. */
export type Store = {
  exists: (name: string) => Promise<boolean>
  move: (from: string, to: string) => Promise<void>
  remove: (name: string) => Promise<void>
}

export type StoreName = 'file' | 'collection'
export type Target = { store: StoreName; name: string }
type JournalEntry = Target & { wasThere: boolean }
export type Stores = Record<StoreName, Store>

/** Where new content waits until everything is there, and where the old goes until it is certain. */
export const staged = (name: string): string => `${name}.restoring`
export const replaced = (name: string): string => `${name}.replaced`
export const isStaged = (name: string): boolean => name.endsWith('.restoring')
export const isLeftover = (name: string): boolean => isStaged(name) || name.endsWith('.replaced')

const writeJournal = async (journal: string, entries: readonly JournalEntry[]): Promise<void> => {
  const handle = await open(journal, 'w', 0o600)
  await handle.writeFile(JSON.stringify(entries))
  await handle.sync()
  await handle.close()
}

const readJournal = async (journal: string): Promise<JournalEntry[] | undefined> => {
  const text = await readFile(journal, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as JournalEntry[]
  } catch {
    // Cut off while it was being written: nothing has been moved yet.
    return []
  }
}

/** What is gone meanwhile needs no moving: SQLite takes the files beside a database away with its last connection, at any moment. */
const moveAway = async (store: Store, name: string): Promise<void> => {
  try {
    await store.move(name, replaced(name))
  } catch (error) {
    if (await store.exists(name)) throw error
  }
}

/**
 * Puts what is staged in the place of what is there, for several targets as one: the journal is written before the
 * first move and removed after the last, and while it is there `undoUnfinishedSwap` brings the old back.
 * A target without anything staged is removed.
 */
export const swapIn = async (targets: readonly Target[], stores: Stores, journal: string): Promise<void> => {
  const entries: JournalEntry[] = []
  for (const target of targets) {
    const store = stores[target.store]
    await store.remove(replaced(target.name))
    entries.push({ ...target, wasThere: await store.exists(target.name) })
  }
  await writeJournal(journal, entries)
  for (const { store: kind, name, wasThere } of entries) {
    const store = stores[kind]
    if (wasThere) await moveAway(store, name)
    if (await store.exists(staged(name))) await store.move(staged(name), name)
  }
  await rm(journal)
  for (const { store, name } of entries) await stores[store].remove(replaced(name))
}

/**
 * Brings the old back after a swap that was cut short.
 *
 * @returns whether there was one
 */
export const undoUnfinishedSwap = async (stores: Stores, journal: string): Promise<boolean> => {
  const entries = await readJournal(journal)
  if (!entries) return false
  for (const { store: kind, name, wasThere } of entries.toReversed()) {
    const store = stores[kind]
    if (await store.exists(replaced(name))) {
      await store.remove(name)
      await store.move(replaced(name), name)
    } else if (!wasThere) await store.remove(name)
    await store.remove(staged(name))
  }
  await rm(journal)
  return true
}
