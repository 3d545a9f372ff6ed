/** Long work lets other requests through whenever it has lasted so long, in milliseconds. */
const longestWork = 10

const breathe = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })

/** Call it between steps: it gives a promise when it is time to let others through. */
export function createBreath(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < longestWork) return undefined
    return breathe().then(() => { since = performance.now() })
  }
}
