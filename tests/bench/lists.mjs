// @ts-check
import { mongoCorpus, sqliteCorpus } from './corpora.mjs'
import { runStep } from './processes.mjs'
import { ms, ratio, whole } from './report.mjs'

/** @typedef {import('./steps/lists').ListFigures} ListFigures */
/** @typedef {{ studies: number, lists: ListFigures[] }} OfSize */

/** A list that takes longer than this at the largest size is reported as broken, in milliseconds. */
const patience = 250

/** @param {string} database @param {OfSize[]} figures */
const tableOf = (database, figures) => ({
  title: `Lists of the admin on ${database}, one after the other, in ms`,
  columns: [
    'list', ...figures.flatMap(({ studies }) => [`p50 at ${whole(studies)}`, 'p95']), 'p50, last : first',
    ...(database === 'SQLite' ? ['queries'] : []),
  ],
  rows: (figures[0]?.lists ?? []).map(({ list }, index) => {
    const ofSizes = figures.map(({ lists }) => /** @type {ListFigures} */ (lists[index]))
    return [
      list,
      ...ofSizes.flatMap(({ p50, p95 }) => [ms(p50), ms(p95)]),
      ratio(ofSizes[0]?.p50 ?? NaN, ofSizes.at(-1)?.p50 ?? NaN),
      ...(database === 'SQLite' ? [[...new Set(ofSizes.map(({ statements }) => statements))].join(' : ')] : []),
    ]
  }),
})

/** @param {string} database @param {OfSize[]} figures */
const slowOnes = (database, figures) =>
  (figures.at(-1)?.lists ?? [])
    .filter(({ p50 }) => p50 > patience)
    .map(({ list, p50, plan }) => [`${database}: “${list}” takes ${ms(p50)} ms`, ...plan].join('\n    '))

/**
 * Lists as the admin asks for them, on both databases.
 * @param {import('./report.mjs').Options} options
 * @returns {Promise<import('./report.mjs').Report>}
 */
export const measureLists = async ({ sizes, note }) => {
  /** @type {OfSize[]} */
  const onSqlite = []
  for (const studies of sizes) {
    note(`SQLite: a corpus of ${whole(studies)} studies`)
    const { env } = await sqliteCorpus(studies)
    onSqlite.push({ studies, lists: await runStep('lists', { studies }, env) })
  }
  /** @type {OfSize[]} */
  const onMongo = []
  const server = process.env.MONGODB_TEST_URL
  if (!server) note('MONGODB_TEST_URL names no MongoDB, so only SQLite is measured')
  for (const studies of server ? sizes : []) {
    note(`MongoDB: a corpus of ${whole(studies)} studies`)
    const corpus = await mongoCorpus(studies, server ?? '')
    try {
      onMongo.push({ studies, lists: await runStep('lists', { studies }, corpus.env) })
    } finally {
      await corpus.remove()
    }
  }
  return {
    figures: { sqlite: onSqlite, mongodb: onMongo },
    tables: [tableOf('SQLite', onSqlite), ...(onMongo.length > 0 ? [tableOf('MongoDB', onMongo)] : [])],
    broken: [...slowOnes('SQLite', onSqlite), ...slowOnes('MongoDB', onMongo)],
  }
}
