type Listener = () => void

// Several bundles of this module are loaded in one process, so the listeners live on globalThis.
const key = Symbol.for('evidence-hub.search-listeners')
const listeners = ((globalThis as Record<symbol, unknown>)[key] ??= new Set<Listener>()) as Set<Listener>

/** Says that published content has changed and been committed; whoever follows the change log looks at once. */
export function nudgeSearch(): void {
  for (const listener of listeners) listener()
}

/** Calls `listener` at each nudge; returns how to stop. */
export function onSearchNudge(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
