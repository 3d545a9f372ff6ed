import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readDemoLogins } from '../../src/platform/setup/demo-logins.mjs'
import { checkPort } from '../../src/platform/setup/port.mjs'
import { browserExecutable } from './executable.mjs'

const launcher = (name: string) => path.join(import.meta.dirname, '../../src/platform/setup', name)

const waitUntilReady = async (url: string, hasEnded: () => boolean): Promise<void> => {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    if (hasEnded()) throw new Error('The hub under test ended before it was ready; its last words stand above.')
    const response = await fetch(url).catch(() => undefined)
    if (response && response.status < 500) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The hub under test did not answer at ${url} within two minutes.`)
}

/** One session for each role. */
const tokensOfRoles = async (url: string, dataFolder: string): Promise<Record<string, string>> => {
  const tokens: Record<string, string> = {}
  for (const { role, email, password } of readDemoLogins(dataFolder)) {
    const response = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    if (!response.ok) throw new Error(`The demo's ${role} cannot sign in: ${await response.text()}`)
    tokens[role] ??= ((await response.json()) as { token: string }).token
  }
  return tokens
}

type ServedHub = { dataFolder: string; database: string; port: number }

/** The settings of a hub under test. Empty values keep a developer's own settings out. */
const settingsOf = ({ dataFolder, database, port }: ServedHub) => ({
  ...process.env,
  NODE_ENV: 'production' as const,
  DATA_DIR: dataFolder,
  DATABASE_URL: `file:${database}`,
  PORT: String(port),
  HOST: '',
  PUBLIC_URL: `http://localhost:${port}`,
  PAYLOAD_SECRET: 'only-for-the-browser-tests-of-this-hub',
  HUB_DEMO: 'true',
  LOG_LEVEL: 'warn',
  SMTP_URL: '',
  TYPESENSE_URL: '',
  TYPESENSE_API_KEY: '',
})

/** Serves until the function that it gives is called. */
const serve = async (env: ReturnType<typeof settingsOf>): Promise<() => Promise<void>> => {
  const server = spawn(process.execPath, [launcher('serve.mjs')], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  let ended = false
  server.on('exit', () => {
    ended = true
  })
  await waitUntilReady(env.PUBLIC_URL, () => ended)
  return async () => {
    if (ended) return
    const exited = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await exited
  }
}

/** A second process that serves the hub under test: the same database and secret, a data folder and port of its own. */
export const serveOnceMore = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'hub-browser-tests-second-'))
  const port = await checkPort(0, undefined)
  const env = settingsOf({ dataFolder, database: path.join(process.env.HUB_TEST_DATA ?? '', 'hub.db'), port })
  const stopServing = await serve(env)
  const stop = async (): Promise<void> => {
    await stopServing()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { url: env.PUBLIC_URL, stop }
}

/**
 * Starts a freshly seeded hub of its own for the browser tests: a temporary data folder, a free port, a browser.
 * Needs a built site; `npm test -- browser` builds one.
 *
 * @returns how to stop it
 */
const startServer = async (): Promise<() => Promise<void>> => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'hub-browser-tests-'))
  const port = await checkPort(0, undefined)
  const url = `http://localhost:${port}`
  const env = settingsOf({ dataFolder, database: path.join(dataFolder, 'hub.db'), port })
  execFileSync(process.execPath, [launcher('hub.mjs'), 'prepare', '--json'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const stop = await serve(env)
  Object.assign(process.env, {
    HUB_TEST_URL: url,
    HUB_TEST_TOKENS: JSON.stringify(await tokensOfRoles(url, dataFolder)),
    HUB_TEST_DATA: dataFolder,
    HUB_TEST_BROWSER: await browserExecutable(),
  })
  return async () => {
    await stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

export default startServer
