import type { Picture } from './read'

/** A part of a picture from top to bottom, as it stands on one page. */
export type Band = {
  readonly from: number
  readonly to: number
  /** How much of the picture's head is repeated above it. */
  readonly head: number
}

/** Heights in the picture's pixels: what fits below the caption on the first page, and on each that follows. */
export type Rooms = { readonly first: number; readonly next: number }

const leastGap = 5
/** How much white is kept above the first row of a page. */
const white = 7

/**
 * Cuts a picture that is higher than a page where nothing is drawn: between rows, never through a word or a sign. Only
 * what is itself higher than half a page, such as the line of an axis, goes on over the cut. The heads of columns are
 * repeated as long as rows follow.
 */
export function bandsOf({ height, marks, rules }: Picture, { first, next }: Rooms): readonly Band[] {
  if (height <= first) return [{ from: 0, to: height, head: 0 }]
  const gaps = gapsBetween(marks.filter(({ top, bottom }) => bottom - top <= next / 2))
  const firstRule = rules[0] ?? 0
  const headHeight = firstRule > 0 && firstRule < next / 4 ? firstRule + 1 : 0
  const bands: Band[] = []
  let from = 0
  for (;;) {
    const head = from > 0 && rules.some((rule) => rule > from + leastGap) ? headHeight : 0
    const limit = from + (from > 0 ? next : first) - head
    if (height <= limit) return [...bands, { from, to: height, head }]
    const start = from
    const gap = gaps.findLast(({ top }) => top > start + leastGap && top + 1 <= limit)
    bands.push({ from, to: gap ? gap.top + 1 : limit, head })
    from = gap ? Math.max(gap.top + 1, gap.bottom - white) : limit
  }
}

type Gap = { readonly top: number; readonly bottom: number }

function gapsBetween(marks: readonly Gap[]): readonly Gap[] {
  const gaps: Gap[] = []
  let end = 0
  for (const { top, bottom } of marks.toSorted((a, b) => a.top - b.top)) {
    if (top - end >= leastGap) gaps.push({ top: end, bottom: top })
    end = Math.max(end, bottom)
  }
  return gaps
}
