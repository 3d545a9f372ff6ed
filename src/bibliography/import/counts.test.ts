import { expect, it } from 'vitest'
import { countRecord, countVerdict, headlineOf, noCounts } from './counts'
import { prismaFlow } from './prisma'

it('counts what records lack and what was found wrong, whatever a code is called', () => {
  const counts = noCounts()
  countRecord(counts, [{ code: 'no-title', message: '' }, { code: 'constructor', message: '' }])
  countRecord(counts, [{ code: 'no-year', message: '' }])
  countVerdict(counts, { verdict: 'same', match: { reference: 'a' }, relations: [] })
  countVerdict(counts, { verdict: 'same', match: { position: 0 }, relations: [] })
  expect(counts).toMatchObject({
    records: 2,
    without: { title: 1, author: 0, year: 1, identifier: 0 },
    problems: 3,
    problemsByCode: { 'no-title': 1, 'no-year': 1, constructor: 1 },
    duplicatesWithin: 1,
    duplicatesStored: 1,
    verdicts: { same: 2 },
  })
})

it('shows a record in a line', () => {
  expect(headlineOf({
    type: 'book', title: 'Gardens', issued: { 'date-parts': [[2001, 3]] },
    author: ['A', 'B', 'C', 'D'].map((family) => ({ family, given: 'X' })),
  })).toEqual({ title: 'Gardens', authors: 'A X, B X, C X, and 1 more', year: 2001 })
  expect(headlineOf({ type: 'book' })).toEqual({ title: null, authors: null, year: null })
})

it('accounts for every identified record in the flow diagram', () => {
  const batch = (id: string, source: string, records: number, added: number, leftOut: number) => ({
    id, title: id, source, sourceType: 'database', counts: {
      ...noCounts(), records, leftOut, outcomes: { added, merged: 0, unchanged: 0, skipped: leftOut, undone: 0 },
    },
  })
  const flow = prismaFlow([batch('1', 'MEDLINE', 100, 90, 4), batch('2', '', 50, 20, 0)])
  expect(flow).toMatchObject({ duplicatesRemoved: 36, removedOtherReasons: 4, screened: 110 })
  expect(flow.identified.map(({ source, records }) => [source, records])).toEqual([['MEDLINE', 100], ['2', 50]])
  expect(prismaFlow([])).toMatchObject({ identified: [], duplicatesRemoved: 0, screened: 0 })
})
