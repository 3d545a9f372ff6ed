import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { CommandError } from '../command'
import { readArchive } from './archive'
import { type BackupPlace, makeBackup } from './create'
import { contentNames, fileStore } from './files'
import { differences, type Manifest } from './manifest'
import { collectionNames, collectionStore, dropStagedCollections, mongoIsEmpty, stageCollections, withMongo } from './mongodb'
import { databaseIsEmpty, inspectDatabase } from './sqlite'
import { isStaged, staged, swapIn, type Stores, type Target, undoUnfinishedSwap } from './swap'

type DatabasePort = {
  stores: Stores
  isEmpty: () => Promise<boolean>
  /** Makes the unpacked database ready to be swapped in; returns rows or documents by name. */
  stage: (manifest: Manifest) => Promise<Record<string, number>>
  /** Everything of the database that the swap has to move. */
  targets: (manifest: Manifest) => Promise<Target[]>
  clearStaged: () => Promise<void>
}

const journalOf = (dataDir: string): string => path.join(dataDir, 'restore.journal')
const dumpFolder = (dataDir: string): string => staged(path.join(dataDir, 'database'))

const noCollections = {
  exists: () => Promise.resolve(false),
  move: () => Promise.reject(new Error('SQLite has no collections')),
  remove: () => Promise.resolve(),
}

const withDatabasePort = <T>({ database, dataDir }: BackupPlace, work: (port: DatabasePort) => Promise<T>): Promise<T> => {
  if (database.kind === 'sqlite') {
    const { file } = database
    return work({
      stores: { file: fileStore, collection: noCollections },
      isEmpty: () => databaseIsEmpty(file),
      stage: () => inspectDatabase(staged(file)),
      targets: () =>
        Promise.resolve([file, `${file}-wal`, `${file}-shm`].map((name): Target => ({ store: 'file', name }))),
      clearStaged: () => fileStore.remove(staged(file)),
    })
  }
  return withMongo(database.url, (db) =>
    work({
      stores: { file: fileStore, collection: collectionStore(db) },
      isEmpty: () => mongoIsEmpty(db),
      stage: (manifest) => stageCollections(db, dumpFolder(dataDir), Object.keys(manifest.counts)),
      targets: async (manifest) =>
        [...new Set([...(await collectionNames(db)), ...Object.keys(manifest.counts)])].map(
          (name): Target => ({ store: 'collection', name }),
        ),
      clearStaged: () => dropStagedCollections(db),
    }),
  )
}

/** Where an archive's entry waits until everything has been checked. */
const placeOf = ({ database, dataDir }: BackupPlace) => (entry: string): string => {
  const [room, top = '', ...rest] = entry.split('/')
  if (room === 'files' && top !== '') return path.join(staged(path.join(dataDir, top)), ...rest)
  if (room === 'database' && database.kind === 'sqlite' && top === 'hub.db') return staged(database.file)
  if (room === 'database' && top !== '') return path.join(dumpFolder(dataDir), top, ...rest)
  throw new CommandError(`The archive holds “${entry}”, which no backup of a hub has.`)
}

/** Removes what an earlier or failed restore unpacked and did not use. */
const clearStaged = async ({ dataDir }: BackupPlace, port: DatabasePort): Promise<void> => {
  for (const name of await readdir(dataDir).catch(() => []))
    if (isStaged(name)) await fileStore.remove(path.join(dataDir, name))
  await port.clearStaged()
}

const topNames = ({ files }: Manifest): string[] =>
  files.flatMap(({ path: name }) => (name.startsWith('files/') ? [name.split('/')[1] ?? ''] : []))

const checkCounts = (promised: Record<string, number>, found: Record<string, number>): void => {
  const wrong = Object.entries(promised).filter(([name, count]) => found[name] !== count)
  if (wrong.length === 0) return
  const words = wrong.map(([name, count]) => `${name} has ${found[name] ?? 0} instead of ${count}`)
  throw new CommandError(`The archive's database is not what its manifest promises: ${words.join('; ')}`)
}

export type RestoreOptions = {
  replace: boolean
  log: (line: string) => void
  /** For the name of the backup that is made before replacing. */
  now?: Date
}

export type Restored = { manifest: Manifest; backup: string | undefined }

/**
 * Puts an archive in place of a hub. Everything is unpacked beside the old and checked first; the exchange itself is
 * a few renames under a journal, and whatever interrupts it, the old hub is what comes back.
 *
 * @throws CommandError if the hub holds anything and `replace` is false, if the archive is damaged, or if it was made
 *   on the other kind of database
 */
export const restoreBackup = async (place: BackupPlace, archive: string, options: RestoreOptions): Promise<Restored> => {
  if (!(await stat(archive).catch(() => undefined))) throw new CommandError(`There is no file ${archive}.`)
  const { dataDir } = place
  return withDatabasePort(place, async (port) => {
    if (await undoUnfinishedSwap(port.stores, journalOf(dataDir)))
      options.log('An earlier restore had been cut short; the hub from before it is back.')
    let backup: string | undefined
    if (!(await port.isEmpty())) {
      if (!options.replace)
        throw new CommandError(
          'This hub is not empty. Restore into an empty one, or add --replace, which first makes a backup of what is there.',
        )
      const time = (options.now ?? new Date()).toISOString().replace(/[:.]/g, '-')
      backup = path.join(dataDir, 'backups', `before-restore-${time}.tar.gz`)
      await makeBackup(place, backup)
      options.log(`What was there is kept in ${backup}`)
    }
    try {
      await clearStaged(place, port)
      const { manifest, unpacked } = await readArchive(archive, placeOf(place))
      const wrong = differences(manifest, unpacked)
      if (wrong.length > 0) throw new CommandError(`The archive is damaged:\n${wrong.map((line) => `  - ${line}`).join('\n')}`)
      if (manifest.database !== place.database.kind)
        throw new CommandError(
          `The archive was made on ${manifest.database}, this hub runs on ${place.database.kind}; set DATABASE_URL accordingly.`,
        )
      checkCounts(manifest.counts, await port.stage(manifest))
      const tops = new Set([...topNames(manifest), ...(await contentNames(dataDir, sqliteFile(place)))])
      const files = [...tops].map((name): Target => ({ store: 'file', name: path.join(dataDir, name) }))
      await swapIn([...(await port.targets(manifest)), ...files], port.stores, journalOf(dataDir))
      return { manifest, backup }
    } finally {
      await undoUnfinishedSwap(port.stores, journalOf(dataDir))
      await clearStaged(place, port)
    }
  })
}

const sqliteFile = ({ database }: BackupPlace): string | undefined =>
  database.kind === 'sqlite' ? database.file : undefined

/** Brings the old hub back if a restore was cut short; done before every command that opens the database. */
export const finishInterruptedRestore = async (place: BackupPlace, log: (line: string) => void): Promise<void> => {
  if (!(await stat(journalOf(place.dataDir)).catch(() => undefined))) return
  await withDatabasePort(place, async ({ stores }) => {
    if (await undoUnfinishedSwap(stores, journalOf(place.dataDir)))
      log('A restore had been cut short; the hub from before it is back.')
  })
}
