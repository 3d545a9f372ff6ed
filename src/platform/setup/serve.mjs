// @ts-check
// Serves a hub that is built and migrated already: for containers and tests. `npm start` does everything before it too.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { takeLock } from './lock.mjs'
import { loadPackages, root, server } from './paths.mjs'
import { portIsBusy, readPort } from './port.mjs'
import { loadSettings, prepareDataFolder } from './settings.mjs'
import { SetupError, fail } from './terminal.mjs'

/** The pages that a visitor asks for first: they open the database and build the search index. */
const warmUp = ['/', '/search?q=loneliness']

/**
 * One process per SQLite file and data folder; several may serve one MongoDB.
 * @param {string} folder
 */
export const lockData = (folder) => {
  if (process.env.DATABASE_URL?.startsWith('mongodb')) return
  const lock = takeLock(path.join(folder, 'hub.lock'), 'serving')
  if ('heldBy' in lock)
    throw new SetupError(
      `A hub is already running on this data (process ${lock.heldBy.pid}, since ${lock.heldBy.since}).\n` +
        'Use that one, stop it, or start a second one on data of its own:  DATA_DIR=./data-2 PORT=3001 npm start',
    )
}

/**
 * @param {{ port: number, host: string | undefined }} address
 */
export const serveHub = async ({ port, host }) => {
  Object.assign(process.env, { NODE_ENV: 'production', PORT: String(port) })
  await import(loadPackages)
  const { serve } = await import(pathToFileURL(server).href)
  try {
    await serve({ folder: root, port, host, warmUp })
  } catch (error) {
    throw /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE' ? portIsBusy(port) : error
  }
}

if (process.argv[1] === import.meta.filename) {
  try {
    loadSettings()
    const address = { port: readPort(process.env.PORT), host: process.env.HOST || undefined }
    lockData(prepareDataFolder())
    await serveHub(address)
    console.log(`The hub is ready on port ${address.port}.`)
  } catch (error) {
    fail(error)
  }
}
