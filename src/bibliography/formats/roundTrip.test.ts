import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReferences } from '../read'
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
