import type { FacetKey } from '../facets'
import type { SearchCard, SearchKind, SearchText } from '../types'
import type { Localised, Many } from './source'

/** What is particular to each kind of record; the rest of a document is made alike for all. */
export type Draft = {
  readonly kind: SearchKind
  readonly title: Localised
  readonly headline?: Localised
  readonly summary?: Localised
  readonly year: number | null
  readonly text: Partial<SearchText>
  readonly options?: Partial<Record<FacetKey, readonly string[]>>
  readonly card: Partial<SearchCard>
  /** Terms beside those that the record itself carries. */
  readonly terms?: readonly string[]
}

export const present = (values: readonly (string | null | undefined)[]): readonly string[] =>
  values.filter((value): value is string => Boolean(value?.trim()))

export const list = <Row>(rows: Many<Row>): readonly Row[] => rows ?? []
