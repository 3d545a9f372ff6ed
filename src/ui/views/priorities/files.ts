import type { RoundView } from '@/agenda/rounds/round-view'

import { chartCsv } from '../../charts/drawing/chart'
import { csvOf } from '../../charts/drawing/csv'
import { placeText, ranksChart } from '../../charts/ranks/chart'
import { optionText } from '../../messages'
import type { Site } from '../../site'

type RoundFile = { readonly type: 'image/svg+xml' | 'text/csv'; readonly content: string }

/**
 * A file of a round: `ranking.svg`, `ranking.csv`, `votes-<group>.csv`, `agreed.csv` or `decisions.csv`. Null where
 * there is none, such as any result before the vote is closed, and the votes of a group of too few.
 */
export function roundFile(round: RoundView, file: string, site: Site): RoundFile | null {
  const csv = (content: string): RoundFile => ({ type: 'text/csv', content })
  if (file === 'decisions.csv') return csv(decisions(round, site))
  if (file === 'agreed.csv') return round.agreed && csv(agreed(round, site))
  if (!round.results || round.results.rows.length === 0) return null
  if (file === 'ranking.csv') return csv(chartCsv(ranksChart(round.results, site)))
  if (file === 'ranking.svg')
    return { type: 'image/svg+xml', content: ranksChart(round.results, site).draw({ id: 'chart', dir: site.dir, isAlone: true }) }
  const key = /^votes-([a-z0-9-]+)\.csv$/.exec(file)?.[1]
  const index = round.results.groups.findIndex((group) => group.key === key && group.isCounted)
  return index < 0 ? null : csv(votes(round, index, site))
}

/** How often each gap was put at each place: everything that was voted, and nobody who did. */
function votes({ results }: RoundView, index: number, site: Site): string {
  const { t } = site
  if (!results) return ''
  const places = Array.from({ length: results.choices }, (_, place) => place)
  const name = results.groups[index]?.name.text ?? ''
  const head = [
    t('priorities.column.gap'), ...places.map((place) => t('priorities.column.votes', { place: place + 1 })),
    t('priorities.column.pointsOf', { name }), t('priorities.column.meanOf', { name }), t('priorities.column.rankOf', { name }),
  ]
  return csvOf([head, ...results.rows.map(({ wording, counts, cells }) => {
    const cell = cells[index]
    return [
      wording.text, ...places.map((place) => String(counts[index]?.[place] ?? 0)),
      ...(cell ? [cell.points, Math.round(cell.mean * 100) / 100, cell.rank].map(String) : ['', '', '']),
    ]
  })])
}

function agreed({ agreed: lines }: RoundView, { t }: Site): string {
  const head = [t('priorities.column.place'), t('priorities.column.gap'), t('priorities.column.reason')]
  return csvOf([head, ...(lines ?? []).map(({ place, wording, reason }) => [String(place), wording.text, reason ?? ''])])
}

function decisions({ kept, leftOut, results }: RoundView, site: Site): string {
  const { t } = site
  const placeOf = (wording: string): string => {
    const row = results?.rows.find((one) => one.wording.text === wording)
    return row ? placeText(site, row) : ''
  }
  const head = [t('priorities.column.gap'), t('priorities.column.fate'), t('priorities.column.reason'), t('priorities.column.place')]
  return csvOf([
    head,
    ...kept.map(({ wording, evidence }) => [
      wording.text, evidence ? optionText(t, 'priorities.check', evidence.verdict) : '', evidence?.reason ?? '', placeOf(wording.text),
    ]),
    ...leftOut.map(({ wording, fate, into, reason }) => [
      wording.text, fate === 'merged' && into ? t('priorities.fate.merged', { wording: into.text }) : optionText(t, 'priorities.fate', fate), reason ?? '', '',
    ]),
  ])
}
