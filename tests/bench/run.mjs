// @ts-check
// `npm run bench -- <name>`: measures what the README states. Without a name it lists what there is.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { aloneInThisFolder, ensurePackages } from '../../src/platform/setup/prepare.mjs'
import { SetupError, fail } from '../../src/platform/setup/terminal.mjs'
import { drawn } from './report.mjs'

/** @typedef {import('./report.mjs').Report} Report */
/** @typedef {import('./report.mjs').Options} Options */

/** @type {Record<string, { about: string, sizes?: string, most?: number, measure: () => Promise<(options: Options) => Promise<Report>> }>} */
const benches = {
  setup: {
    about: 'from a fresh clone to a served page, with its parts, and a second start',
    measure: async () => (await import('./setup.mjs')).measureSetup,
  },
  pages: {
    about: 'server time of home, search and study at both sizes, database queries, page weight, Lighthouse',
    measure: async () => (await import('./pages.mjs')).measurePages,
  },
  search: {
    about: 'the embedded search at both sizes: times, index, memory; counts checked by hand',
    measure: async () => (await import('./search.mjs')).measureSearches,
  },
  lists: {
    about: 'lists of the admin at both sizes, on SQLite and on the MongoDB of MONGODB_TEST_URL',
    measure: async () => (await import('./lists.mjs')).measureLists,
  },
  bibliography: {
    about: 'reading and comparing references beside citation-js, and an import end to end',
    sizes: '20000,100000',
    most: 1_000_000,
    measure: async () => (await import('./bibliography.mjs')).measureBibliography,
  },
  map: {
    about: 'a gap map of 30 × 40 cells beside one search with filters, over documents in memory; counting a priority round',
    sizes: '10000,100000',
    most: 1_000_000,
    measure: async () => (await import('./map.mjs')).measureMap,
  },
  synthesis: {
    about: 'pooling results, drawing every plot of them with its table; a summary that cites and plots beside a plain one',
    sizes: '10,100,1000',
    most: 10_000,
    measure: async () => (await import('./synthesis.mjs')).measureSynthesis,
  },
}

const usage = [
  'npm run -s bench -- <name> [--json] [--sizes 1000,20000]',
  ...Object.entries(benches).map(([name, { about }]) => `  ${name.padEnd(12)} ${about}`),
  '  --json   the figures as JSON on standard output',
  '  --sizes  other numbers of studies, or of records; the last is compared with the first',
  '  --keep   of setup: the folder to clone into, kept afterwards',
].join('\n')

/** @param {string} text @param {number} most */
const readSizes = (text, most) => {
  const sizes = text.split(',').map(Number)
  if (sizes.every((size) => Number.isInteger(size) && size > 0 && size <= most)) return sizes
  throw new SetupError(`--sizes is “${text}”, but must be whole numbers from 1 to ${most} such as 1000,20000`)
}

const bench = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, sizes: { type: 'string' }, keep: { type: 'string' } },
  })
  const [name] = positionals
  if (name === undefined) return console.log(usage)
  const chosen = Object.hasOwn(benches, name) ? benches[name] : undefined
  if (!chosen) throw new SetupError(`There is no bench “${name}”.\n${usage}`)

  const sizes = readSizes(values.sizes ?? chosen.sizes ?? '1000,20000', chosen.most ?? 99_999)
  await aloneInThisFolder(() => ensurePackages(process.stderr))
  const measure = await chosen.measure()
  const { figures, tables, broken = [] } = await measure({ sizes, note: (text) => console.error(`  ${text}`), keep: values.keep })
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`
  if (values.json) console.log(JSON.stringify({ bench: name, machine, figures, broken }, null, 2))
  else console.log([`\n${machine}`, ...tables.map(drawn)].join('\n\n'))
  for (const problem of broken) console.error(`\n✗ ${problem}`)
  if (broken.length > 0) process.exitCode = 1
}

bench().catch(fail)
