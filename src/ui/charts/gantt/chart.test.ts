import { describe, expect, it } from 'vitest'

import type { QuestionItem } from '@/agenda/roadmap/roadmap-view'

import { siteIn } from '../../siteIn'
import { ganttChart } from './chart'
import { dayNumber, spanOf, yearsOf } from './span'

const question = (text: string, more: Partial<QuestionItem> = {}): QuestionItem => ({
  path: `/roadmap/${text}`, question: { text, lang: 'en' }, type: 'research', status: 'under-way', lead: null,
  started: null, due: null, countries: [], projects: 0, isExample: true, ...more,
})

const plain = { id: 'gantt', dir: 'ltr', isAlone: false } as const

describe('the time that a question takes', () => {
  it.each([
    ['2025', '2026', '2025-01-01', '2026-12-31'],
    ['2025-02', '2026-02', '2025-02-01', '2026-02-28'],
    ['2025-02-03', null, '2025-02-03', null],
    ['2025/2026-03', null, '2025-01-01', '2026-03-31'],
    ['2025/..', null, '2025-01-01', null],
    [null, '2026', null, '2026-12-31'],
  ] as const)('%s until %s', (started, due, from, to) => {
    expect(spanOf(started, due)).toEqual({ from: from && dayNumber(from), to: to && dayNumber(to) })
  })

  it('is none without dates', () => {
    expect(spanOf(null, null)).toBeNull()
  })

  it('lies on an axis of whole years that holds today, too', () => {
    const span = spanOf('2024-05', '2025-06')
    expect(yearsOf(span ? [span] : [], dayNumber('2026-11-22')).map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027])
  })
})

describe('the roadmap in time', () => {
  const chart = ganttChart([
    question('Does it last?', { started: '2025', due: '2027' }), question('What does it cost?', { started: '2026-03', status: 'agreed' }),
    question('For whom <b>?', { due: '2027-06', status: 'answered' }), question('Undated?'),
  ], '2026-11-22', siteIn('en'))

  it('has every question in its table, and says which are in the table only', () => {
    expect(chart.rows.map(({ cells }) => cells)).toEqual([
      ['Does it last?', 'Research question', 'Under way', null, '2025', '2027'],
      ['What does it cost?', 'Research question', 'Agreed', null, 'March 2026', null],
      ['For whom <b>?', 'Research question', 'Answered', null, null, 'June 2027'],
      ['Undated?', 'Research question', 'Under way', null, null, null],
    ])
    expect(chart.notes).toEqual(['An arrow means that no end is known.', '1 question without dates is in the table only.'])
  })

  it('draws what has dates, in both directions of writing, and never runs what is in a text', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const svg = chart.draw({ ...plain, dir, isAlone: true })
      expect(svg.match(/<rect x=/g)).toHaveLength(5)
      expect(svg).not.toMatch(/NaN|undefined|<b>/)
    }
  })

  it('is no wider than a phone where it is narrow, with each question over its bar and every bar on the page', () => {
    const svg = chart.drawNarrow?.({ ...plain, id: 'narrow' }) ?? ''
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
    expect(width).toBeLessThanOrEqual(328)
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, size]) => Number(x) + Number(size))
    expect(bars.length).toBeGreaterThan(3)
    for (const end of bars) expect(end).toBeLessThan(width)
    const heightOf = (part: RegExp): number => Number(part.exec(svg)?.[1])
    expect(heightOf(/ y="([\d.]+)"[^>]*>Does it last\?<\/text>/)).toBeLessThan(heightOf(/>Does it last\?<\/text>[^]*?<rect x="[\d.]+" y="([\d.]+)"/))
  })

  it('leads from each bar to its question, but not from a file of its own', () => {
    expect(chart.draw(plain)).toContain('<a href="/roadmap/What does it cost?">')
    expect(chart.draw({ ...plain, isAlone: true })).not.toContain('<a ')
  })

  it('says so where there is nothing to draw', () => {
    expect(ganttChart([question('Undated?')], '2026-11-22', siteIn('en')).draw(plain)).toContain('No question has dates yet.')
  })
})
