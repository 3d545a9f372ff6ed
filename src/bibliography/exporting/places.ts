/** Exports that one client, and all together, may have running at a time. */
export const mostAtOnce = { forOne: 2, forAll: 8 }

// Several bundles of this module are loaded in one process; all count together.
const place = Symbol.for('evidence-hub.exports')
const running = ((globalThis as Record<symbol, unknown>)[place] ??= new Map<string, number>()) as Map<string, number>

/** A place to export from, given back by calling what is returned (once; more often does nothing); null if none is free. */
export function takePlace(client: string): (() => void) | null {
  const own = running.get(client) ?? 0
  const all = [...running.values()].reduce((sum, count) => sum + count, 0)
  if (own >= mostAtOnce.forOne || all >= mostAtOnce.forAll) return null
  running.set(client, own + 1)
  let isTaken = true
  return () => {
    if (!isTaken) return
    isTaken = false
    const left = (running.get(client) ?? 1) - 1
    if (left > 0) running.set(client, left)
    else running.delete(client)
  }
}
