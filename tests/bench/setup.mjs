// @ts-check
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../../src/platform/setup/paths.mjs'
import { checkPort } from '../../src/platform/setup/port.mjs'
import { SetupError } from '../../src/platform/setup/terminal.mjs'
import { settingsOf } from './corpora.mjs'
import { seconds } from './report.mjs'

/** @typedef {{ part: string, ms: number }} Part */

/** The start's own words: `  ✓ Installing packages     38 s`. @param {string} line @returns {Part | undefined} */
export const partOf = (line) => {
  const [, part, minutes, ofMinute] = /^\s*✓ (.+?)\s+(?:(\d+) min )?([\d.]+) s\s*$/.exec(line) ?? []
  return part ? { part, ms: (Number(minutes ?? 0) * 60 + Number(ofMinute)) * 1000 } : undefined
}

/** The environment without what is set for this hub, so that the clone is on its own. */
const cleanEnvironment = () => {
  const own = Object.keys(settingsOf('', ''))
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name) && !name.startsWith('npm_')))
}

/**
 * Starts the hub of a folder, asks for its first page and stops it.
 * @param {string} folder @param {number} port
 * @returns {Promise<{ ms: number, parts: Part[] }>}
 */
const start = async (folder, port) => {
  const started = performance.now()
  // A group of its own, so that npm and all that it started can be stopped together.
  const child = spawn('npm', ['start', '--silent'], {
    cwd: folder, env: { ...cleanEnvironment(), PORT: String(port) }, detached: true, stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  let printed = ''
  try {
    await new Promise((resolve, reject) => {
      child.stdout.on('data', (text) => {
        printed += text
        if (printed.includes('is ready')) resolve(undefined)
      })
      child.on('error', reject)
      void ended.then(() => reject(new Error(`npm start ended before the hub was ready:\n${printed}`)))
    })
    const response = await fetch(`http://localhost:${port}/`)
    if (!response.ok || !(await response.text()).includes('</html>')) throw new Error(`The first page answered ${response.status}.`)
    return { ms: performance.now() - started, parts: printed.split('\n').flatMap((line) => partOf(line) ?? []) }
  } finally {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}

/**
 * What `npm start` does as one part on an empty database, as two.
 * @param {string} folder
 * @returns {Promise<Part[]>}
 */
const prepareInParts = async (folder) => {
  const data = path.join(folder, 'data-bench')
  const env = { ...cleanEnvironment(), ...settingsOf(data, `file:${path.join(data, 'hub.db')}`) }
  const parts = [{ part: 'command line alone', command: ['--help'] }, { part: 'migrate', command: ['migrate'] }, { part: 'seed', command: ['seed'] }]
  const timed = parts.map(({ part, command }) => {
    const started = performance.now()
    execFileSync(process.execPath, ['src/platform/setup/hub.mjs', ...command], { cwd: folder, env, stdio: 'pipe' })
    return { part, ms: performance.now() - started }
  })
  rmSync(data, { recursive: true, force: true })
  return timed
}

/**
 * From a fresh clone of what is committed to the first served page, its parts, and a second start.
 * @param {import('./report.mjs').Options} options
 * @returns {Promise<import('./report.mjs').Report>}
 */
export const measureSetup = async ({ note, keep }) => {
  if (keep && existsSync(keep)) throw new SetupError(`--keep: ${keep} is there already; name a folder that is not.`)
  const folder = keep ? path.resolve(keep) : mkdtempSync(path.join(tmpdir(), 'hub-clone-'))
  try {
    const begun = performance.now()
    execFileSync('git', ['clone', '--quiet', '--no-local', root, folder])
    const clone = { part: 'git clone', ms: performance.now() - begun }
    const port = await checkPort(0, undefined)
    note('first start: installs, builds, loads the demo')
    const first = await start(folder, port)
    note('second start')
    const second = await start(folder, port)
    const prepared = await prepareInParts(folder)
    const rows = [
      ['from clone to served page', seconds(clone.ms + first.ms)],
      ...[clone, ...first.parts].map(({ part, ms }) => [`· ${part}`, seconds(ms)]),
      ['second start', seconds(second.ms)],
      ...second.parts.map(({ part, ms }) => [`· ${part}`, seconds(ms)]),
      ...prepared.map(({ part, ms }) => [`alone: ${part}`, seconds(ms)]),
    ]
    return {
      figures: { firstMs: clone.ms + first.ms, first: [clone, ...first.parts], secondMs: second.ms, second: second.parts, prepared },
      tables: [{ title: 'Set-up', columns: ['', 's'], rows }],
    }
  } finally {
    if (!keep) rmSync(folder, { recursive: true, force: true })
  }
}
