// @ts-check
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { aloneInThisFolder, ensureCommandLine } from '../../src/platform/setup/prepare.mjs'
import { settingsOf } from './corpora.mjs'
import { makeSteps, runStep } from './processes.mjs'
import { ms, ratio, whole } from './report.mjs'

/** @typedef {import('./steps/summary').SummaryFigures} SummaryFigures */

/** A summary that cites and plots may take so many times what one with the same words takes. */
const patience = 1.5

/**
 * The page of a summary with citations and plots beside that of one with neither, on SQLite.
 * @param {(text: string) => void} note
 * @returns {Promise<{ figures: SummaryFigures, table: import('./report.mjs').Table, broken: string[] }>}
 */
export const measureSummaryPage = async (note) => {
  note('a summary with citations and plots beside a plain one')
  // Pages say how to be cited, which a program of its own works out.
  await aloneInThisFolder(() => ensureCommandLine(process.stderr))
  await makeSteps()
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-summary-'))
  try {
    /** @type {SummaryFigures} */
    const figures = await runStep('summary', {}, settingsOf(folder, `file:${path.join(folder, 'hub.db')}`))
    const { visitors, citations, plots, plain, rich } = figures
    const times = rich.times.both.p50 / plain.times.both.p50
    return {
      figures,
      table: {
        title: `The page of a summary with ${citations} citations and ${plots} plots for each of ${visitors} who ask at once, median of the processor's work in milliseconds`,
        columns: ['work', 'plain', 'with them', 'beside plain'],
        rows: [
          ...(/** @type {const} */ (['reading', 'drawing', 'both'])).map((part) => [
            part, ms(plain.times[part].p50), ms(rich.times[part].p50), ratio(plain.times[part].p50, rich.times[part].p50),
          ]),
          ['kB', whole(plain.bytes / 1000), whole(rich.bytes / 1000), ratio(plain.bytes, rich.bytes)],
        ],
      },
      broken: times <= patience ? [] : [`A summary with ${citations} citations and ${plots} plots takes × ${times.toFixed(2)} a plain one; it may take × ${patience}.`],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
