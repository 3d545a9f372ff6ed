import { describe, expect, it } from 'vitest'
import { inHistoricalOrder, type LeadTerm, leadTermProblem, stateOn } from './leadTerms'

const term = (organisation: string, rest: Partial<LeadTerm> = {}): LeadTerm => ({
  organisation,
  state: 'handed-over',
  ...rest,
})

describe('a dated term', () => {
  const plymouth = term('Plymouth', { from: '2021-02-01', to: '2022-03-31' })

  it('may begin the day after the one before it ended', () => {
    expect(leadTermProblem(term('UWE', { from: '2022-04-01', state: 'leading' }), [plymouth])).toBeNull()
  })

  it('never begins on the last day of another, and is told when it can', () => {
    const problem = leadTermProblem(term('UWE', { from: '2022-03-31', state: 'leading' }), [plymouth])
    expect(problem?.field).toBe('from')
    expect(problem?.message).toContain('Plymouth runs from 2021-02-01 to 2022-03-31')
    expect(problem?.message).toContain('Begin this term on 2022-04-01 or later')
  })

  it('never reaches into a later one', () => {
    const problem = leadTermProblem(term('Oxford', { from: '2020-01-01', to: '2021-06-30' }), [plymouth])
    expect(problem).toMatchObject({ field: 'to' })
    expect(problem?.message).toContain('End this term on 2021-01-31 at the latest')
  })

  it('never lies around another', () => {
    expect(leadTermProblem(term('Oxford', { from: '2020-01-01', to: '2024-01-01' }), [plymouth])?.field).toBe('to')
  })

  it('never ends before it begins', () => {
    const problem = leadTermProblem(term('UWE', { from: '2022-04-01', to: '2022-03-01' }), [])
    expect(problem?.message).toBe('The last day, 2022-03-01, is before the first, 2022-04-01. Correct one of them.')
  })
})

describe('an open end', () => {
  it('runs until further notice while an organisation leads', () => {
    const leading = term('Plymouth', { from: '2021-02-01', state: 'leading' })
    const problem = leadTermProblem(term('UWE', { from: '2022-04-01', state: 'incoming' }), [leading])
    expect(problem?.message).toContain('Plymouth runs from 2021-02-01 until further notice')
    expect(problem?.message).toContain('Give that term its last day first, 2022-03-31 or earlier')
  })

  it('is unknown once it was handed over, and contradicts nothing later', () => {
    const before = term('Plymouth', { from: '2021-02-01' })
    expect(leadTermProblem(term('UWE', { from: '2022-04-01', state: 'leading' }), [before])).toBeNull()
    expect(leadTermProblem(term('UWE', { from: '2021-02-01', state: 'leading' }), [before])?.field).toBe('from')
  })
})

describe('a term without dates', () => {
  it('stands beside any dated term', () => {
    const dated = term('Plymouth', { from: '2021-02-01', to: '2022-03-31' })
    expect(leadTermProblem(term('UWE', { state: 'incoming', order: 2 }), [dated])).toBeNull()
  })

  it('has a place of its own in the order', () => {
    const problem = leadTermProblem(term('UWE', { order: 1 }), [term('Plymouth', { order: 1 })])
    expect(problem).toMatchObject({ field: 'order' })
    expect(problem?.message).toContain('Plymouth')
  })

  it('is not leading while another organisation is', () => {
    const problem = leadTermProblem(term('UWE', { state: 'leading', order: 2 }), [
      term('Plymouth', { state: 'leading', order: 1 }),
    ])
    expect(problem).toMatchObject({ field: 'state' })
    expect(problem?.message).toContain('Set its term to “handed over” first')
  })
})

describe('a lead term on a day', () => {
  const on = (day: string, parts: Partial<LeadTerm>) => stateOn(term('UWE', parts), day)

  it('is over, running or to come as its dates say', () => {
    const dated = { from: '2024-01-01', to: '2024-12-31', state: 'incoming' } as const
    expect([on('2023-12-31', dated), on('2024-01-01', dated), on('2024-12-31', dated), on('2025-01-01', dated)])
      .toEqual(['incoming', 'leading', 'leading', 'handed-over'])
  })

  it('is what the partnership says where dates are unknown', () => {
    expect(on('2026-01-01', { state: 'leading' })).toBe('leading')
    expect(on('2026-01-01', { from: '2024-01-01', state: 'incoming' })).toBe('incoming')
  })
})

describe('the history', () => {
  const names = (terms: LeadTerm[]) => inHistoricalOrder(terms).map(({ organisation }) => organisation)

  it('goes by date, and by order where there is none', () => {
    expect(names([
      term('fourth', { from: '2025-01-01', order: 4 }),
      term('third', { order: 3 }),
      term('first', { order: 1 }),
      term('second', { to: '2021-01-01', order: 2 }),
    ])).toEqual(['first', 'second', 'third', 'fourth'])
  })

  it('puts an undated term without a place last', () => {
    expect(names([term('unplaced'), term('dated', { from: '2020-01-01' })])).toEqual(['dated', 'unplaced'])
  })
})
