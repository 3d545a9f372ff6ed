/**
 * A committed change to a record that the index may hold or depend on. One to {@link wholeIndex} means everything: it
 * asks each follower to build its index anew.
 */
export type Change = { readonly collection: string; readonly id: string }

export type ChangeBatch = {
  /** Oldest first; null when the log was replaced and nothing can be told. */
  readonly changes: readonly Change[] | null
  /** Call it once the changes are applied: until then they are given again. */
  readonly applied: () => void
}

/** Reads the change log from where it last stopped. One reader for each follower. */
export type ChangeReader = { readonly next: () => Promise<ChangeBatch> }

/** Stands in the log in place of a collection. */
export const wholeIndex = 'whole-index'
