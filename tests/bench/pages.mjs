// @ts-check
import { aloneInThisFolder, ensureCommandLine, ensureSite } from '../../src/platform/setup/prepare.mjs'
import { sqliteCorpus } from './corpora.mjs'
import { ask, crowd as crowdOf } from './load.mjs'
import { ms, ratio, seconds, whole } from './report.mjs'
import { serve } from './server.mjs'
import { categories, lighthouse, lighthouseRuns, weigh } from './weight.mjs'

/** @typedef {{ studies: number, server: import('./server.mjs').Server }} Served */

const connections = 20
const rounds = 4
const requestsPerRound = 100

/** An invented study; its name is made as the corpus makes it. @param {number} index @param {number} studies */
const study = (index, studies) => `/studies/example-study-${String(((index * 7919) % studies) + 1).padStart(5, '0')}`

const designs = ['randomised-controlled-trial', 'uncontrolled-before-after', 'qualitative-study', 'systematic-review']

/** @type {Record<string, (index: number, studies: number) => string>} */
const pages = {
  home: () => '/',
  search: (index) => `/search?q=loneliness&design=${designs[index % designs.length]}`,
  'search as JSON': (index) => `/api/search?q=loneliness&design=${designs[index % designs.length]}`,
  study,
}

/** Queries of the database for one page: the most that any of some addresses takes. @param {Served} served @param {string} page */
const mostStatements = async ({ studies, server }, page) => {
  const counts = []
  for (let index = 0; index < 24; index++) {
    const url = server.url + (pages[page]?.(index, studies) ?? '')
    counts.push(await server.countStatements(() => ask(url)))
  }
  return Math.max(...counts)
}

/**
 * One page of all hubs in turns, so that whatever else the machine does slows all of them down alike.
 * @param {Served[]} hubs @param {string} page
 */
const measurePage = async (hubs, page) => {
  const crowds = hubs.map(({ studies, server }) =>
    crowdOf((index) => server.url + (pages[page]?.(index, studies) ?? ''), connections))
  for (const { round } of crowds) await round(requestsPerRound, false)
  const worked = hubs.map(() => 0)
  for (let turn = 0; turn < rounds; turn++) {
    for (const [index, { round }] of crowds.entries()) {
      const before = await hubs[index]?.server.processorMs() ?? NaN
      await round(requestsPerRound)
      worked[index] = (worked[index] ?? NaN) + (await hubs[index]?.server.processorMs() ?? NaN) - before
    }
  }
  const statements = []
  for (const hub of hubs) statements.push(await mostStatements(hub, page))
  return crowds.map((crowd, index) => {
    const figures = crowd.figures()
    const processorMs = (worked[index] ?? NaN) / figures.requests
    return { page, studies: hubs[index]?.studies ?? 0, statements: statements[index] ?? NaN, processorMs, ...figures }
  })
}

/** @param {Served} served @param {(text: string) => void} note */
const measureWeights = async ({ server }, note) => {
  const weights = []
  for (const [page, path] of Object.entries({ home: '/', search: '/search?q=loneliness', study: '/studies/grant-2000' })) {
    note(`weighing ${page}${lighthouseRuns ? ', with Lighthouse' : ''}`)
    const url = server.url + path
    weights.push({ page, ...(await weigh(url)), lighthouse: lighthouseRuns ? await lighthouse(url) : null })
  }
  return weights
}

/**
 * Server times of the main pages, the hubs of all sizes side by side; what a page weighs; Lighthouse.
 * @param {import('./report.mjs').Options} options
 * @returns {Promise<import('./report.mjs').Report>}
 */
export const measurePages = async ({ sizes, note }) => {
  await aloneInThisFolder(async () => {
    await ensureCommandLine(process.stderr)
    await ensureSite(process.stderr)
  })
  /** @type {Served[]} */
  const hubs = []
  try {
    const starts = []
    for (const studies of sizes) {
      note(`a corpus of ${whole(studies)} studies`)
      const corpus = await sqliteCorpus(studies)
      const server = await serve(corpus.env)
      hubs.push({ studies, server })
      starts.push({ studies, corpus: corpus.report, fileMiB: corpus.mebibytes, readyMs: server.readyAfter })
    }
    const times = []
    for (const page of Object.keys(pages)) {
      note(`asking for ${page}`)
      times.push(await measurePage(hubs, page))
    }
    const hubsAfter = []
    for (const [index, { server }] of hubs.entries()) {
      hubsAfter.push({ ...starts[index], residentMiB: await server.residentMiB() })
    }
    const weights = hubs[0] ? await measureWeights(hubs[0], note) : []
    return reportOf(times, weights, hubsAfter)
  } finally {
    for (const { server } of hubs) await server.stop()
  }
}

/**
 * @param {Awaited<ReturnType<typeof measurePage>>[]} times
 * @param {Awaited<ReturnType<typeof measureWeights>>} weights
 * @param {any[]} hubs
 * @returns {import('./report.mjs').Report}
 */
const reportOf = (times, weights, hubs) => {
  const sizes = hubs.map(({ studies }) => whole(studies))
  const table = {
    title: `Server time with ${connections} connections, and the processor's work for one request, in ms`,
    columns: ['page', ...sizes.flatMap((size) => [`p50 at ${size}`, 'p95', 'processor', '/s']), 'p50, last : first', 'processor', `queries at ${sizes.join(' : ')}`, 'KB'],
    rows: times.map((ofSizes) => [
      ofSizes[0]?.page ?? '',
      ...ofSizes.flatMap(({ p50, p95, processorMs, perSecond }) => [ms(p50), ms(p95), ms(processorMs), whole(perSecond)]),
      ratio(ofSizes[0]?.p50 ?? NaN, ofSizes.at(-1)?.p50 ?? NaN),
      ratio(ofSizes[0]?.processorMs ?? NaN, ofSizes.at(-1)?.processorMs ?? NaN),
      ofSizes.map(({ statements }) => statements).join(' : '),
      (ofSizes.at(-1)?.kilobytes ?? NaN).toFixed(1),
    ]),
  }
  const hubTable = {
    title: 'The hub at each size',
    columns: ['studies', 'references', 'results', 'file MiB', 'served page after s', 'resident MiB'],
    rows: hubs.map(({ studies, corpus, fileMiB, readyMs, residentMiB }) => [
      whole(studies), whole(corpus.references), whole(corpus.results), whole(fileMiB), seconds(readyMs), whole(residentMiB),
    ]),
  }
  const weightTable = {
    title: 'Weight as sent, in KB, and Lighthouse on its mobile setting',
    columns: ['page', 'html', 'css', 'js', 'fonts', 'sum', ...categories],
    rows: weights.map(({ page, html, css, js, woff2, sum, lighthouse: scores }) => [
      page, ...[html, css, js, woff2, sum].map((each) => each.toFixed(1)),
      ...categories.map((category) => String(scores?.[category] ?? '–')),
    ]),
  }
  const broken = times
    .filter((ofSizes) => new Set(ofSizes.map(({ statements }) => statements)).size > 1)
    .map((ofSizes) => `The queries of ${ofSizes[0]?.page} grow with the corpus: ${ofSizes.map(({ statements }) => statements).join(' : ')}`)
  return { figures: { times: times.flat(), weights, hubs }, tables: [table, hubTable, weightTable], broken }
}
