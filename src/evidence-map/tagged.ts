import type { Catalogue } from '@/search/records/catalogue'

import type { AxisFacet } from './state'

/** A gap that somebody has tagged: its page, without a language prefix, and its terms as ids. */
export type TaggedGap = {
  readonly path: string
  readonly title: string
  /** Language that the title is in. */
  readonly lang: string
  readonly terms: Readonly<Partial<Record<AxisFacet, readonly string[]>>>
}

const cellKey = (row: string, column: string): string => `${row} ${column}`

/** The tagged gaps of each cell: those with a term of its row and one of its column, or terms below them. */
export function taggedIn(
  gaps: readonly TaggedGap[], rows: AxisFacet, columns: AxisFacet, catalogue: Catalogue,
): (row: string, column: string) => readonly TaggedGap[] {
  const cells = new Map<string, TaggedGap[]>()
  const slugs = ({ terms }: TaggedGap, facet: AxisFacet): readonly string[] =>
    catalogue.lineage(terms[facet] ?? []).map(({ slug }) => slug)
  for (const gap of gaps) {
    const across = slugs(gap, columns)
    for (const row of slugs(gap, rows)) {
      for (const column of across) {
        const key = cellKey(row, column)
        cells.set(key, [...cells.get(key) ?? [], gap])
      }
    }
  }
  return (row, column) => cells.get(cellKey(row, column)) ?? []
}
