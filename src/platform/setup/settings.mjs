// @ts-check
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { inProject, root, settingsFile } from './paths.mjs'
import { SetupError } from './terminal.mjs'

/** @param {string} file @returns {string | undefined} */
const readText = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined
    throw new SetupError(`${path.relative(root, file)} cannot be read: ${/** @type {Error} */ (error).message}`)
  }
}

/** The names that .env.example explains; a commented-out setting counts. @param {string} example */
export const knownSettings = (example) =>
  new Set([...example.matchAll(/^#?\s*([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name ?? ''))

/**
 * Every line of a settings file that cannot mean what its writer wanted. `parseEnv` of Node skips such lines.
 * @param {string} text
 * @param {Set<string>} known
 * @returns {string[]} problems in words, with line numbers
 */
export const settingsProblems = (text, known) => {
  /** @type {string[]} */
  const problems = []
  let quote = ''
  text.split(/\r?\n/).forEach((line, index) => {
    const at = `line ${index + 1}`
    if (quote) {
      if (line.includes(quote)) quote = ''
      return
    }
    if (/^\s*(#|$)/.test(line)) return
    const [, name, value = ''] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/.exec(line) ?? []
    if (!name) {
      problems.push(`${at}: “${line.trim().slice(0, 20)}” is not NAME=value`)
      return
    }
    if (!known.has(name)) problems.push(`${at}: there is no setting named ${name} (see .env.example)`)
    const opening = /^(["'`])/.exec(value)?.[1]
    if (opening && !value.slice(1).includes(opening)) {
      if (text.split(/\r?\n/).slice(index + 1).some((later) => later.includes(opening))) quote = opening
      else problems.push(`${at}: the quotation mark of ${name} is never closed`)
    }
  })
  return problems
}

/**
 * Reads .env where there is one. A value already in the environment wins, as with every other tool.
 * @throws {SetupError} naming everything that is wrong with the file's form; values are judged by
 *   src/platform/environment.ts
 */
export const loadSettings = () => {
  // Editors on Windows put a mark before the first line, with which its name would be another one.
  const text = readText(settingsFile)?.replace(/^\uFEFF/, '')
  if (text !== undefined) {
    const problems = settingsProblems(text, knownSettings(readText(inProject('.env.example')) ?? ''))
    if (problems.length > 0)
      throw new SetupError(`The settings file .env needs mending:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    for (const [name, value] of Object.entries(parseEnv(text))) process.env[name] ??= value
  }
  const folder = path.resolve(root, process.env.DATA_DIR || 'data')
  process.env.DATA_DIR = folder
  process.env.DATABASE_URL ||= `file:${encodeURI(path.join(folder, 'hub.db')).replace(/[?#]/g, encodeURIComponent)}`
}

/**
 * Makes the data folder and, where no PAYLOAD_SECRET is set, a random one that stays with the data: sessions
 * survive a restart, and no two hubs share a secret.
 * @returns {string} the data folder
 */
export const prepareDataFolder = () => {
  const folder = process.env.DATA_DIR ?? inProject('data')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!process.env.PAYLOAD_SECRET) {
      const file = path.join(folder, 'secret')
      const kept = readText(file)?.trim()
      if (!kept) writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
      process.env.PAYLOAD_SECRET = kept || readFileSync(file, 'utf8').trim()
    }
  } catch (error) {
    if (error instanceof SetupError) throw error
    throw new SetupError(
      `The data folder ${folder} cannot be used: ${/** @type {Error} */ (error).message}\n` +
        'Make it writable, or choose another with DATA_DIR=/some/folder',
    )
  }
  return folder
}
