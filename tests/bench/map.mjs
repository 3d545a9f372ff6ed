// @ts-check
import { bundles, makeBundle } from '../../src/platform/setup/bundles.mjs'
import { inProject } from '../../src/platform/setup/paths.mjs'
import { runBundle } from './processes.mjs'
import { ms, whole } from './report.mjs'
import { measureTallies } from './tally.mjs'

/** @typedef {import('./map/run').Figures} Figures */

const steps = {
  ...bundles.commandLine,
  entry: 'tests/bench/map/run.ts',
  output: inProject('dist', 'bench-map', 'map.mjs'),
}

/** How much longer than one search with filters the map of four layers may take. */
const mostRatio = 3

/** @param {Figures} figures @param {string} name */
const timesIn = ({ times }, name) => times[name] ?? { p50: NaN, p95: NaN }

/** @param {Figures} figures @param {string} name */
const besideSearch = (figures, name) => timesIn(figures, name).p95 / timesIn(figures, 'search').p95

/**
 * A map of 30 × 40 cells over invented documents at every size, beside one search with filters in the same run, each
 * size in a process of its own; and priority rounds counted.
 * @param {import('./report.mjs').Options} options
 * @returns {Promise<import('./report.mjs').Report>}
 */
export const measureMap = async ({ sizes, note }) => {
  await makeBundle(steps)
  /** @type {Figures[]} */
  const figures = []
  for (const documents of sizes) {
    note(`${whole(documents)} documents`)
    figures.push(await runBundle(steps.output, 'measure', { documents }, {}))
  }
  const tally = await measureTallies(note)
  const names = Object.keys(figures[0]?.times ?? {})
  const slow = figures.filter((one) => !(besideSearch(one, 'four layers') <= mostRatio))
  return {
    figures: { map: figures, rounds: tally.figures },
    tables: [{
      title: `A map of ${whole(figures[0]?.cells ?? 0)} cells (the whole map has ${figures[0]?.layers} layers), in ms; beside: p95 as a multiple of that of one search with filters`,
      columns: ['work', ...figures.flatMap(({ documents }) => [`p50 at ${whole(documents)}`, 'p95', 'beside'])],
      rows: names.map((name) => [
        name, ...figures.flatMap((one) => [ms(timesIn(one, name).p50), ms(timesIn(one, name).p95), besideSearch(one, name).toFixed(2)]),
      ]),
    }, tally.table],
    broken: [...tally.broken, ...slow.map((one) =>
      `At ${whole(one.documents)} documents the map of four layers takes ${besideSearch(one, 'four layers').toFixed(2)} times as long as a search; it may take ${mostRatio} times.`)],
  }
}
