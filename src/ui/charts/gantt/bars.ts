import type { QuestionItem, QuestionState } from '@/agenda/roadmap/roadmap-view'

import type { Site } from '../../site'
import { EDGE, INK, labelLines, LINE, SIZE, type Sheet } from '../drawing/sheet'
import { tones } from '../drawing/signs'
import { escaped } from '../drawing/text'
import { textWidth } from '../drawing/wrap'
import type { Tone } from '../rating-matrix/marks'
import { yearsOf, type Span } from './span'

export type Bar = { readonly item: QuestionItem; readonly span: Span }

/** Where the words of a bar stand and where its time begins. */
type Layout = {
  readonly width: number
  readonly labelWidth: number
  readonly plotStart: number
  readonly mostTicks: number
  readonly isStacked: boolean
}

const WIDE = 700
const LABELS = 260

/** Each question beside its bar. */
export const besideBars: Layout = { width: WIDE, labelWidth: LABELS, plotStart: EDGE + LABELS + 16, mostTicks: 9, isStacked: false }

const NARROW = 326

/** Each question over its bar, so that on a phone the whole time is seen at once. */
export const overBars: Layout = { width: NARROW, labelWidth: NARROW - 2 * EDGE, plotStart: EDGE + 16, mostTicks: 5, isStacked: true }

const BAR = 14

const toneOf: Readonly<Record<QuestionState, Tone>> = { proposed: 'open', agreed: 1, 'under-way': 2, answered: 0, withdrawn: 'plain' }

/** Draws the bars on an axis of whole years, with what their colours mean and a line for today. */
export function drawBars(sheet: Sheet, bars: readonly Bar[], today: number, layout: Layout, site: Site): void {
  if (bars.length === 0) return sheet.text(site.t('roadmap.chart.none'))
  const { plotStart, mostTicks } = layout
  const plotWidth = sheet.width - plotStart - EDGE - 12
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
  const hrefOf = ({ path }: QuestionItem): string => escaped(site.href(path))
  const rows = bars.map((bar) => drawBar(sheet, bar, { at, high, layout, hrefOf }))
  // Where words stand over the bars, no line runs through them.
  const stretches = layout.isStacked ? rows : [{ from: top - 4, to: sheet.y }]
  const upright = (day: number): string => stretches.map(({ from, to }) => `M${sheet.x(at(day))} ${from}V${to}`).join('')
  for (const { at: day } of shown) sheet.put(`<path class="rq-soft" d="${upright(day)}" stroke="#b9c4be" stroke-width="0.6"/>`)
  sheet.put(`<path class="rq-line" d="${upright(today)}" stroke="${INK}" stroke-width="1.6" stroke-dasharray="5 3"/>`)
  const word = site.t('roadmap.chart.today')
  const half = textWidth(word, SIZE) / 2
  sheet.line(word, Math.min(Math.max(at(today), EDGE + half), sheet.width - EDGE - half), sheet.y + LINE - 2, { anchor: 'middle' })
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

type Axis = {
  readonly at: (day: number) => number
  readonly high: number
  readonly layout: Layout
  readonly hrefOf: (item: QuestionItem) => string
}

/** Draws the words and the bar of a question; the heights between which the bar stands. */
function drawBar(sheet: Sheet, { item, span }: Bar, axis: Axis): { readonly from: number; readonly to: number } {
  const { labelWidth, isStacked } = axis.layout
  const top = sheet.y + 6
  const lines = labelLines(item.question.text, labelWidth)
  if (!sheet.place.isAlone) sheet.put(`<a href="${axis.hrefOf(item)}">`)
  const below = sheet.lines(lines, EDGE, top)
  if (!sheet.place.isAlone) sheet.put('</a>')
  const from = isStacked ? below + 3 : top
  drawSpan(sheet, item.status, span, from, axis)
  sheet.y = Math.max(below, from + BAR + 4) + 6
  sheet.rule()
  return { from: from - 2, to: sheet.y }
}

/** A bar, with an arrow where no end is known; a diamond where no beginning is. */
function drawSpan(sheet: Sheet, state: QuestionState, { from, to }: Span, top: number, { at, high }: Axis): void {
  if (from === null) {
    sheet.put(`<path class="rq-ink" d="M${sheet.x(at(to ?? high))} ${top}l7 8l-7 8l-7 -8z" fill="${INK}"/>`)
    return
  }
  const start = at(from)
  const width = Math.max(3, Math.round((at(to ?? high) - start) * 100) / 100)
  sheet.put(rect(sheet, start, top + 1, width, state))
  if (to !== null) return
  const [tip, back] = [sheet.x(start + width + 9), sheet.x(start + width)]
  sheet.put(`<path class="rq-ink" d="M${tip} ${top + 1 + BAR / 2}L${back} ${top - 1}V${top + BAR + 3}z" fill="${INK}"/>`)
}
