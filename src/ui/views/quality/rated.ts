import type { Instrument } from '@/appraisal/instruments/types'
import type { RatingView } from '@/appraisal/published/view'

import type { RatedRow } from '../../charts/rating-matrix/rated'

/** Ratings made with one tool; `instrument` is null where the hub does not hold it any more. */
export type ByTool = { readonly key: string; readonly instrument: Instrument | null; readonly ratings: readonly RatingView[] }

/** Ratings by the tool they were made with, in the order in which the tools come first. */
export function byTool(ratings: readonly RatingView[]): readonly ByTool[] {
  const tools = new Map<string, { instrument: Instrument | null; ratings: RatingView[] }>()
  for (const rating of ratings) {
    const known = tools.get(rating.instrumentKey) ?? { instrument: rating.instrument, ratings: [] }
    known.ratings.push(rating)
    tools.set(rating.instrumentKey, known)
  }
  return [...tools].map(([key, tool]) => ({ key, ...tool }))
}

/** Ratings as the rows of a chart. On the `own` page of what is rated a row is named by its result alone. */
export function chartRows(
  ratings: readonly RatingView[], href: (path: string) => string, within: 'own' | 'all',
): readonly RatedRow[] {
  return ratings.map((rating) => {
    const { subject, result } = rating
    return {
      label: within === 'own' ? result ?? subject.title : subject.title,
      ...(within === 'all' && result ? { detail: result } : {}),
      ...(within === 'all' ? { href: `${href(subject.path)}#quality` } : {}),
      isExample: rating.isExample,
      domains: rating.domains,
      overall: rating.overall,
      answers: rating.answers,
      weight: rating.people,
    }
  })
}

type Wanted = { readonly instrument: string; readonly locale: string; readonly study?: string; readonly intervention?: string; readonly examples?: boolean; readonly page?: number; readonly weighted?: boolean }

/** Addresses of a chart and its table as files; see the route of /export/quality. */
export function chartFiles(chart: 'traffic-light' | 'profile' | 'summary', wanted: Wanted): { readonly svg: string; readonly csv: string } {
  const { instrument, locale, study, intervention, examples, page, weighted } = wanted
  const query = new URLSearchParams({
    instrument,
    ...(study ? { study } : {}),
    ...(intervention ? { intervention } : {}),
    ...(examples ? { examples: 'true' } : {}),
    ...(page && page > 1 ? { page: String(page) } : {}),
    ...(weighted ? { weighted: 'true' } : {}),
    ...(locale === 'en' ? {} : { locale }),
  })
  const file = (ending: string): string => `/export/quality/${chart}.${ending}?${query}`
  return { svg: file('svg'), csv: file('csv') }
}
