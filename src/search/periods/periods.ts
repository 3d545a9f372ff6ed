import type { PublicPeriod } from '../types'

/** What once happened to a study that changed whether it is public. `at` is a moment as ISO 8601. */
export type PublicChange = { readonly at: string; readonly to: 'public' | 'withdrawn' | 'merged' | 'unmerged' }

const dayIn = (moment: string): string => moment.slice(0, 10)

/**
 * When a study was public, by days: it was on a day if it was at its end. A merge ends it as a withdrawal does, and
 * undoing the merge makes it public again if it was before.
 *
 * @param changes in any order; one that changes nothing, such as the publication of a revision, is passed over
 * @returns in order, none empty, no two without a day between them; the last one is open while the study is public
 */
export function publicPeriods(changes: readonly PublicChange[]): readonly PublicPeriod[] {
  const periods: { from: string; until: string | null }[] = []
  let wasPublicWhenMerged = false
  for (const { at, to } of [...changes].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const last = periods.at(-1)
    const isPublic = last?.until === null
    if (to === 'merged') wasPublicWhenMerged = isPublic
    const becomesPublic = to === 'public' || (to === 'unmerged' && wasPublicWhenMerged)
    if (becomesPublic && !isPublic) {
      if (last?.until === dayIn(at)) last.until = null
      else periods.push({ from: dayIn(at), until: null })
    }
    if (isPublic && (to === 'withdrawn' || to === 'merged')) {
      last.until = dayIn(at)
      if (last.from === last.until) periods.pop()
    }
  }
  return periods
}
