import { describe, expect, it } from 'vitest'

import type { EntryRow } from '../entry/rows'
import { compareExtractions, numbersAgree, openDifferences } from './compare'
import { settle } from './settling'

const row = (id: string, cells: Record<string, string>): EntryRow => ({ id, cells })
const lonely = { outcome: 'loneliness', timePoint: '6 months', estimate: '-1.8', ciLower: '-2.9', ciUpper: '-0.7', nTotal: '120' }
const anxious = { outcome: 'anxiety', timePoint: '12 months', estimate: '0.4', nTotal: '118' }

describe('two numbers', () => {
  it.each([
    ['1.9', '1.90', 'same'], ['1.9', '1.92', 'within-tolerance'], ['1.9', '1.949', 'within-tolerance'], ['1.9', '1.96', 'differs'],
    ['1.9', '2.0', 'differs'], ['2', '1.6', 'within-tolerance'], ['2', '1.4', 'differs'], ['−1.9', '-1.9', 'same'], ['120', '12', 'differs'], ['x', '1', 'differs'],
  ])('%s and %s', (one, other, agreement) => {
    expect(numbersAgree(one, other)).toBe(agreement)
    expect(numbersAgree(other, one)).toBe(agreement)
  })
})

describe('two extractions', () => {
  it('are paired by what the results are about, in any order', () => {
    const { pairs, percent, unmatched } = compareExtractions(
      [row('a', lonely), row('b', anxious)], [row('c', anxious), row('d', { ...lonely, ciUpper: '-0.72' })],
    )
    expect(pairs.map(({ rows }) => rows.map((one) => one?.id))).toEqual([['a', 'd'], ['b', 'c']])
    expect([percent, unmatched]).toEqual([100, 0])
  })

  it('differ field by field, and the share of fields that agree is told', () => {
    const comparison = compareExtractions([row('a', lonely)], [row('b', { ...lonely, nTotal: '102', unit: 'points' })])
    expect(openDifferences(comparison).map(({ place, values }) => [place, values])).toEqual([
      ['1.unit', ['', 'points']], ['1.nTotal', ['120', '102']],
    ])
    expect(comparison).toMatchObject({ compared: 7, agreeing: 5 })
    expect(comparison.percent).toBeCloseTo((100 * 5) / 7, 10)
  })

  it('agree in words but for spaces and capitals, in times and in p as printed', () => {
    const of = (one: Record<string, string>, other: Record<string, string>) =>
      openDifferences(compareExtractions([row('a', { ...lonely, ...one })], [row('b', { ...lonely, ...other })])).map(({ field }) => field)
    expect(of({ detail: 'Fell  by 1.8.' }, { detail: 'fell by 1.8' })).toEqual([])
    expect(of({ timePoint: '26 weeks' }, { timePoint: '6 months' })).toEqual([])
    expect(of({ pValue: 'p < .001' }, { pValue: '<0.001' })).toEqual([])
    expect(of({ pValue: '0.04' }, { pValue: '<0.04' })).toEqual(['pValue'])
  })

  it('leave a result alone that only one of them has', () => {
    const { pairs, unmatched, percent } = compareExtractions([row('a', lonely)], [row('b', anxious)])
    expect(pairs.map(({ rows }) => rows.map((one) => one?.id))).toEqual([['a', undefined], [undefined, 'b']])
    expect([unmatched, percent]).toEqual([2, null])
    expect(compareExtractions([], []).percent).toBeNull()
  })

  it('take rows in any order and either person first to the same figures', () => {
    const [one, other] = [[row('a', lonely), row('b', anxious)], [row('c', { ...lonely, nTotal: '99' }), row('d', anxious)]]
    const there = compareExtractions(one, other)
    const back = compareExtractions(other, one)
    expect([there.compared, there.agreeing, there.unmatched]).toEqual([back.compared, back.agreeing, back.unmatched])
    const turned = compareExtractions(one.toReversed(), other)
    expect([there.compared, there.agreeing]).toEqual([turned.compared, turned.agreeing])
  })
})

describe('settling two extractions', () => {
  const comparison = compareExtractions([row('a', lonely), row('b', anxious)], [row('c', { ...lonely, nTotal: '102' })])
  const people = ['p1', 'p2']
  const problemsOf = (settled: Parameters<typeof settle>[2]) => settle(comparison, people, settled).problems.map(({ row: place, path }) => `${place}.${path}`)

  it('asks for every result, and for a reason wherever the two differ', () => {
    expect(problemsOf([])).toEqual(['1.row', '2.row'])
    expect(problemsOf([{ place: '1', cells: lonely, reasons: {} }, { place: '2', cells: anxious, reasons: {} }])).toEqual(['1.nTotal', '2.row'])
    expect(problemsOf([{ place: '1', cells: lonely, reasons: { nTotal: 'Table 2 says 120.' } }, { place: '2', cells: null, reasons: {} }])).toEqual(['2.row'])
    expect(problemsOf([
      { place: '1', cells: lonely, reasons: { nTotal: 'Table 2 says 120.' } }, { place: '2', cells: null, reasons: { row: 'Another study.' } },
    ])).toEqual([])
  })

  it('asks for a reason for a value that neither has, and for a result that is not there', () => {
    expect(problemsOf([
      { place: '1', cells: { ...lonely, estimate: '-2.1' }, reasons: { nTotal: 'Table 2.' } }, { place: '2', cells: null, reasons: { row: 'Other.' } },
      { place: '9', cells: anxious, reasons: {} },
    ])).toEqual(['1.estimate', '9.row'])
  })

  it('asks for a value wherever the two differ, also where one reason stands for the whole result', () => {
    const { nTotal: _, ...others } = lonely
    const of = (cells: Record<string, string>) => settle(comparison, people, [
      { place: '1', cells, reasons: { row: 'Table 2.' } }, { place: '2', cells: null, reasons: { row: 'Other.' } },
    ]).problems.map(({ path, message }) => [path, message])
    expect(of(others)).toEqual([['nTotal', 'People in all: the two differ here. Take one of the two, or write what holds.']])
    expect(of({ ...others, nTotal: '' })).toEqual([])
  })

  it('keeps who typed what, what was settled and why', () => {
    const { kept } = settle(comparison, people, [{ place: '1', cells: lonely, reasons: { nTotal: 'Table 2 says 120.' } }])
    expect(kept[0]?.differences).toEqual([{
      field: 'nTotal', label: 'People in all', settled: '120', reason: 'Table 2 says 120.',
      values: [{ extractor: 'p1', value: '120' }, { extractor: 'p2', value: '102' }],
    }])
  })
})
