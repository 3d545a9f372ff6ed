import { searchUrl } from '@/search/state'
import type { SearchState } from '@/search/types'

import { idOf, idsOf, textOf, type Stored } from '../stored'

export type DesignSets = { readonly controlled: readonly string[]; readonly uncontrolled: readonly string[] }

/**
 * Design terms by whether research of that design has a comparison group. A term above both kinds belongs to
 * neither, since a search for it would count both.
 *
 * @param designs terms of the designs vocabulary with `slug`, `controlled` and `ancestors`
 */
export function designSets(designs: readonly Stored[]): DesignSets {
  const mixed = new Set<unknown>()
  for (const design of designs) {
    for (const ancestor of designs.filter(({ id }) => idsOf(design, 'ancestors').includes(String(id)))) {
      if ((ancestor.controlled === true) !== (design.controlled === true)) mixed.add(ancestor.id)
    }
  }
  const slugs = (controlled: boolean) => designs
    .filter((design) => !mixed.has(design.id) && (design.controlled === true) === controlled)
    .flatMap((design) => textOf(design, 'slug') ?? [])
  return { controlled: slugs(true), uncontrolled: slugs(false) }
}

/** Whether a term stands for itself and not only for the terms below it. */
export const isLeaf = (term: Stored, terms: readonly Stored[]): boolean =>
  !terms.some((other) => idOf(other, 'parent') === String(term.id))

export const everything: SearchState = { q: '', filters: {}, from: null, to: null, asAt: null, sort: 'relevance', page: 1 }

/** The search for these filters, as a state and as a path. */
export function searchFor(filters: SearchState['filters'], sort: SearchState['sort'] = 'relevance'): { state: SearchState; path: string } {
  const state = { ...everything, filters, sort }
  return { state, path: searchUrl(state) }
}
