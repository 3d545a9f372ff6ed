import { edtfInWords } from '@/bibliography/dates'
import type { QuestionItem, QuestionState } from '@/agenda/roadmap/roadmap-view'

import type { Site } from '../../site'
import type { Chart } from '../drawing/chart'
import { EDGE, INK, labelLines, LINE, sheetSvg, type Sheet } from '../drawing/sheet'
import { tones } from '../drawing/signs'
import type { Tone } from '../rating-matrix/marks'
import { dayNumber, spanOf, yearsOf, type Span } from './span'

const WIDTH = 700
const LABELS = 260
const plotStart = EDGE + LABELS + 16
const plotWidth = WIDTH - plotStart - EDGE - 12
const BAR = 14
const mostTicks = 9

const toneOf: Readonly<Record<QuestionState, Tone>> = { proposed: 'open', agreed: 1, 'under-way': 2, answered: 0, withdrawn: 'plain' }

type Bar = { readonly item: QuestionItem; readonly span: Span }

/** The roadmap in time: in words, as a table and as a picture. */
export function ganttChart(questions: readonly QuestionItem[], today: string, site: Site): Chart {
  const { t, locale } = site
  const bars = questions.flatMap((item): Bar[] => {
    const span = spanOf(item.started, item.due)
    return span ? [{ item, span }] : []
  })
  const words = (date: string | null): string | null => edtfInWords(date, locale)
  const undated = questions.length - bars.length
  const said = {
    title: t('roadmap.chart.title'),
    about: t('roadmap.chart.about'),
    notes: [
      ...(bars.some(({ span }) => span.to === null) ? [t('roadmap.chart.open')] : []),
      ...(undated > 0 ? [t('roadmap.chart.undated', { count: undated })] : []),
    ],
    description: bars.length === 0 ? t('roadmap.chart.none') : bars.map(({ item }) =>
      `${item.question.text}: ${t(`roadmap.status.${item.status}`)}, ${words(item.started) ?? '…'} – ${words(item.due) ?? '…'}.`).join(' '),
  }
  return {
    ...said,
    head: ['roadmap.column.question', 'roadmap.type', 'roadmap.status', 'roadmap.lead', 'roadmap.started', 'roadmap.due'].map((key) => t(key as 'roadmap.type')),
    rows: questions.map((item) => ({
      path: item.path,
      cells: [
        item.question.text, t(`roadmap.type.${item.type}` as 'roadmap.type.policy'), t(`roadmap.status.${item.status}`),
        item.lead, words(item.started), words(item.due),
      ],
    })),
    draw: (place) => sheetSvg(said, WIDTH, place, (sheet) => drawn(sheet, bars, dayNumber(today), site)),
  }
}

function drawn(sheet: Sheet, bars: readonly Bar[], today: number, site: Site): void {
  if (bars.length === 0) return sheet.text(site.t('roadmap.chart.none'))
  const years = yearsOf(bars.map(({ span }) => span), today)
  const [low, high] = [years[0]?.at ?? 0, years.at(-1)?.at ?? 1]
  const at = (day: number): number => plotStart + ((day - low) / (high - low)) * plotWidth
  legend(sheet, bars, site)
  const every = Math.ceil(years.length / mostTicks)
  const shown = years.filter((_, index) => index % every === 0)
  for (const { year, at: day } of shown) sheet.line(String(year), at(day), sheet.y + LINE - 4, { anchor: 'middle' })
  sheet.y += LINE + 4
  const top = sheet.y
  sheet.rule()
  for (const bar of bars) drawnBar(sheet, bar, { at, high })
  for (const { at: day } of shown)
    sheet.put(`<path class="rq-soft" d="M${sheet.x(at(day))} ${top}V${sheet.y}" stroke="#b9c4be" stroke-width="0.6"/>`)
  sheet.put(`<path class="rq-line" d="M${sheet.x(at(today))} ${top - 4}V${sheet.y}" stroke="${INK}" stroke-width="1.6" stroke-dasharray="5 3"/>`)
  sheet.line(site.t('roadmap.chart.today'), at(today), sheet.y + LINE - 2, { anchor: 'middle' })
  sheet.y += LINE + 2
}

function legend(sheet: Sheet, bars: readonly Bar[], { t }: Site): void {
  const used = (Object.keys(toneOf) as QuestionState[]).filter((state) => bars.some(({ item }) => item.status === state))
  for (const state of used) {
    sheet.y += 4
    sheet.put(rect(sheet, EDGE, sheet.y + 4, 22, state))
    sheet.text(t(`roadmap.status.${state}`), { from: EDGE + 32 })
  }
  sheet.y += 10
}

function rect(sheet: Sheet, from: number, y: number, width: number, state: QuestionState): string {
  const tone = toneOf[state]
  const look = tone === 'open'
    ? `class="rq-open" fill="#fff" stroke="${INK}" stroke-width="1.4" stroke-dasharray="3 2.4"`
    : `class="rq-shape" fill="${tones[tone].fill}" stroke="${INK}" stroke-width="1"`
  return `<rect x="${sheet.left(from, width)}" y="${y}" width="${width}" height="${BAR}" rx="2" ${look}/>`
}

function drawnBar(sheet: Sheet, { item, span: { from, to } }: Bar, { at, high }: { at: (day: number) => number; high: number }): void {
  const top = sheet.y + 6
  const lines = labelLines(item.question.text, LABELS)
  sheet.lines(lines, EDGE, top)
  if (from === null) {
    const x = sheet.x(at(to ?? high))
    sheet.put(`<path class="rq-ink" d="M${x} ${top}l7 8l-7 8l-7 -8z" fill="${INK}"/>`)
  } else {
    const start = at(from)
    const end = at(to ?? high)
    const width = Math.max(3, Math.round((end - start) * 100) / 100)
    sheet.put(rect(sheet, start, top + 1, width, item.status))
    if (to === null) {
      const [tip, back] = [sheet.x(start + width + 9), sheet.x(start + width)]
      sheet.put(`<path class="rq-ink" d="M${tip} ${top + 1 + BAR / 2}L${back} ${top - 1}V${top + BAR + 3}z" fill="${INK}"/>`)
    }
  }
  sheet.y = top + Math.max(lines.length * LINE, BAR + 4) + 6
  sheet.rule()
}
