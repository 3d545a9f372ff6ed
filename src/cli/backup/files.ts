import { readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Source } from './archive'
import { isLeftover, type Store } from './swap'

/** Names in the data folder that are no content: locks, the database itself, earlier backups, an unfinished restore. */
const aside = (name: string): boolean =>
  name.endsWith('.lock') || name === 'backups' || name === 'restore.journal' || name.endsWith('.partial') || isLeftover(name)

/** The top-level names in the data folder that belong into a backup; `database` is the SQLite file, if it lies there. */
export const contentNames = async (dataDir: string, database?: string): Promise<string[]> => {
  const names = await readdir(dataDir).catch(() => [])
  return names
    .filter((name) => !aside(name) && !(database && path.join(dataDir, name).startsWith(database)))
    .sort()
}

/** Every file under the data folder's content, to go into an archive below `files/`. */
export const contentFiles = async (dataDir: string, database?: string): Promise<Source[]> => {
  const walk = async (name: string): Promise<Source[]> => {
    const file = path.join(dataDir, name)
    const found = await stat(file)
    if (found.isFile()) return [{ path: `files/${name.split(path.sep).join('/')}`, file }]
    if (!found.isDirectory()) return []
    const inside = await readdir(file)
    return (await Promise.all(inside.sort().map((entry) => walk(path.join(name, entry))))).flat()
  }
  return (await Promise.all((await contentNames(dataDir, database)).map(walk))).flat()
}

/** Files and folders as something that can be swapped; names are absolute paths. */
export const fileStore: Store = {
  exists: async (file) => (await stat(file).catch(() => undefined)) !== undefined,
  move: rename,
  remove: (file) => rm(file, { recursive: true, force: true }),
}
