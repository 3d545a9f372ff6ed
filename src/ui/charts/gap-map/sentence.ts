import type { CellCounts } from '@/evidence-map/layers'
import type { MapCellView, MapView } from '@/evidence-map/map-view'
import type { GapKind } from '@/evidence-map/gaps'
import { dayInWords } from '@/search/day'

import type { Messages } from '../../messages'
import type { Site } from '../../site'

const formats = new Map<string, Intl.ListFormat>()

function listed(parts: readonly string[], locale: string, type: 'conjunction' | 'unit' = 'conjunction'): string {
  const key = `${locale} ${type}`
  const format = formats.get(key) ?? new Intl.ListFormat(locale, { type, style: type === 'unit' ? 'short' : 'long' })
  formats.set(key, format)
  return format.format(parts)
}

const mostNamed = 4

/** A few names, and how many more there are. */
function named(names: readonly string[], { t, locale }: Site): string {
  const more = names.length - mostNamed
  return listed(more > 1 ? [...names.slice(0, mostNamed), t('map.more', { count: more })] : names, locale)
}

/** What stands in a cell, in numbers: «4 studies, 1 review, 2 with a comparison group». */
export function countsInWords({ counts, change }: Pick<MapCellView, 'counts' | 'change'>, { t, locale }: Site): string {
  const { studies, reviews, underWay, controlled } = counts
  const parts = [
    studies > 0 || reviews > 0 ? t('map.studies', { count: studies }) : t(change?.kind === 'lost' ? 'map.none.now' : 'map.none'),
    ...(reviews > 0 ? [t('map.reviews', { count: reviews })] : []),
    ...(studies > 0 ? [t('map.controlled', { count: controlled })] : []),
    ...(underWay > 0 ? [t('map.underWay', { count: underWay })] : []),
  ]
  return listed(parts, locale, 'unit')
}

/** Why a cell is a gap, a sentence for each reason, and what is not known. */
export function reasons({ counts, gaps }: MapCellView, site: Site): readonly string[] {
  const { t } = site
  const { missing } = gaps
  return [
    ...(gaps.kinds.includes('absolute') ? [t('map.why.absolute')] : []),
    ...(gaps.kinds.includes('synthesis') ? [t('map.why.synthesis')] : []),
    ...(gaps.quality ? [t(`map.why.${gaps.quality}`)] : []),
    ...(gaps.qualityUnknown === 'design' ? [t('map.why.design')] : []),
    ...(gaps.qualityUnknown === 'unrated' ? [t('map.why.unrated', { count: counts.studies - counts.rated })] : []),
    ...(missing.groups.length > 0 ? [t('map.why.groups', { groups: named(missing.groups, site) })] : []),
    ...(missing.countries.length > 0 ? [t('map.why.countries', { countries: named(missing.countries, site) })] : []),
  ]
}

const gapNames = (kinds: readonly GapKind[], t: Messages, locale: string): string => listed(kinds.map((kind) => t(`map.gap.${kind}`)), locale)

/** What happened to a cell since the earlier day; nothing where nothing did. */
export function changes({ change }: MapCellView, { t, locale, number }: Site): readonly string[] {
  if (!change) return []
  return [
    ...(change.evidence === 0 ? [] : [t('map.change.evidence', { number: number(change.evidence, { signDisplay: 'always' }) })]),
    ...(change.withdrawn === 0 ? [] : [t('map.change.withdrawn', { number: number(change.withdrawn) })]),
    ...(change.closed.length > 0 ? [t('map.change.closedKinds', { kinds: gapNames(change.closed, t, locale) })] : []),
    ...(change.opened.length > 0 ? [t('map.change.openedKinds', { kinds: gapNames(change.opened, t, locale) })] : []),
  ]
}

const taggedInWords = ({ tagged }: MapCellView, site: Site): readonly string[] =>
  (tagged.length > 0 ? [site.t('map.tagged', { titles: named(tagged.map(({ title }) => title.replace(/[.?!。？！؟]+$/u, '')), site) })] : [])

/** Where a cell stands, as its sentence begins. */
export const cellPlace = (row: string, column: string, { t }: Site): string => t('map.cell.place', { row, column })

/** A cell in a sentence or a few, as a reader hears it. */
export const cellSentence = (row: string, column: string, cell: MapCellView, site: Site): string =>
  [site.t('map.cell', { place: cellPlace(row, column, site), counts: countsInWords(cell, site) }), ...reasons(cell, site), ...changes(cell, site), ...taggedInWords(cell, site)].join(' ')

/** What a map shows, as its caption. */
export function mapCaption({ rowsLabel: rows, columnsLabel: columns, state: { asAt, since } }: MapView, { t, locale }: Site): string {
  if (since !== null) return t('map.caption.since', { rows, columns, from: dayInWords(since, locale), to: asAt === null ? t('map.today') : dayInWords(asAt, locale) })
  return asAt === null ? t('map.caption', { rows, columns }) : t('map.caption.asAt', { rows, columns, day: dayInWords(asAt, locale) })
}

/** The three numbers that stand apart everywhere. */
export const apart = ({ studies, reviews, underWay }: CellCounts, t: Messages) => ({
  studies: t('map.studies', { count: studies }), reviews: t('map.reviews', { count: reviews }), underWay: t('map.underWay', { count: underWay }),
})

/** What happened to the whole map between its two days; null where none are compared. */
export function changeOfMap({ cells, withdrawn, state: { since, asAt } }: MapView, { t, locale, number }: Site): string | null {
  if (since === null) return null
  const all = cells.flat().map(({ change }) => change)
  const count = (kind: 'gained' | 'lost'): number => all.filter((change) => change?.kind === kind).length
  const gaps = (which: 'closed' | 'opened'): number => all.reduce((sum, change) => sum + (change?.[which].length ?? 0), 0)
  const whole = t('map.change', {
    from: dayInWords(since, locale), to: asAt === null ? t('map.today') : dayInWords(asAt, locale),
    gained: t('map.change.gained', { count: count('gained') }), lost: t('map.change.lost', { count: count('lost') }),
    closed: t('map.change.closed', { count: gaps('closed') }), opened: t('map.change.opened', { count: gaps('opened') }),
  })
  return withdrawn ? `${whole} ${t('map.change.withdrawn', { number: number(withdrawn) })}` : whole
}
