// @ts-check
// `npm test`: sets up what the tests need and runs them all, or those named: npm test -- unit integration browser
// The integration tests run on SQLite, and again on the MongoDB that MONGODB_TEST_URL names, if it names one.
// What else follows narrows a suite down: npm test -- unit src/search
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inProject, root } from '../src/platform/setup/paths.mjs'
import {
  aloneInThisFolder,
  checkNode,
  ensureCommandLine,
  ensurePackages,
  ensureSite,
  stopOnSignal,
} from '../src/platform/setup/prepare.mjs'
import { SetupError, elapsed, fail } from '../src/platform/setup/terminal.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ command: string[], env: Record<string, string | undefined>, report: string, read: (report: any) => Counts }} Runner
 */

/** Settings of the person who runs the tests must not reach them. */
const ownSettings = ['DATABASE_URL', 'DATA_DIR', 'PAYLOAD_SECRET', 'PUBLIC_URL', 'PORT', 'HOST', 'SMTP_URL', 'TYPESENSE_URL', 'TYPESENSE_API_KEY', 'HUB_DEMO', 'JOBS']

const mongoUrl = process.env.MONGODB_TEST_URL

/** @param {any} report vitest's JSON report */
const readVitest = (report) => {
  // A file that cannot even be loaded has no tests to fail, and must not vanish from the sum.
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

/** @param {any} report Playwright's JSON report */
const readPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (errors.length > 0 && stats.unexpected === 0 ? 1 : 0),
  skipped: stats.skipped,
})

/**
 * @param {string} project @param {string[]} filters @param {string} report
 * @param {Record<string, string | undefined>} env
 * @returns {Runner}
 */
const vitest = (project, filters, report, env = {}) => ({
  command: [
    inProject('node_modules/vitest/vitest.mjs'),
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ],
  env: { MONGODB_TEST_URL: '', ...env },
  report,
  read: readVitest,
})

/** @param {string[]} filters @param {string} report @returns {Runner} */
const playwright = (filters, report) => ({
  command: [inProject('node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json', ...filters],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  report,
  read: readPlaywright,
})

/** @typedef {{ prepare?: () => Promise<void>, runner: (filters: string[], report: string) => Runner }} Suite */

/** @type {Record<string, Suite>} */
const suites = {
  unit: { runner: (filters, report) => vitest('unit', filters, report) },
  integration: {
    prepare: () => ensureCommandLine(),
    runner: (filters, report) => vitest('integration', filters, report),
  },
  mongodb: {
    prepare: () => ensureCommandLine(),
    runner: (filters, report) => vitest('integration', filters, report, { MONGODB_TEST_URL: mongoUrl }),
  },
  browser: {
    prepare: async () => {
      await ensureCommandLine()
      await ensureSite()
    },
    runner: playwright,
  },
}

/** @param {Runner} runner @returns {Promise<Counts>} */
const runOne = async ({ command, env, report, read }) => {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownSettings.includes(name)))
  const code = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, env: /** @type {NodeJS.ProcessEnv} */ ({ ...clean, ...env }), stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('close', resolve)
  })
  try {
    const counts = read(JSON.parse(readFileSync(report, 'utf8')))
    // A runner that ends badly without naming a failed test has still failed.
    return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** @param {Suite} suite @param {string[]} filters @param {string} report @returns {Promise<Counts>} */
const runSuite = async ({ prepare, runner }, filters, report) => {
  try {
    if (prepare) await aloneInThisFolder(prepare)
  } catch (error) {
    // What cannot be set up counts as a failure, and the other suites still run.
    console.error(error instanceof SetupError ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  return runOne(runner(filters, report))
}

/** @param {Counts} counts */
const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

const test = async () => {
  checkNode(process.versions.node)
  const parameters = process.argv.slice(2)
  const named = parameters.filter((parameter) => Object.hasOwn(suites, parameter))
  const filters = parameters.filter((parameter) => !Object.hasOwn(suites, parameter))
  if (filters.length > 0 && named.length === 0)
    throw new SetupError(`Say which tests to narrow down: npm test -- ${Object.keys(suites).join('|')} ${filters.join(' ')}`)

  if (named.includes('mongodb') && !mongoUrl)
    throw new SetupError('MONGODB_TEST_URL names no MongoDB to test on, for example mongodb://localhost:27017/hub_test?replicaSet=rs0')

  const restoreSignals = stopOnSignal()
  const everything = Object.keys(suites).filter((name) => name !== 'mongodb' || mongoUrl)
  const chosen = named.length > 0 ? named : everything
  await aloneInThisFolder(() => ensurePackages())

  mkdirSync(inProject('dist'), { recursive: true })
  const reports = mkdtempSync(inProject('dist', 'reports-'))
  /** @type {{ name: string, counts: Counts, took: number }[]} */
  const results = []
  for (const name of chosen) {
    const started = Date.now()
    console.log(`\n── ${name} tests ──`)
    const suite = suites[name]
    if (suite) results.push({ name, counts: await runSuite(suite, filters, path.join(reports, `${name}.json`)), took: Date.now() - started })
  }
  restoreSignals()
  rmSync(reports, { recursive: true, force: true })

  console.log('')
  for (const { name, counts, took } of results) console.log(`${name.padEnd(12)} ${inWords(counts)} (${elapsed(took)})`)
  const sum = results.reduce(
    (total, { counts }) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
  console.log(inWords(sum))
  process.exitCode = sum.failed > 0 ? 1 : 0
}

test().catch(fail)
