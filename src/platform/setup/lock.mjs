// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ pid: number, what: string, since: string }} Holder */

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
  try {
    // After a restart of the machine the number may belong to something else; Linux can tell.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node')
  } catch {
    return true
  }
}

/** @param {string} file @returns {Holder | undefined} */
const readHolder = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * @param {string} file
 * @returns {Holder | undefined} the living process that holds the lock
 */
export const lockHolder = (file) => {
  const holder = readHolder(file)
  return holder && isAlive(holder.pid) ? holder : undefined
}

/**
 * Takes a lock that lasts until `release` or the end of the process; one left by a killed process is taken over.
 * @param {string} file
 * @param {string} what told to whoever comes second
 * @returns {{ release: () => void } | { heldBy: Holder }}
 */
export const takeLock = (file, what) => {
  mkdirSync(path.dirname(file), { recursive: true })
  const mine = JSON.stringify({ pid: process.pid, what, since: new Date().toISOString() })
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' })
      break
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
      const holder = readHolder(file)
      if (holder && isAlive(holder.pid) && holder.pid !== process.pid) return { heldBy: holder }
      if (attempt > 2) throw error
      rmSync(file, { force: true })
    }
  }
  const release = () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
  }
  process.once('exit', release)
  return { release }
}
