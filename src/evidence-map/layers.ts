import { facetOf, type FacetKey } from '@/search/facets'
import type { Layer, SearchFilters } from '@/search/types'

import type { GapRules } from './rules'
import type { BubbleKind } from './state'

/** What has been finished, and what is planned or under way: only the first is evidence. */
export const finished: readonly string[] = ['completed', 'stopped', 'unknown']
export const underWay: readonly string[] = ['planned', 'recruiting', 'ongoing']

const overallRatings: readonly string[] = ['high', 'moderate', 'low', 'very-low']

/** What the counts of a cell need of the vocabularies, as slugs. */
export type MapTerms = {
  /** Designs with a comparison group, and those below them that have none all the same. */
  readonly controlled: readonly string[]
  readonly uncontrolled: readonly string[]
  /** The broadest designs: whatever has a design has one of these. */
  readonly designs: readonly string[]
}

/** Numbers of one cell, or of a row, a column or the whole. Studies are primary and finished, reviews are finished. */
export type CellCounts = {
  readonly studies: number
  readonly reviews: number
  /** Planned or under way, reviews too. */
  readonly underWay: number
  readonly controlled: number
  /** Studies whose design is not recorded. */
  readonly designUnknown: number
  readonly low: number
  /** Studies with an overall rating. */
  readonly rated: number
  /** Studies by what the bubbles tell apart; one with several directions is in several. */
  readonly bubbles: readonly number[]
  /** Studies about each group, and from each country, of the rules. */
  readonly groups: readonly number[]
  readonly countries: readonly number[]
}

const studies: SearchFilters = { kind: ['study'], status: finished }

/** The values that bubbles stand for. Kinds need none: studies, reviews and what is under way are counted always. */
export function bubbleValues(bubbles: BubbleKind, terms: MapTerms): readonly string[] {
  if (bubbles === 'kind') return []
  if (bubbles === 'design') return terms.designs
  const { values } = facetOf(bubbles)
  return values.from === 'options' ? values.options : []
}

/** What is counted apart in each cell, and how the counts are read. */
export type Layers = {
  readonly layers: readonly Layer[]
  /** The numbers of the cell whose counts begin at a place. */
  readonly read: (counts: Uint32Array, start: number) => CellCounts
}

export function layersOf(bubbles: BubbleKind, rules: GapRules, terms: MapTerms): Layers {
  const values = bubbleValues(bubbles, terms)
  const fixed: readonly Layer[] = [
    { filters: studies },
    { filters: { kind: ['review'], status: finished } },
    { filters: { kind: ['study', 'review'], status: underWay } },
    { filters: { ...studies, design: terms.controlled }, without: { design: terms.uncontrolled } },
    { filters: { ...studies, design: terms.designs } },
    { filters: { ...studies, quality: rules.lowRatings } },
    { filters: { ...studies, quality: overallRatings } },
  ]
  const facet = bubbles === 'kind' ? 'design' : bubbles
  const holding = (key: FacetKey, value: string): Layer => ({ filters: { ...studies, [key]: [value] } })
  const layers = [
    ...fixed,
    ...values.map((value) => holding(facet, value)),
    ...rules.groups.map((group) => holding('population', group)),
    ...rules.countries.map((country) => holding('country', country)),
  ]
  const groupsFrom = fixed.length + values.length
  const countriesFrom = groupsFrom + rules.groups.length
  return {
    layers,
    read: (counts, start) => {
      const at = (layer: number): number => counts[start + layer] ?? 0
      const from = (first: number, length: number): readonly number[] => Array.from({ length }, (_, index) => at(first + index))
      return {
        studies: at(0), reviews: at(1), underWay: at(2), controlled: at(3), designUnknown: at(0) - at(4), low: at(5), rated: at(6),
        bubbles: from(fixed.length, values.length),
        groups: from(groupsFrom, rules.groups.length),
        countries: from(countriesFrom, rules.countries.length),
      }
    },
  }
}
