import type { CrossCounts, CrossQuery, SearchState, WithdrawnRecord } from '../types'
import { createFacetIndex } from './facet-index'

export type Withdrawn = {
  readonly put: (record: WithdrawnRecord) => void
  readonly remove: (id: string) => void
  /** A table of those that pass a state on the day of the query; null where there can be none. */
  readonly cross: (state: SearchState, query: CrossQuery) => CrossCounts | null
  /** How many pass a state on its day. */
  readonly count: (state: SearchState) => number
  readonly size: () => number
  /** Places of all that were ever put in. */
  readonly places: () => number
}

/** Records that are public no more. They stand apart, so that whatever does not ask for a day never meets them. */
export function createWithdrawn(): Withdrawn {
  const index = createFacetIndex()
  const slots = new Map<string, number>()
  let next = 0

  function remove(id: string): void {
    const slot = slots.get(id)
    if (slot === undefined) return
    index.remove(slot)
    slots.delete(id)
  }

  function put(record: WithdrawnRecord): void {
    remove(record.id)
    index.add(next, record)
    slots.set(record.id, next++)
  }

  /** Their texts are not public, so that no word finds them. */
  const areNone = ({ q }: SearchState, day: string | null): boolean => slots.size === 0 || day === null || q !== ''

  return {
    put,
    remove,
    cross: (state, query) => (areNone(state, query.asAt) ? null : index.cross(state, null, query)),
    count: (state) => (areNone(state, state.asAt) ? 0 : index.total(state, null)),
    size: () => slots.size,
    places: () => next,
  }
}
