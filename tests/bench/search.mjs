// @ts-check
import { sqliteCorpus } from './corpora.mjs'
import { runStep } from './processes.mjs'
import { ms, ratio, seconds, whole } from './report.mjs'

/** @typedef {import('./steps/search').SearchFigures & { studies: number }} SearchFigures */

/**
 * The embedded search at every size, each in a process of its own.
 * @param {import('./report.mjs').Options} options
 * @returns {Promise<import('./report.mjs').Report>}
 */
export const measureSearches = async ({ sizes, note }) => {
  /** @type {SearchFigures[]} */
  const figures = []
  for (const studies of sizes) {
    note(`a corpus of ${whole(studies)} studies`)
    const { env } = await sqliteCorpus(studies)
    note('searching')
    figures.push({ studies, ...(await runStep('search', { studies }, env)) })
  }
  const [first, last] = [figures[0], figures.at(-1)]
  if (!first || !last) return { figures, tables: [] }
  const index = {
    title: 'The index',
    columns: ['studies', 'records', 'reading s', 'building s', 'processor s', 'longest block ms', 'index MiB', 'resident MiB', 'searches counted by hand'],
    rows: figures.map((one) => [
      whole(one.studies), whole(one.documents), seconds(one.readMs), seconds(one.buildMs), seconds(one.buildCpuMs), ms(one.longestBlockMs),
      whole(one.indexMiB), whole(one.residentMiB), String(one.countsChecked),
    ]),
  }
  const rowOf = (/** @type {string} */ name, /** @type {(one: SearchFigures) => { p50: number, p95: number } | undefined} */ timesOf) => [
    name,
    ...figures.flatMap((one) => [ms(timesOf(one)?.p50 ?? NaN), ms(timesOf(one)?.p95 ?? NaN)]),
    ratio(timesOf(first)?.p50 ?? NaN, timesOf(last)?.p50 ?? NaN),
  ]
  const times = {
    title: 'One search as a page makes it, in ms',
    columns: ['search', ...figures.flatMap(({ studies }) => [`p50 at ${whole(studies)}`, 'p95']), 'p50, last : first'],
    rows: [rowOf('all together', (one) => one.all), ...Object.keys(first.perSearch).map((name) => rowOf(name, (one) => one.perSearch[name]))],
  }
  return { figures, tables: [index, times] }
}
