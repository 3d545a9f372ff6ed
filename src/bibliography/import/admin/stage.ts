import type { ImportState } from '@collections/importBatches/options'

/** Which of the page's faces a state of an import shows. */
export type Stage = 'working' | 'deciding' | 'added' | 'undone' | 'stopped' | 'failed'

const stages: Readonly<Record<ImportState, Stage>> = {
  waiting: 'working',
  reading: 'working',
  comparing: 'working',
  preview: 'deciding',
  committing: 'working',
  committed: 'added',
  undoing: 'working',
  undone: 'undone',
  cancelled: 'stopped',
  failed: 'failed',
}

export const stageOf = (state: ImportState): Stage => stages[state]

/** Whether the work under way can be stopped without leaving anything behind. */
export const canStop = (state: ImportState): boolean => ['waiting', 'reading', 'comparing'].includes(state)

const SHORTEST = 1000
const LONGEST = 5000
const LONGEST_AFTER_ERROR = 30_000

export type Poll = { delay: number; failures: number }

export const firstPoll: Poll = { delay: SHORTEST, failures: 0 }

/**
 * How long to wait, in milliseconds, before asking again: each second while something moves, backing off while
 * nothing does, further while the hub does not answer.
 */
export function nextPoll({ delay, failures }: Poll, heard: 'moved' | 'same' | 'nothing'): Poll {
  if (heard === 'moved') return firstPoll
  if (heard === 'same') return { delay: failures > 0 ? SHORTEST : Math.min(LONGEST, Math.round(delay * 1.4)), failures: 0 }
  return { delay: Math.min(LONGEST_AFTER_ERROR, delay * 2), failures: failures + 1 }
}

/** What screen readers are told: each change of state, and every quarter of the way, not each second. */
export function announcedShare(share: number): number {
  return Math.floor(share / 25) * 25
}
