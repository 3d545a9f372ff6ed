// @ts-check
/** A problem that the reader can solve; printed without a stack trace. */
export class SetupError extends Error {}

/** @param {number} milliseconds @returns {string} `0.4 s`, `38 s`, `2 min 5 s` */
export const elapsed = (milliseconds) => {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 60) return `${Math.round(seconds)} s`
  const minutes = Math.floor(seconds / 60)
  return `${minutes} min ${Math.round(seconds - minutes * 60)} s`
}

/**
 * Runs one step of the set-up and shows that it is alive: on a terminal a line that counts, elsewhere
 * (a log file, CI) a line every 15 seconds.
 * @template T
 * @param {string} label what is being done, in words
 * @param {(note: (text: string) => void) => Promise<T>} work `note` replaces the text behind the label
 * @param {NodeJS.WriteStream} [out]
 * @returns {Promise<T>}
 */
export const step = async (label, work, out = process.stdout) => {
  const started = Date.now()
  let detail = ''
  const line = (/** @type {string} */ mark) => `  ${mark} ${label}${detail ? ` — ${detail}` : ''}`
  const live = out.isTTY === true
  const width = () => Math.max(20, (out.columns ?? 80) - 12)
  const redraw = () =>
    out.write(`\r\u001b[2K${line('…').slice(0, width())}  ${elapsed(Date.now() - started)}`)
  if (live) redraw()
  const timer = setInterval(
    () => (live ? redraw() : out.write(`${line('…')} (${elapsed(Date.now() - started)})\n`)),
    live ? 250 : 15_000,
  )
  const finish = (/** @type {string} */ mark) => {
    clearInterval(timer)
    detail = ''
    out.write(`${live ? '\r\u001b[2K' : ''}${line(mark).padEnd(46)} ${elapsed(Date.now() - started)}\n`)
  }
  try {
    const result = await work((text) => {
      detail = text
    })
    finish('✓')
    return result
  } catch (error) {
    finish('✗')
    throw error
  }
}

/**
 * Ends a set-up script: a problem the reader can solve in words, anything else with its stack.
 * @param {unknown} error
 */
export const fail = (error) => {
  if (error instanceof SetupError) console.error(`\n${error.message}\n`)
  else console.error(error)
  process.exit(1)
}
