import type { Messages } from '../../messages'
import { csvOf } from '../drawing/csv'
import { marksOf, type Mark } from '../rating-matrix/marks'
import type { Rated } from '../rating-matrix/rated'

/** How much of all ratings has one judgement. */
export type Share = {
  readonly mark: Mark
  readonly count: number
  /** Part of the bar, 0 to 1; by people where the chart is weighted. */
  readonly part: number
  /** As shown: "67%". A part that is there is never shown as 0%, nor one that is not all as 100%. */
  readonly percent: string
}

export type Bar = { readonly id: string; readonly label: string; readonly isOverall: boolean; readonly shares: readonly Share[] }

export type Shares = {
  readonly title: string
  readonly about: string
  readonly ratings: number
  readonly bars: readonly Bar[]
}

function percentOf(part: number, locale: string): string {
  const shown = part >= 0.995 && part < 1 ? '>99' : part > 0 && part < 0.005 ? '<1' : null
  return shown ? `${shown}%` : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part)
}

/**
 * For each judged domain and the overall, the share of each judgement: the summary plot of robvis (McGuinness & Higgins
 * 2021). A domain that does not apply to a rating does not count there. Weighted by the number of people, ratings
 * without a known number are left out, and the chart says how many.
 */
export function qualityShares(
  { instrument, rows }: Rated, t: Messages, { isWeighted = false, locale = 'en' }: { isWeighted?: boolean; locale?: string } = {},
): Shares {
  const marks = marksOf(instrument, t)
  // Invented ratings are only ever counted among themselves.
  const real = rows.filter(({ isExample }) => !isExample)
  const own = real.length > 0 ? real : rows
  const counted = isWeighted ? own.filter(({ weight }) => typeof weight === 'number' && weight > 0) : own
  const places = [
    ...instrument.domains.filter(({ levels }) => levels !== undefined).map(({ id, label }) => ({ id, label, isOverall: false })),
    ...(instrument.overall.kind === 'level' ? [{ id: 'overall', label: t('chart.overall'), isOverall: true }] : []),
  ]
  const bars = places.flatMap((place): Bar[] => {
    const found = new Map<string, { mark: Mark; count: number; weight: number }>()
    let all = 0
    for (const row of counted) {
      const id = place.isOverall ? row.overall : row.domains[place.id]
      if (id === undefined) continue
      const mark = marks.level(place.id, id)
      const weight = isWeighted ? row.weight ?? 0 : 1
      const before = found.get(mark.key)
      found.set(mark.key, { mark, count: (before?.count ?? 0) + 1, weight: (before?.weight ?? 0) + weight })
      all += weight
    }
    if (all === 0) return []
    const order = marks.levels(place.id).map(({ key }) => key)
    const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
    const shares = [...found.values()]
      .sort((a, b) => rank(a.mark.key) - rank(b.mark.key))
      .map(({ mark, count, weight }) => ({ mark, count, part: weight / all, percent: percentOf(weight / all, locale) }))
    return [{ ...place, shares }]
  })
  const unknown = own.length - counted.length
  const title = t('chart.summary.title', { instrument: instrument.shortName })
  return {
    title: real.length === 0 && rows.length > 0 ? `${t('chart.example')}: ${title}` : title,
    about: isWeighted ? t('chart.summary.weighted', { count: unknown }) : t('chart.summary.equal'),
    ratings: counted.length,
    bars,
  }
}

/** Every judgement that occurs, each once: best first, whichever bar it stands in, then what is not known. */
export const shareMarks = ({ bars }: Shares): readonly Mark[] =>
  [...new Map(bars.flatMap(({ shares }) => shares.map(({ mark }) => [`${mark.mark}${mark.label}`, mark] as const))).values()]
    .sort((a, b) => step(a) - step(b))

const step = ({ tone }: Mark): number => (typeof tone === 'number' ? tone : tone === 'plain' ? 5 : 6)

/** The shares in words, for those who hear them. */
export const sharesDescription = ({ title, about, ratings, bars }: Shares, t: Messages): string => [
  `${title}.`, about, `${t('chart.ratings', { count: ratings })}.`,
  ...bars.map(({ label, shares }) => `${label}: ${shares.map(({ mark, percent }) => `${mark.label} ${percent}`).join(', ')}.`),
].join(' ')

/** The shares as CSV: one line for each part of the tool and judgement. */
export function sharesCsv({ bars }: Shares, t: Messages): string {
  const head = [t('chart.part'), t('chart.judgement'), t('chart.number'), t('chart.share')]
  return csvOf([head, ...bars.flatMap(({ label, shares }) =>
    shares.map(({ mark, count, part }) => [label, mark.label, String(count), String(Math.round(part * 1000) / 10)]))])
}
