import { describe, expect, it } from 'vitest'

import { columns } from './columns'
import { cellsIn, intervalIn, pastedRows } from './paste'
import { checkedRow, isEmptyRow, numberIn, resultOfRow, rowsIn, type EntryRow } from './rows'

const order = columns.map(({ name }) => name)
const row = (cells: Record<string, string>): EntryRow => ({ id: 'a', cells })

describe('a number as typed', () => {
  it.each([['−1.9', -1.9], [' 0·7 ', 0.7], ['.05', 0.05], ['1e-3', 0.001], ['+2', 2], ['120', 120]])('%s', (text, value) => {
    expect(numberIn(text)).toEqual({ value })
  })

  it.each([
    ['1,9', 'Write the decimals after a point: 1.9.'], ['1,234', '"1,234" may mean 1234 or 1.234. Write it without a comma.'],
    ['<0.05', 'is a bound, not a number'], ['1.9 points', 'is not a number'], ['1e999', 'is not a number'], ['NaN', 'is not a number'],
  ])('%s is refused', (text, message) => {
    expect(numberIn(text)).toEqual({ problem: expect.stringContaining(message) })
  })
})

describe('a row', () => {
  const typed = {
    outcomeAsWorded: 'Loneliness', comparison: 'between-groups', effectMeasure: 'MD', estimate: '−1.8', ciLower: '-2.9', ciUpper: '-0.7',
    direction: 'improved', betterWhen: 'lower', pdfPage: '7',
  }

  it('becomes a result', () => {
    const { data, problems } = resultOfRow(row(typed))
    expect(problems).toEqual([])
    expect(data).toMatchObject({ estimate: -1.8, ciLower: -2.9, effectMeasure: 'MD', pdfPage: 7 })
    expect(checkedRow(row(typed))).toEqual({ problems: [], warnings: [] })
  })

  it('says what is wrong, cell by cell, and each cell once', () => {
    const paths = (cells: Record<string, string>) => resultOfRow(row({ ...typed, ...cells })).problems.map(({ path }) => path)
    expect(paths({ outcomeAsWorded: '' })).toEqual(['outcome'])
    expect(paths({ estimate: '1,8' })).toEqual(['estimate'])
    expect(paths({ estimate: '1.8' })).toEqual(['estimate', 'direction'])
    expect(paths({ effectMeasure: 'odds' })).toEqual(['effectMeasure'])
    expect(paths({ estimate: '', ciLower: '', ciUpper: '' })).toEqual(['estimate'])
    expect(paths({ estimate: '', ciLower: '', ciUpper: '', whyNoNumbers: 'direction-only' })).toEqual([])
    expect(paths({ comparison: 'within-group' })).toEqual(['effectMeasure'])
  })

  it('takes a choice by its label, too', () => {
    expect(resultOfRow(row({ ...typed, effectMeasure: 'mean difference (md)', comparison: 'Between groups' })).data)
      .toMatchObject({ effectMeasure: 'MD', comparison: 'between-groups' })
  })

  it('is empty with no more than what it took over from the row before', () => {
    expect(isEmptyRow(row({ comparison: 'between-groups', document: 'd1', estimate: ' ' }))).toBe(true)
    expect(isEmptyRow(row({ comparison: 'between-groups', estimate: '1' }))).toBe(false)
  })

  it('is read from what was stored, without what the table does not know', () => {
    expect(rowsIn([{ id: 'x', cells: { estimate: '1', study: 'other', __proto__x: 'y', unit: 5 } }, { id: 3 }, null, 'x'])).toEqual([
      { id: 'x', cells: { estimate: '1' } },
    ])
    expect(rowsIn('text')).toEqual([])
  })
})

describe('what is pasted from a spreadsheet', () => {
  it('is told apart by tabs and lines, with quotation marks around cells that have them inside', () => {
    expect(cellsIn('a\tb\r\n"two\nlines"\t"said ""so"""\n\n')).toEqual([['a', 'b'], ['two\nlines', 'said "so"']])
  })

  it('finds its columns by their heads, with an interval in one cell', () => {
    const { rows, ignored } = pastedRows(
      'Outcome name\tEffect measure\tEffect size\t95% CI\tN\tFunding\nLoneliness\tMean difference\t-1.8\t-2.9 to -0.7\t120\tNone\nVisits\tRR\t0.82\t(0.68, 0.99)\t\t',
      order, 'outcome',
    )
    expect(rows).toEqual([
      { outcomeAsWorded: 'Loneliness', effectMeasure: 'MD', estimate: '-1.8', ciLower: '-2.9', ciUpper: '-0.7', nTotal: '120' },
      { outcomeAsWorded: 'Visits', effectMeasure: 'RR', estimate: '0.82', ciLower: '0.68', ciUpper: '0.99' },
    ])
    expect(ignored).toEqual(['Funding'])
  })

  it('follows the table from the cell it was pasted into where there are no heads', () => {
    expect(pastedRows('-1.8\tpoints\t-2.9\t-0.7\n0.4\tpoints', order, 'estimate').rows).toEqual([
      { estimate: '-1.8', unit: 'points', ciLower: '-2.9', ciUpper: '-0.7' }, { estimate: '0.4', unit: 'points' },
    ])
    expect(pastedRows('1\t2\t3', order, 'pdfPage').ignored).toEqual(['the last 2 cells of a line'])
  })

  it.each([
    ['-3.0 to -0.7', '-3.0', '-0.7'], ['[0.68; 0.99]', '0.68', '0.99'], ['95% CI 1.2–3.4', '1.2', '3.4'], ['(−3.0, −0.7)', '−3.0', '−0.7'], ['0.1-0.4', '0.1', '0.4'],
    ['-3,0 to -0,7', '-3,0', '-0,7'], ['(0,68, 0,99)', '0,68', '0,99'], ['1; 2,5', '1', '2,5'],
  ])('an interval: %s', (text, lower, upper) => {
    expect(intervalIn(text)).toEqual({ lower, upper })
  })

  it.each([
    ['-1,8\t-2,9; -0,7\t120', { estimate: '-1.8', ciLower: '-2.9', ciUpper: '-0.7', nTotal: '120' }],
    ['0,68\t(0,5, 0,9)\t1,204', { estimate: '0.68', ciLower: '0.5', ciUpper: '0.9', nTotal: '1.204' }],
    ['−0,125\t−0,5 to 0,25\t9', { estimate: '−0.125', ciLower: '−0.5', ciUpper: '0.25', nTotal: '9' }],
  ])('is read with its decimal commas, and tells so: %s', (line, cells) => {
    const { rows, decimals } = pastedRows(`Estimate\tCI\tN\n${line}`, order, 'estimate')
    expect(rows).toEqual([cells])
    expect(decimals).toEqual([line.split('\t')[0], cells.estimate])
  })

  it.each([
    ['points and commas mixed', '1,5\t2.5'], ['a comma that may group thousands', '1,234\t5,678'], ['no comma', '1\t2.5'],
  ])('keeps %s as they were pasted', (_, line) => {
    const [estimate, unit] = line.split('\t')
    const pasted = pastedRows(`Estimate\tSE\n${line}`, order, 'estimate')
    expect(pasted).toMatchObject({ rows: [{ estimate, standardError: unit }], decimals: null })
  })

  it.each(['NA', 'n/a', 'NR', '–', '-', '.', 'not reported'])('leaves a number empty where the sheet says %s, and tells so', (cell) => {
    const pasted = pastedRows(`Estimate\tN\tDetail\n1.5\t${cell}\t${cell}`, order, 'estimate')
    expect(pasted).toMatchObject({ rows: [{ estimate: '1.5', detail: cell }], blank: cell })
    expect(pasted.rows[0]).not.toHaveProperty('nTotal')
  })

  it('changes no comma in words', () => {
    expect(pastedRows('Estimate\tDetail\n1,5\tFell by 1,5 points', order, 'estimate').rows).toEqual([{ estimate: '1.5', detail: 'Fell by 1,5 points' }])
  })

  it('keeps an interval that nobody can read in sight', () => {
    expect(intervalIn('n/a')).toBeNull()
    expect(pastedRows('Outcome name\tCI\nSleep\twide', order, 'outcome').rows).toEqual([{ outcomeAsWorded: 'Sleep', ciLower: 'wide' }])
  })
})
