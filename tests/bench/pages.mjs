// @ts-check
import { pathToFileURL } from 'node:url'
import { makeBundle, forNode } from '../../src/platform/setup/bundles.mjs'
import { inProject } from '../../src/platform/setup/paths.mjs'
import { run } from '../../src/platform/setup/processes.mjs'
import { load } from './load.mjs'
import { benchHub } from './server.mjs'

const grower = inProject('dist', 'bench', 'grow.mjs')

/** @param {number} milliseconds */
const shown = (milliseconds) => milliseconds.toFixed(1)

const words = ['loneliness', 'anxiety', 'link worker', 'older people', 'wellbeing', 'walking', 'cost', 'carers']
const query = (/** @type {number} */ index) => `q=${encodeURIComponent(words[index % words.length] ?? '')}`

/** @type {Record<string, (index: number, slugs: string[]) => string>} */
const pages = {
  home: () => '/',
  search: (index) => `/search?${query(index)}`,
  'search with filters': (index) => `/search?${query(index)}&kind=study&from=${2000 + (index % 20)}`,
  'search as JSON': (index) => `/api/search?${query(index)}`,
  study: (index, slugs) => `/studies/${slugs[index % slugs.length]}`,
}

/**
 * Fills a hub, in a process of its own, so that the measured one has not grown by it.
 * @param {NodeJS.ProcessEnv} env
 * @param {number} size
 * @returns {Promise<string[]>} studies to ask for
 */
const fill = async (env, size) => {
  if (size === 0) return ['grant-2000']
  const program = `import(${JSON.stringify(pathToFileURL(grower).href)})
    .then(({ grow }) => grow(${size})).then((report) => { console.log(JSON.stringify(report)); process.exit(0) })`
  const { slugs, seconds, recordsPerSecond } = JSON.parse(
    await run(process.execPath, ['-e', program], { env, failure: 'The corpus could not be made.' }),
  )
  console.error(`${size} studies were written in ${shown(seconds)} s, ${Math.round(recordsPerSecond)} records a second`)
  return slugs
}

/**
 * Server times of the main pages at several sizes of the corpus, with 20 connections.
 * @param {{ sizes?: number[] }} [options] numbers of invented studies beside the demo's
 */
export const measurePages = async ({ sizes = [0, 1000, 20_000] } = {}) => {
  await makeBundle({ entry: 'tests/bench/grow.ts', output: grower, options: forNode })
  console.log('\n| studies | page | requests/s | p50 ms | p95 ms | KB (brotli) | errors |\n|---|---|---|---|---|---|---|')
  for (const size of sizes) {
    const hub = await benchHub()
    try {
      const slugs = await fill(hub.env, size)
      const server = await hub.serve()
      const label = size === 0 ? 'demo' : size
      for (const [name, pathOf] of Object.entries(pages)) {
        const { perSecond, p50, p95, bytes, errors } = await load((index) => hub.url + pathOf(index, slugs))
        console.log(`| ${label} | ${name} | ${perSecond} | ${shown(p50)} | ${shown(p95)} | ${shown(bytes / 1024)} | ${errors} |`)
      }
      console.log(`| ${label} | *ready after ${shown(server.readyAfter / 1000)} s, ${await server.memory()} MiB resident* | | | | | |`)
      await server.stop()
    } finally {
      hub.remove()
    }
  }
}
