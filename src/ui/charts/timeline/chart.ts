import { parts, type Part } from '@/synthesis/plots/result'
import type { Timeline, TimelineYear } from '@/synthesis/plots/timeline'

import type { Site } from '../../site'
import type { Chart } from '../drawing/chart'
import { EDGE, INK, LINE, sheetSvg, type Sheet } from '../drawing/sheet'
import { wrapText } from '../drawing/wrap'
import { partName } from '../plot-words/words'

const WIDTH = 520
const YEAR = 48
const STUDIES = 138
const STEP = 22
const inLine = Math.floor((STUDIES - 16) / STEP)
const startEvents = EDGE + YEAR + STUDIES + 12

/** Evidence by year beside policy, in words, as a table and as a picture. */
export function timelineChart(plot: Timeline, { outcome, site }: { readonly outcome: string; readonly site: Site }): Chart {
  const { t } = site
  const { years, withoutYear } = plot
  const words = {
    title: t('plot.timeline.title', { outcome }),
    about: t('plot.timeline.about'),
    notes: [t('plot.timeline.caution'), ...(withoutYear.length > 0 ? [t('plot.timeline.withoutYear', { count: withoutYear.length })] : [])],
    description: years.length === 0 ? t('plot.empty') : years.map((year) => `${year.year}: ${[
      ...parts.flatMap((part) => (year.studies[part].length > 0 ? [`${partName(t, part)} ${site.number(year.studies[part].length)}`] : [])),
      ...year.events.map(({ title }) => title),
    ].join('; ')}.`).join(' '),
  }
  return {
    ...words,
    head: ['name', 'year', 'kind'].map((key) => t(`plot.column.${key}` as 'plot.column.study')),
    rows: [
      ...years.flatMap(({ year, studies, events }) => [
        ...parts.flatMap((part) => studies[part].map(({ label, path }) => ({ path, cells: [label, String(year), partName(t, part)] }))),
        ...events.map(({ title, date }) => ({ path: null, cells: [title, date ?? String(year), t('plot.timeline.policy')] })),
      ]),
      ...withoutYear.map(({ label, path }) => ({ path, cells: [label, t('plot.notStated'), t('plot.timeline.study')] })),
    ],
    draw: (place) => sheetSvg(words, WIDTH, place, (sheet) => drawn(sheet, plot, site)),
  }
}

const looks: Readonly<Record<Part, string>> = {
  controlled: `<rect class="rq-shape" x="-7" y="-7" width="14" height="14" fill="#0b5fa5" stroke="${INK}"/>`,
  uncontrolled: `<circle class="rq-open" r="7" fill="#fff" stroke="${INK}" stroke-width="1.6"/>`,
  reviews: `<polygon class="rq-shape" points="0,-8.5 8.5,0 0,8.5 -8.5,0" fill="#f4c74b" stroke="${INK}"/>`,
}

function drawn(sheet: Sheet, { years }: Timeline, { t }: Site): void {
  if (years.length === 0) return sheet.text(t('plot.empty'))
  const used = parts.filter((part) => years.some(({ studies }) => studies[part].length > 0))
  for (const part of used) {
    sheet.y += 6
    sheet.put(`<g transform="translate(${sheet.x(EDGE + 10)} ${sheet.y + 12})">${looks[part]}</g>`)
    sheet.text(partName(t, part), { from: EDGE + 28 })
  }
  sheet.y += 12
  const heads = [
    sheet.lines(wrapText(t('plot.column.year'), YEAR - 4, 13), EDGE, sheet.y, { isBold: true }),
    sheet.lines(wrapText(t('plot.timeline.evidence'), STUDIES - 8, 13), EDGE + YEAR, sheet.y, { isBold: true }),
    sheet.lines(wrapText(t('plot.timeline.policy'), WIDTH - startEvents - EDGE, 13), startEvents, sheet.y, { isBold: true }),
  ]
  sheet.y = Math.max(...heads) + 6
  sheet.rule()
  for (const year of years) drawnYear(sheet, year)
}

function drawnYear(sheet: Sheet, { year, studies, events }: TimelineYear): void {
  const marks = parts.flatMap((part) => studies[part].map((study) => ({ part, label: study.label })))
  const top = sheet.y
  sheet.line(String(year), EDGE, top + LINE + 4, { isBold: true })
  marks.forEach(({ part, label }, index) => {
    const x = EDGE + YEAR + 10 + (index % inLine) * STEP
    const y = top + 17 + Math.floor(index / inLine) * STEP
    sheet.put(`<g transform="translate(${sheet.x(x)} ${y})"><title>${label.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>${looks[part]}</g>`)
  })
  let end = top + Math.max(1, Math.ceil(marks.length / inLine)) * STEP + 10
  let y = top + 8
  for (const { title } of events) {
    sheet.put(`<path class="rq-ink" d="M${sheet.x(startEvents)} ${y + 5}m-4 0h8l-4 8z" fill="${INK}"/>`)
    y = sheet.lines(wrapText(title, WIDTH - startEvents - EDGE - 14, 13), startEvents + 12, y) + 4
  }
  end = Math.max(end, y + 4)
  sheet.y = end
  sheet.rule()
}
