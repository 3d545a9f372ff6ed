import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import packageDescription from '../../../package.json'
import type { Environment } from '@/platform/environment'
import { writeArchive, type Source } from './archive'
import { contentFiles } from './files'
import type { Manifest } from './manifest'
import { dumpDatabase } from './mongodb'
import { copyDatabase } from './sqlite'

export type BackupPlace = Pick<Environment, 'database' | 'dataDir'>

const copyData = async (
  { database }: BackupPlace,
  folder: string,
): Promise<{ counts: Record<string, number>; sources: Source[] }> => {
  if (database.kind === 'sqlite') {
    const copy = path.join(folder, 'hub.db')
    return { counts: await copyDatabase(database.file, copy), sources: [{ path: 'database/hub.db', file: copy }] }
  }
  const counts = await dumpDatabase(database.url, folder)
  const names = Object.keys(counts)
  return {
    counts,
    sources: names.map((name) => ({ path: `database/${name}.jsonl`, file: path.join(folder, `${name}.jsonl`) })),
  }
}

/**
 * Writes database and files into one archive. The database is copied first and as of one moment, so every file that
 * it names is in the archive; the hub may go on working.
 *
 * @throws CommandError if the target exists or the database is damaged
 */
export const makeBackup = async (place: BackupPlace, target: string): Promise<Manifest> => {
  await mkdir(path.dirname(target), { recursive: true })
  const folder = await mkdtemp(path.join(path.dirname(target), '.backup-'))
  try {
    const { counts, sources } = await copyData(place, folder)
    const file = place.database.kind === 'sqlite' ? place.database.file : undefined
    return await writeArchive(target, [...sources, ...(await contentFiles(place.dataDir, file))], {
      format: 'evidence-hub-backup/1',
      hubVersion: packageDescription.version,
      madeAt: new Date().toISOString(),
      database: place.database.kind,
      counts,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
