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
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts `failures` names what failed: file and test
 * @typedef {{ files: string[], failed: number }} SetUpFailures the files whose set-up failed, and as how many failed tests they count
 * @typedef {{ command: string[], env: Record<string, string | undefined>, report: string, read: (report: any) => Counts & { inSetUp?: SetUpFailures } }} Runner
 */

/** Settings of the person who runs the tests must not reach them. */
const ownSettings = ['DATABASE_URL', 'DATA_DIR', 'PAYLOAD_SECRET', 'PUBLIC_URL', 'PORT', 'HOST', 'SMTP_URL', 'TYPESENSE_URL', 'TYPESENSE_API_KEY', 'HUB_DEMO', 'JOBS']

const mongoUrl = process.env.MONGODB_TEST_URL

/** @param {any} file of vitest's JSON report @returns {boolean} whether it failed before any of its tests ran */
const failedInSetUp = (file) =>
  file.status === 'failed' && file.assertionResults.every((/** @type {any} */ test) => test.status !== 'passed' && test.status !== 'failed')

/** @param {any} file of vitest's JSON report @returns {string[]} */
const failedTestsOf = (file) => {
  const name = path.relative(root, file.name)
  if (failedInSetUp(file)) return [`${name} › its set-up`]
  return file.assertionResults
    .filter((/** @type {any} */ { status }) => status === 'failed')
    .map((/** @type {any} */ { fullName }) => `${name} › ${fullName}`)
}

/** @param {any} report vitest's JSON report @returns {Counts & { inSetUp: SetUpFailures }} */
const readVitest = (report) => {
  // The tests of a file whose set-up failed are called skipped, or there are none; it must not vanish from the sum.
  const unset = report.testResults.filter(failedInSetUp)
  const notRun = unset.reduce((/** @type {number} */ sum, /** @type {any} */ file) => sum + file.assertionResults.length, 0)
  const inSetUp = { files: unset.map((/** @type {any} */ file) => path.relative(root, file.name)), failed: Math.max(notRun, unset.length) }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + inSetUp.failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0) - notRun,
    failures: report.testResults.flatMap(failedTestsOf),
    inSetUp,
  }
}

/** @param {any} suite of Playwright's JSON report @returns {string[]} */
const failedSpecsOf = ({ suites = [], specs = [] }) => [
  ...specs.filter((/** @type {any} */ spec) => !spec.ok).map((/** @type {any} */ { file, title }) => `${file} › ${title}`),
  ...suites.flatMap(failedSpecsOf),
]

/** @param {any} report Playwright's JSON report @returns {Counts} */
const readPlaywright = ({ stats, errors, suites: reported }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (errors.length > 0 && stats.unexpected === 0 ? 1 : 0),
  skipped: stats.skipped,
  failures: reported.flatMap(failedSpecsOf),
})

/** @param {string} what @returns {Counts} one failure that is no test's */
const failedAs = (what) => ({ passed: 0, failed: 1, skipped: 0, failures: [what] })

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

/**
 * `setUpAgain`: files whose set-up failed are run once more. The MongoDB-compatible engine now and then keeps new
 * databases waiting for their indexes until the set-up runs out of time.
 * @typedef {{ prepare?: () => Promise<void>, setUpAgain?: boolean, runner: (filters: string[], report: string) => Runner }} Suite
 */

/** @type {Record<string, Suite>} */
const suites = {
  unit: { runner: (filters, report) => vitest('unit', filters, report) },
  integration: {
    prepare: () => ensureCommandLine(),
    runner: (filters, report) => vitest('integration', filters, report),
  },
  mongodb: {
    prepare: () => ensureCommandLine(),
    setUpAgain: true,
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

/** @param {Runner} runner @returns {Promise<Counts & { inSetUp?: SetUpFailures }>} */
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
    return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1, failures: [`the runner, which ended with code ${code}`] }
  } catch {
    return failedAs(`the runner, which ended with code ${code} and left no report`)
  }
}

/** @param {Suite} suite @param {string[]} filters @param {string} report @returns {Promise<Counts>} */
const runSuite = async ({ prepare, setUpAgain, runner }, filters, report) => {
  try {
    if (prepare) await aloneInThisFolder(prepare)
  } catch (error) {
    // What cannot be set up counts as a failure, and the other suites still run.
    console.error(error instanceof SetupError ? error.message : error)
    return failedAs('what the tests need could not be set up')
  }
  const { inSetUp, ...counts } = await runOne(runner(filters, report))
  if (!setUpAgain || !inSetUp || inSetUp.files.length === 0) return counts
  console.log(`\nThe set-up of ${inSetUp.files.join(', ')} failed; run once more:`)
  const again = await runOne(runner(inSetUp.files, report))
  return {
    passed: counts.passed + again.passed,
    failed: counts.failed - inSetUp.failed + again.failed,
    skipped: counts.skipped + again.skipped,
    failures: [...counts.failures.filter((failure) => !failure.endsWith('› its set-up')), ...again.failures],
  }
}

/** @param {{ passed: number, failed: number, skipped: number }} counts */
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
  const failures = results.flatMap(({ counts }) => counts.failures)
  if (failures.length > 0) console.log(['Failed:', ...failures.map((failure) => `  ✗ ${failure}`)].join('\n'))
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
