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

  it('says so where there is nothing to draw', () => {
    expect(ganttChart([question('Undated?')], '2026-11-22', siteIn('en')).draw(plain)).toContain('No question has dates yet.')
  })
})
