// @ts-check
import { bundleFolder } from './paths.mjs'
import { bundles, makeBundle, makePrograms, programsAreCurrent } from './bundles.mjs'
import { takeLock } from './lock.mjs'
import { installPackages, packagesAreCurrent } from './packages.mjs'
import { stopChildren } from './processes.mjs'
import { buildSite, compressStaticFiles, siteIsCurrent } from './site.mjs'
import { SetupError, step } from './terminal.mjs'

const oldestNode = [20, 20]

/** @param {string} version such as 20.20.2 */
export const checkNode = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = oldestNode
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  throw new SetupError(`Node ${oldestNode.join('.')} or newer is needed; this is ${version}. See https://nodejs.org`)
}

/** Ends on Ctrl-C without leaving an install or a build behind. */
export const stopOnSignal = () => {
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    stopChildren()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

/**
 * Runs set-up work in this folder alone: two at once would spoil each other's node_modules and build.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const aloneInThisFolder = async (work) => {
  const lock = takeLock(`${bundleFolder}/set-up.lock`, 'setting up')
  if ('heldBy' in lock)
    throw new SetupError(
      `Another process (${lock.heldBy.pid}) has been setting up this folder since ${lock.heldBy.since}.\n` +
        'Wait until it has finished, then try again.',
    )
  try {
    return await work()
  } finally {
    lock.release()
  }
}

/** Installs what the lockfile asks for, where it is not there yet. @param {NodeJS.WriteStream} [out] */
export const ensurePackages = async (out) => {
  if (!packagesAreCurrent()) await step('Installing packages', installPackages, out)
}

/** @param {NodeJS.WriteStream} [out] */
export const ensureCommandLine = async (out) => {
  if (!programsAreCurrent()) await step('Building the command line', makePrograms, out)
}

/** @param {NodeJS.WriteStream} [out] */
export const ensureSite = async (out) => {
  await makeBundle(bundles.server)
  if (!siteIsCurrent()) return step('Building the site', buildSite, out)
  if (await makeBundle(bundles.browser)) await compressStaticFiles()
}
