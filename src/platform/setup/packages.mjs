// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { installedLockFile, lockFile } from './paths.mjs'
import { run } from './processes.mjs'
import { SetupError } from './terminal.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/** @param {string} file @returns {Lock | undefined} */
const readLock = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Whether what lies in node_modules is what the lockfile asks for. npm writes node_modules/.package-lock.json
 * last, so an interrupted install never looks complete, and an install made by hand counts.
 * Optional packages are for other platforms and may be absent.
 * @param {Lock | undefined} wanted
 * @param {Lock | undefined} present
 */
export const isInstalled = (wanted, present) =>
  wanted !== undefined &&
  present !== undefined &&
  Object.entries(wanted.packages).every(([name, { version, optional, devOptional }]) => {
    if (name === '') return true
    const found = present.packages[name]
    return found ? found.version === version : Boolean(optional ?? devOptional)
  })

/** @returns {boolean} whether `npm ci` has nothing to do */
export const packagesAreCurrent = () => isInstalled(readLock(lockFile), readLock(installedLockFile))

/** @param {(text: string) => void} note */
export const installPackages = async (note) => {
  if (!existsSync(lockFile)) throw new SetupError('package-lock.json is missing: is this a whole copy of the project?')
  const npm = process.env.npm_execpath
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  // Development packages are part of the set-up: they build the site.
  const env = { NODE_ENV: 'development', npm_config_update_notifier: 'false' }
  const failure = 'Installing the packages failed. Is the npm registry reachable?'
  note('about a minute on the first run')
  await (npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...parameters], { env, failure })
    : run('npm', parameters, { env, failure }))
}
