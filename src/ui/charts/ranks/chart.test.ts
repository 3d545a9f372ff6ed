import { describe, expect, it } from 'vitest'

import type { ResultCell, RoundResults } from '@/agenda/rounds/round-view'

import { siteIn } from '../../siteIn'
import { chartCsv } from '../drawing/chart'
import { ranksChart } from './chart'

const cell = (rank: number, points: number, isTied = false): ResultCell => ({ rank, place: Math.floor(rank), isTied, points, mean: points / 4, chosenBy: 2 })
const text = (words: string) => ({ text: words, lang: 'en' })

const results: RoundResults = {
  choices: 3,
  groups: [
    { key: 'patients', name: text('Patients'), voters: 4, isCounted: true },
    { key: 'workers', name: text('Link workers'), voters: 1, isCounted: false },
    { key: 'funders', name: text('Funders'), voters: 9, isCounted: true },
  ],
  rows: [
    { item: 'a', wording: text('What does it cost?'), path: '/gaps/cost', sum: 2.5, place: 1, isTied: false, isShortlisted: true, cells: [cell(1, 9), null, cell(1.5, 4, true)], counts: [] },
    { item: 'b', wording: text('=HARM()'), path: null, sum: 3.5, place: 2, isTied: false, isShortlisted: false, cells: [cell(2, 3), null, cell(1.5, 4, true)], counts: [] },
  ],
}

describe('the ranks of each group', () => {
  const chart = ranksChart(results, siteIn('en'))

  it('stand side by side in the table, without the group of too few', () => {
    expect(chart.head.filter((head) => head.startsWith('Rank'))).toEqual(['Rank: Patients', 'Rank: Funders'])
    expect(chart.rows[0]?.cells).toEqual(['What does it cost?', '1', 'yes', 2.5, 1, 9, 2.25, 1.5, 4, 1])
    expect(chart.notes.at(-1)).toContain('Link workers: too few people voted.')
  })

  it('are told in words for who cannot see them', () => {
    expect(chart.description).toContain('What does it cost?: Patients 1, Funders =1.')
  })

  it('are drawn with a sign for each group, and never as one number alone', () => {
    const svg = chart.draw({ id: 'ranks', dir: 'rtl', isAlone: true })
    expect(svg.match(/<g transform/g)).toHaveLength(2 + 4)
    expect(svg).not.toMatch(/NaN|undefined/)
  })

  it('run no formula in a spreadsheet', () => {
    expect(chartCsv(chart)).toContain("'=HARM()")
  })
})
