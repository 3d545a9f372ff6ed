// @ts-check
import { bundles, makeBundle } from '../../src/platform/setup/bundles.mjs'
import { inProject } from '../../src/platform/setup/paths.mjs'
import { runBundle } from './processes.mjs'
import { ms, ratio, whole } from './report.mjs'
import { measureSummaryPage } from './summary.mjs'

/** @typedef {import('./synthesis/run').Figures} Figures */

const steps = {
  ...bundles.commandLine,
  entry: 'tests/bench/synthesis/run.ts',
  output: inProject('dist', 'bench-synthesis', 'synthesis.mjs'),
}

/**
 * Pooling invented results and drawing each plot of them with its table, at every size, in a process of its own; the
 * page of a summary that cites and plots beside a plain one.
 * @param {import('./report.mjs').Options} options
 * @returns {Promise<import('./report.mjs').Report>}
 */
export const measureSynthesis = async ({ sizes, note }) => {
  await makeBundle(steps)
  /** @type {Figures[]} */
  const figures = []
  for (const results of sizes) {
    note(`${whole(results)} results`)
    figures.push(await runBundle(steps.output, 'measure', { results }, {}))
  }
  const page = await measureSummaryPage(note)
  const first = figures[0]
  const last = figures.at(-1)
  const names = [...new Set(figures.flatMap(({ times }) => Object.keys(times)))]
  return {
    figures: { pooling: figures, page: page.figures },
    broken: page.broken,
    tables: [
      {
        title: 'Pooling and drawing, median in milliseconds (a plot: its picture and its table)',
        columns: ['work', ...figures.map(({ results }) => `${whole(results)} results`), 'last beside first'],
        rows: names.map((name) => [
          name, ...figures.map(({ times }) => (times[name] ? ms(times[name].p50) : '–')),
          first?.times[name] && last?.times[name] ? ratio(first.times[name].p50, last.times[name].p50) : '–',
        ]),
      },
      {
        title: 'Size of picture and table together, in kB',
        columns: ['plot', ...figures.map(({ results }) => `${whole(results)} results`)],
        rows: Object.keys(first?.bytes ?? {}).map((name) => [name, ...figures.map(({ bytes }) => whole((bytes[name] ?? 0) / 1000))]),
      },
      page.table,
    ],
  }
}
