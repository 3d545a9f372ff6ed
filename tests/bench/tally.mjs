// @ts-check
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { settingsOf } from './corpora.mjs'
import { makeSteps, runStep } from './processes.mjs'
import { ms, whole } from './report.mjs'

/** @typedef {import('./steps/tally').TallyFigures} TallyFigures */

const participants = 2000
/** Longer than this to close a vote is reported as broken, in milliseconds. */
const patience = 1000

/**
 * Closing the vote of a priority round on SQLite, and ranking what was counted.
 * @param {(text: string) => void} note
 * @returns {Promise<{ figures: TallyFigures, table: import('./report.mjs').Table, broken: string[] }>}
 */
export const measureTallies = async (note) => {
  note(`priority rounds of ${whole(participants)} participants`)
  await makeSteps()
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-tally-'))
  try {
    /** @type {TallyFigures} */
    const figures = await runStep('tally', { participants }, settingsOf(folder, `file:${path.join(folder, 'hub.db')}`))
    const slow = Object.entries(figures.times).filter(([, { p95 }]) => !(p95 <= patience))
    return {
      figures,
      table: {
        title: `A priority round of ${whole(participants)} participants and ${figures.gaps} gaps on SQLite, in ms`,
        columns: ['work', 'p50', 'p95'],
        rows: Object.entries(figures.times).map(([name, { p50, p95 }]) => [name, ms(p50), ms(p95)]),
      },
      broken: slow.map(([name, { p95 }]) => `${name} takes ${ms(p95)} ms for ${whole(participants)} participants; it may take ${patience}.`),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
