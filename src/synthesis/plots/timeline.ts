import { studyOrder, type Part, type PlotStudy } from './result'

export type PolicyEvent = {
  readonly id: string
  readonly title: string
  /** EDTF; only its year is used. */
  readonly date: string | null
}

export type TimelineYear = {
  readonly year: number
  readonly studies: Readonly<Record<Part, readonly PlotStudy[]>>
  readonly events: readonly PolicyEvent[]
}

export type Timeline = {
  /** Years in which something happened, the newest first. */
  readonly years: readonly TimelineYear[]
  readonly withoutYear: readonly PlotStudy[]
}

/** Where a study as a whole belongs, by its design. */
export const partOfStudy = ({ kind, controlled }: PlotStudy): Part =>
  kind === 'review' ? 'reviews' : controlled ? 'controlled' : 'uncontrolled'

/** The year of an EDTF date such as `2019`, `2019-01-07`, `2018/2020` (its first) or `2019~`; null where none is given. */
export function yearOfEdtf(date: string | null): number | null {
  const year = /^(\d{4})/.exec(date ?? '')?.[1]
  return year === undefined ? null : Number(year)
}

/**
 * Evidence by year beside what policy did: studies with their year, events from the first to the last of these
 * years. That one came before the other does not say that it led to it.
 */
export function timeline(studies: readonly PlotStudy[], events: readonly PolicyEvent[]): Timeline {
  const known = [...new Map(studies.map((study) => [study.id, study])).values()].sort(studyOrder)
  const dated = known.flatMap(({ year }) => year ?? [])
  const [first, last] = [Math.min(...dated), Math.max(...dated)]
  const placed = events.flatMap((event) => {
    const year = yearOfEdtf(event.date)
    return year !== null && year >= first && year <= last ? [{ event, year }] : []
  })
  const years = [...new Set([...dated, ...placed.map(({ year }) => year)])].sort((a, b) => b - a)
  return {
    years: years.map((year) => {
      const own = known.filter((study) => study.year === year)
      const part = (wanted: Part) => own.filter((study) => partOfStudy(study) === wanted)
      return {
        year,
        studies: { controlled: part('controlled'), uncontrolled: part('uncontrolled'), reviews: part('reviews') },
        events: placed.filter((one) => one.year === year).map(({ event }) => event)
          .sort((a, b) => ((b.date ?? '') < (a.date ?? '') ? -1 : (b.date ?? '') > (a.date ?? '') ? 1 : a.id < b.id ? -1 : 1)),
      }
    }),
    withoutYear: known.filter(({ year }) => year === null),
  }
}
