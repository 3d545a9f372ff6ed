// @ts-check
import { spawn } from 'node:child_process'
import { root } from './paths.mjs'
import { SetupError } from './terminal.mjs'

/** A program that went on without doing anything, and was stopped. */
export class StalledError extends SetupError {}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Stops what this script started, so that Ctrl-C during a build leaves nothing behind. */
export const stopChildren = () => {
  for (const child of running) child.kill('SIGTERM')
}

/**
 * Beginning and end of what a failed program printed: some say what is wrong first, others last.
 * @param {string} text
 */
const excerpt = (text) => {
  const lines = text.trim().split('\n')
  return lines.length <= 40 ? lines.join('\n') : [...lines.slice(0, 15), '…', ...lines.slice(-24)].join('\n')
}

/**
 * Runs a program in the project's folder and collects what it prints.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{
 *   env?: Record<string, string | undefined>,
 *   onLine?: (line: string) => void,
 *   failure: string,
 *   stall?: { after: string, minutes: number },
 *   printsData?: boolean,
 * }} options
 *   `failure`: the sentence that stands above the program's last lines when it fails;
 *   `printsData`: its standard output is for this script; what went wrong stands on the other one;
 *   `stall`: a program that hasn't ended so many minutes after it printed this is stopped, with a StalledError
 * @returns {Promise<string>} its standard output
 */
export const run = (command, parameters, { env, onLine, failure, stall, printsData = false }) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: /** @type {NodeJS.ProcessEnv} */ ({ ...process.env, ...env }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    let printed = ''
    let everything = ''
    let stalled = false
    /** @type {NodeJS.Timeout | undefined} */
    let patience
    const take = (/** @type {Buffer} */ chunk) => {
      everything += chunk
      if (stall && !patience && everything.includes(stall.after)) {
        patience = setTimeout(() => {
          stalled = true
          child.kill('SIGTERM')
        }, stall.minutes * 60_000)
      }
      const last = String(chunk).trim().split('\n').at(-1)
      if (last) onLine?.(last)
    }
    child.stdout.on('data', (chunk) => {
      printed += chunk
      if (!printsData) take(chunk)
    })
    child.stderr.on('data', take)
    child.on('error', (error) => {
      running.delete(child)
      reject(new SetupError(`${failure}\n${error.message}`))
    })
    child.on('close', (code, signal) => {
      running.delete(child)
      clearTimeout(patience)
      if (stalled) return reject(new StalledError(`${failure} It stood still and was stopped.\n\n${excerpt(everything)}`))
      if (code === 0) return resolve(printed)
      reject(new SetupError(`${failure} (${signal ?? `exit code ${code}`})\n\n${excerpt(everything || printed)}`))
    })
  })
