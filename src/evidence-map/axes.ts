import type { Catalogue } from '@/search/records/catalogue'

import type { AxisFacet, MapState } from './state'

/** One row or column: a term, with those below it where it is open. */
export type AxisTerm = {
  readonly slug: string
  readonly depth: number
  /** Whether there are narrower terms, and whether they are shown; null where there are none. */
  readonly isOpen: boolean | null
}

/** Rows and columns shown at the most, so that no address asks for a page of megabytes; the map says where there are more. */
export const mostRows = 120
export const mostColumns = 50

type Placed = { readonly slug: string; readonly depth: number }

/** The terms below the one at a place, in the order of the tree. */
function below(tree: readonly Placed[], at: number): readonly Placed[] {
  const end = tree.findIndex(({ depth }, index) => index > at && depth <= (tree[at]?.depth ?? 0))
  return tree.slice(at + 1, end === -1 ? undefined : end)
}

/**
 * The terms of an axis: those that the filter of its facet names, else the top ones; below each open one its narrower
 * terms, and so on. A term that stands below another one on the axis already is not named twice.
 */
export function axisTerms(facet: AxisFacet, state: Pick<MapState, 'search'>, open: readonly string[], catalogue: Catalogue): readonly AxisTerm[] {
  const inUse = new Set(catalogue.inUse(facet).map(({ slug }) => slug))
  const tree = catalogue.tree(facet).filter(({ slug }) => inUse.has(slug))
  const chosen = state.search.filters[facet] ?? []
  const isOpen = new Set(open)
  const terms: AxisTerm[] = []
  const named = new Set<string>()

  function add(at: number, depth: number): void {
    const place = tree[at]
    if (!place || named.has(place.slug)) return
    named.add(place.slug)
    const narrower = below(tree, at)
    terms.push({ slug: place.slug, depth, isOpen: narrower.length === 0 ? null : isOpen.has(place.slug) })
    if (!isOpen.has(place.slug)) return
    narrower.forEach((one, index) => { if (one.depth === place.depth + 1) add(at + 1 + index, depth + 1) })
  }

  tree.forEach(({ slug, depth }, at) => {
    if (chosen.length > 0 ? chosen.includes(slug) : depth === 0) add(at, 0)
  })
  return terms
}
