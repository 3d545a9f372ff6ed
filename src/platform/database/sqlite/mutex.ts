import { DatabaseError } from '../errors'

export type Release = () => void
export type Mutex = { acquire: (timeoutMs: number) => Promise<Release> }

/**
 * One holder at a time, in the order of asking. Waiting longer than `timeoutMs` throws DatabaseError
 * `lock-timeout`.
 */
export function createMutex(): Mutex {
  let lastInLine: Promise<void> = Promise.resolve()

  const acquire = (timeoutMs: number): Promise<Release> => {
    const ahead = lastInLine
    let release: Release = () => {}
    const mine = new Promise<void>((resolve) => (release = resolve))
    lastInLine = ahead.then(() => mine)

    return new Promise((resolve, reject) => {
      let gaveUp = false
      const timer = setTimeout(() => {
        gaveUp = true
        reject(
          new DatabaseError('lock-timeout', `No turn to write to the database came within ${timeoutMs} ms.`),
        )
      }, timeoutMs)
      void ahead.then(() => {
        clearTimeout(timer)
        // Whoever gave up still stands in the line and has to let the next one pass.
        if (gaveUp) release()
        else resolve(release)
      })
    })
  }
  return { acquire }
}
