import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReferences } from '../read'
import type { CslItem } from '../record'
import { lossesOf, writableFormats, writeReferences } from '../write'
import { formats } from './index'
import { itemFor } from './testing/items'

describe.each(writableFormats)('writing %s and reading it back', (name) => {
  it('changes nothing that the format can hold', () => {
    fc.assert(
      fc.property(fc.array(itemFor(formats[name]), { minLength: 1, maxLength: 3 }), (items) => {
        const file = readReferences(new TextEncoder().encode(writeReferences(items, name)))
        expect(file.format).toBe(name)
        expect(file.records.map(({ csl }) => csl)).toEqual(items)
      }),
      { numRuns: 60 },
    )
  })

  it.each<[string, Partial<CslItem>]>([
    ['one page told twice', { page: '405-405' }],
    ['an identifier that a note names', { note: 'Read twice. PMID: 25647015' }],
    ['a note that is an identifier', { note: 'PMID: 25647015' }],
    ['what databases call every article', { genre: 'Article' }],
    ['a number with words in brackets', { number: '(Cm) 1234' }],
  ])('comes back as it was first read: %s', (_, over) => {
    const read = (text: string) => readReferences(new TextEncoder().encode(text)).records.map(({ csl }) => csl)
    const held = (item: CslItem | undefined) => {
      // Not every format has a place for the name of a record.
      const lost = new Set(['id', ...lossesOf(item ?? { type: '' }, name)])
      return Object.fromEntries(Object.entries(item ?? {}).filter(([variable]) => !lost.has(variable)))
    }
    const item = { id: 'husk', type: 'article-journal', title: 'A title', author: [{ family: 'Husk' }], ...over }
    const [first] = read(JSON.stringify([item]))
    expect(held(read(writeReferences(first ? [first] : [], name))[0])).toEqual(held(first))
  })

  it('says what it cannot hold', () => {
    const item = {
      type: 'article-journal',
      title: 'A title',
      author: [{ family: 'Husk' }],
      chair: [{ family: 'A' }],
      'original-date': { 'date-parts': [[1900]] },
    }
    const losses = lossesOf(item, name)
    const [read] = readReferences(new TextEncoder().encode(writeReferences([item], name))).records
    for (const variable of ['title', 'chair', 'original-date'])
      expect(read?.csl[variable] === undefined).toBe(losses.includes(variable))
  })
})
