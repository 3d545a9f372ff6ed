import { expect, it } from 'vitest'
import type { ImportedRecord, ImportOrigin } from '../newReference'
import { referenceMaker } from './referenceMaker'

const origin: ImportOrigin = { batch: 'b1', file: 'search.ris', isPublicRecord: false, seenOn: '2024-05-01T00:00:00.000Z' }

const record = (position: number, abstract: string): ImportedRecord => ({
  id: `r${position}`,
  position,
  line: position * 10 + 1,
  item: { type: 'article-journal', title: `Singing ${position}`, abstract },
  raw: [],
})

/** Enough records for a thread. */
const many = 1000

it('makes a reference of each list of records, in their order', async () => {
  const maker = referenceMaker(origin, many, new AbortController().signal)
  try {
    const made = await maker.make([[record(0, 'One')], [record(1, 'Two'), record(2, 'Two and more')]])
    expect(made.map(({ title, abstract }) => [title, abstract])).toEqual([['Singing 0', 'One'], ['Singing 1', 'Two and more']])
  } finally {
    await maker.end()
  }
})

it('makes those as well that are too large for a thread, and those after them', async () => {
  const maker = referenceMaker(origin, many, new AbortController().signal)
  const long = 'A long abstract. '.repeat(2_000_000)
  try {
    const lists = [0, 1, 2, 3].map((position) => [record(position, long + position)])
    expect((await maker.make(lists)).map(({ abstract }) => abstract?.length)).toEqual(lists.map(() => long.length + 1))
    expect((await maker.make([[record(4, 'Short')]])).map(({ title }) => title)).toEqual(['Singing 4'])
  } finally {
    await maker.end()
  }
}, 60_000)
