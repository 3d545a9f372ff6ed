import type { Instrument } from '@/appraisal/instruments/types'

/** One rating as a chart shows it. */
export type RatedRow = {
  /** The study. */
  readonly label: string
  /** The result, where results are rated. */
  readonly detail?: string
  /** Page of the study, in the page's language. */
  readonly href?: string
  /** Invented for demonstration: said in the picture, the table and the file. */
  readonly isExample?: boolean
  /** Level by domain id; null where nothing was judged, left out where the domain does not apply. */
  readonly domains: Readonly<Record<string, string | null>>
  readonly overall: string | null
  /** Response by item id; left out where the question does not apply. */
  readonly answers?: Readonly<Record<string, string | null>>
  /** For weighted charts: how many people; null where not known. */
  readonly weight?: number | null
}

/** Ratings that were made with one instrument. */
export type Rated = { readonly instrument: Instrument; readonly rows: readonly RatedRow[] }

/** Whether the tool judges its parts, so that there is a traffic light and a summary to draw; else its answers are shown. */
export const judgesDomains = ({ domains }: Instrument): boolean => domains.some(({ levels }) => levels !== undefined)
