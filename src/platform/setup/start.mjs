// @ts-check
// `npm start`: from a fresh clone to a served hub, without a question. Plain JavaScript with Node's own modules only,
// since it runs before anything is installed.
import path from 'node:path'
import { readDemoLogins } from './demo-logins.mjs'
import { inProject } from './paths.mjs'
import { checkPort, portIn, readPort } from './port.mjs'
import {
  aloneInThisFolder,
  checkNode,
  ensureCommandLine,
  ensurePackages,
  ensureSite,
  stopOnSignal,
} from './prepare.mjs'
import { run } from './processes.mjs'
import { lockData, serveHub } from './serve.mjs'
import { loadSettings, prepareDataFolder } from './settings.mjs'
import { elapsed, fail, step } from './terminal.mjs'

const hub = (/** @type {string[]} */ command, /** @type {string} */ failure) =>
  run(process.execPath, [inProject('src/platform/setup/hub.mjs'), ...command], { failure, printsData: true })

/**
 * @param {{ url: string, folder: string, database: string }} hub
 * @param {number} took milliseconds
 */
const welcome = ({ url, folder, database }, took) => {
  const logins = readDemoLogins(folder)
  const where = path.relative(process.cwd(), folder) || '.'
  console.log(`\nThe evidence hub is ready (${elapsed(took)}).\n`)
  console.log(`  Site    ${url}`)
  console.log(`  Admin   ${url}/admin`)
  console.log(`  Data    ${database} · files in ${where}`)
  if (logins.length > 0) {
    console.log(`\n  Demo logins (kept in ${path.join(where, 'demo-logins.json')}):`)
    const width = Math.max(...logins.map(({ role }) => role.length))
    const emailWidth = Math.max(...logins.map(({ email }) => email.length))
    for (const { role, email, password } of logins)
      console.log(`    ${role.padEnd(width)}  ${email.padEnd(emailWidth)}  ${password}`)
  }
  console.log('\n  Ctrl-C stops it; nothing is lost.\n')
}

const start = async () => {
  const started = Date.now()
  checkNode(process.versions.node)
  loadSettings()
  const host = process.env.HOST || undefined
  // A port that is none is named below, with whatever else is wrong with the settings.
  const wished = portIn(process.env.PORT)
  if (wished !== undefined) await checkPort(wished, host)
  process.env.HUB_DEMO ||= 'true'
  // At a terminal the log's lines would bury what is told here.
  process.env.LOG_LEVEL ||= 'error'
  const folder = prepareDataFolder()
  lockData(folder)
  const restoreSignals = stopOnSignal()

  console.log('Evidence hub')
  const settings = await aloneInThisFolder(async () => {
    await ensurePackages()
    await ensureCommandLine()
    const checked = JSON.parse(await hub(['settings', '--json'], 'The settings need mending.'))
    await ensureSite()
    return checked
  })
  const { firstStart } = await step('Preparing the database', async (note) => {
    note('the first time this loads the demo')
    return JSON.parse(await hub(['prepare', '--json'], 'Preparing the database failed.'))
  })
  if (firstStart) console.log('  ✓ Demo evidence and demo logins are in place')

  restoreSignals()
  const port = readPort(process.env.PORT)
  await step('Starting', () => serveHub({ port, host }))
  welcome({ url: `http://localhost:${port}`, folder, database: settings.database }, Date.now() - started)
}

start().catch(fail)
