// @ts-check
import { setTimeout as pause } from 'node:timers/promises'

/** @typedef {{ p50: number, p95: number, longest: number, requests: number, failed: number }} Visits in milliseconds */

/** Four pages a second: answering takes the processor as well, and something else is what is measured. */
const everyMs = 250
const quietPages = 100

/** A visitor in this process who asks another one for its pages: some before its work begins, then all the while. */
export const makeVisitor = () => {
  const quiet = counter()
  const during = counter()
  let isOver = false
  /** @type {Promise<void>} */
  let visiting = Promise.resolve()

  /** @type {import('./processes.mjs').Visit} */
  const visit = ({ addresses }, begin) => {
    let turn = 0
    /** @param {ReturnType<typeof counter>} into */
    const ask = async (into) => {
      const begun = performance.now()
      const isAnswered = await fetch(addresses[(turn += 1) % addresses.length] ?? '').then(
        async (answer) => ((await answer.text()), answer.ok),
        () => false,
      )
      into.add(performance.now() - begun, isAnswered)
    }
    visiting = (async () => {
      for (let page = 0; page < quietPages; page += 1) await ask(quiet)
      begin()
      while (!isOver) {
        await ask(during)
        await pause(everyMs)
      }
    })()
  }
  const leave = async () => {
    isOver = true
    await visiting
    return { pages: during.visits(), quietPages: quiet.visits() }
  }
  return { visit, leave }
}

const counter = () => {
  /** @type {number[]} */
  const durations = []
  let failed = 0
  let unanswered = 0
  return {
    /** @param {number} ms @param {boolean} isAnswered */
    add: (ms, isAnswered) => {
      if (!isAnswered) return void (unanswered += 1)
      durations.push(ms)
      // What was asked last, when the other process had ended, is no visit.
      failed += unanswered
      unanswered = 0
    },
    /** @returns {Visits} */
    visits: () => {
      const sorted = [...durations].sort((one, other) => one - other)
      const at = (/** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
      return { p50: at(0.5), p95: at(0.95), longest: sorted.at(-1) ?? NaN, requests: sorted.length, failed }
    },
  }
}
