// @ts-check
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { bundles, makeBundle } from '../../src/platform/setup/bundles.mjs'
import { inProject } from '../../src/platform/setup/paths.mjs'
import { settingsOf } from './corpora.mjs'
import { makeSteps, runBundle, runStep } from './processes.mjs'
import { ms, seconds, whole } from './report.mjs'
import { makeVisitor } from './visitor.mjs'

/** @typedef {import('./bibliography/run').Measured & { records: number, bytes: number }} Read */
/** @typedef {import('./bibliography/run').Measured & { records: number, pairs: number, sensitivity: number, specificity: number, asked: number }} Compared */
/** @typedef {import('./visitor.mjs').Visits} Visits */
/** @typedef {{ records: number, parse: Read, rival: Read, dedupe: Compared }} Figures */

const steps = {
  ...bundles.commandLine,
  entry: 'tests/bench/bibliography/run.ts',
  output: inProject('dist', 'bench-bibliography', 'bibliography.mjs'),
}

/** How much is imported end to end, and what it may take. */
const imported = { records: 20_000, mostMs: 30_000, mostMiB: 512 }

/** @param {Read} one */
const megabytesPerSecond = ({ bytes, ms }) => bytes / 1000 / ms
/** @param {{ records: number, ms: number }} one */
const perSecond = ({ records, ms }) => (records / ms) * 1000

/** By which power of the number of records a time grows; 1 is linear. @param {Figures} first @param {Figures} last @param {(one: Figures) => number} timeOf */
const exponent = (first, last, timeOf) =>
  (Math.log(timeOf(last) / timeOf(first)) / Math.log(last.records / first.records)).toFixed(2)

/**
 * Reading and comparing invented exports at every size, beside citation-js on the same files, and an import end to
 * end into SQLite, each in a process of its own.
 * @param {import('./report.mjs').Options} options
 * @returns {Promise<import('./report.mjs').Report>}
 */
export const measureBibliography = async ({ sizes, note }) => {
  await makeBundle(steps)
  const folder = inProject('dist', 'bench-records')
  mkdirSync(folder, { recursive: true })
  /** @param {number} records */
  const fileOf = async (records) => {
    const file = path.join(folder, `${records}.ris`)
    note(`a file of ${whole(records)} records`)
    await runBundle(steps.output, 'generate', { file, records }, {})
    return file
  }
  /** @type {Figures[]} */
  const figures = []
  for (const records of sizes) {
    const file = await fileOf(records)
    note('reading')
    const parse = await runBundle(steps.output, 'parse', { file, records }, {})
    note('reading with citation-js')
    const rival = await runBundle(steps.output, 'citation-js', { file, records }, {})
    note('comparing')
    const dedupe = await runBundle(steps.output, 'dedupe', { file, records }, {})
    figures.push({ records, parse, rival, dedupe })
  }
  const into = await measureImport(await fileOf(imported.records), note)
  rmSync(folder, { recursive: true, force: true })
  return { figures: { sizes: figures, import: into }, tables: [...tablesOf(figures), importTable(into)], broken: brokenOf(figures, into) }
}

/** @typedef {import('./steps/import').ImportFigures & { pages: Visits, quietPages: Visits }} Imported */

/** @param {string} file @param {(text: string) => void} note @returns {Promise<Imported>} */
const measureImport = async (file, note) => {
  note(`importing ${whole(imported.records)} records into SQLite`)
  await makeSteps()
  await makeBundle(bundles.makeReferences)
  await makeBundle(bundles.readAndCompare)
  await makeBundle(bundles.readRecords)
  const data = inProject('dist', 'bench-import')
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true })
  try {
    const settings = settingsOf(data, `file:${path.join(data, 'hub.db')}`)
    // In a process of its own: what it takes to fill a new hub is no part of an import.
    await runStep('seed', {}, settings)
    const visitor = makeVisitor()
    const figures = await runStep('import', { file }, settings, visitor.visit)
    return { ...figures, ...(await visitor.leave()) }
  } finally {
    if (existsSync(data)) rmSync(data, { recursive: true, force: true })
  }
}

/** @param {Figures[]} figures */
const tablesOf = (figures) => {
  const [first, last] = [figures[0], figures.at(-1)]
  /** @param {(one: Figures) => number} timeOf */
  const growth = (timeOf) => (first && last && first !== last ? `n^${exponent(first, last, timeOf)}` : '')
  return [
    {
      title: 'Reading RIS, one core',
      columns: ['', 'records', 'MB', 's', 'processor s', 'MB/s', 'records/s', 'peak MiB', 'growth'],
      rows: figures.flatMap(({ parse, rival }) =>
        /** @type {const} */ ([['hub', parse, growth((one) => one.parse.processorMs)], ['citation-js', rival, growth((one) => one.rival.processorMs)]]).map(
          ([name, one, power]) => [
            name, whole(one.records), whole(one.bytes / 1e6), seconds(one.ms), seconds(one.processorMs), megabytesPerSecond(one).toFixed(1),
            whole(perSecond(one)), whole(one.peakMiB), power,
          ],
        ),
      ),
    },
    {
      title: 'Finding duplicates, one core',
      columns: ['records', 'pairs compared', 's', 'processor s', 'records/s', 'peak MiB', 'sensitivity', 'specificity', 'asked', 'growth'],
      rows: figures.map(({ dedupe }) => [
        whole(dedupe.records), whole(dedupe.pairs), seconds(dedupe.ms), seconds(dedupe.processorMs), whole(perSecond(dedupe)), whole(dedupe.peakMiB),
        dedupe.sensitivity.toFixed(4), dedupe.specificity.toFixed(4), `${(dedupe.asked * 100).toFixed(1)} %`, growth((one) => one.dedupe.processorMs),
      ]),
    },
  ]
}

/** What an import notes as its progress, in the words of the table. */
const stageNames = {
  starting: 'received', reading: 'read', comparing: 'compared', saving: 'preview saved', ready: 'decided', adding: 'added', added: 'ended',
}

/** @param {Imported} into */
const importTable = (into) => ({
  title: `Import of ${whole(imported.records)} records into SQLite; the same process answers pages over HTTP (queries and view, without Next), four a second`,
  columns: ['', '', 'processor s'],
  rows: [
    ...Object.entries(stageNames).flatMap(([name, label]) => {
      const stage = into.stages[name]
      return stage ? [[`${label}, s`, seconds(stage.ms), seconds(stage.processorMs)]] : []
    }),
    ['together, s', seconds(into.totalMs), seconds(Object.values(into.stages).reduce((sum, { processorMs }) => sum + processorMs, 0))],
    ['references', whole(into.references), ''],
    ['peak memory, threads included, MiB', whole(into.peakMiB), ''],
    ['of these before the import began, MiB', whole(into.startMiB), ''],
    ['longest block of the event loop, ms', ms(into.longestBlockMs), ''],
    ['a page meanwhile, p50 / p95 / longest, ms', `${ms(into.pages.p50)} / ${ms(into.pages.p95)} / ${ms(into.pages.longest)}`, ''],
    ['a page before, p50 / p95 / longest, ms', `${ms(into.quietPages.p50)} / ${ms(into.quietPages.p95)} / ${ms(into.quietPages.longest)}`, ''],
  ],
})

/** @param {Figures[]} figures @param {Imported} into */
const brokenOf = (figures, into) => [
  ...figures.flatMap(({ records, parse, dedupe }) => [
    ...(parse.records === records ? [] : [`Of ${whole(records)} records ${whole(parse.records)} were read.`]),
    ...(dedupe.sensitivity >= 0.99 && dedupe.specificity >= 0.995 && dedupe.asked <= 0.03
      ? []
      : [`Duplicates among ${whole(records)} records: sensitivity ${dedupe.sensitivity}, specificity ${dedupe.specificity}, asked ${dedupe.asked}.`]),
  ]),
  ...(into.totalMs <= imported.mostMs ? [] : [`The import took ${seconds(into.totalMs)} s, more than ${imported.mostMs / 1000} s.`]),
  ...(into.pages.failed === 0 ? [] : [`${into.pages.failed} pages were not answered during the import.`]),
  ...(into.peakMiB <= imported.mostMiB ? [] : [`The import took ${whole(into.peakMiB)} MiB, more than ${imported.mostMiB}.`]),
]
