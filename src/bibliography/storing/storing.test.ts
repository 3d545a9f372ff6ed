import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../dates'
import { formats } from '../formats'
import { itemFor } from '../formats/testing/items'
import { normaliseIdentifier } from '../identifiers'
import type { CslItem } from '../record'
import { itemOf, referenceFrom } from './index'

describe('an item that is stored and read again', () => {
  it('is the same, whatever it holds', () => {
    fc.assert(
      fc.property(itemFor(formats['csl-json']), (item) => {
        const fields = referenceFrom(item)
        expect(itemOf(fields)).toEqual(item)
        // As databases give it back: through JSON, with rows that have ids.
        const stored = JSON.parse(JSON.stringify(fields)) as typeof fields
        const contributors = stored.contributors.map((row, index) => ({ ...row, id: String(index), person: null }))
        expect(itemOf({ ...stored, contributors })).toEqual(item)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same for values of any shape under any name', () => {
    const anything = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant([]), fc.constant({ a: 1 })))
    fc.assert(
      fc.property(anything, (values) => {
        const item = { ...values, type: 'article-journal' } as CslItem
        expect(itemOf(referenceFrom(item))).toEqual(item)
      }),
    )
  })

  it('stores dates and identifiers only as the fields take them', () => {
    fc.assert(
      fc.property(itemFor(formats['csl-json']), (item) => {
        const { issued, accessed, identifiers } = referenceFrom(item)
        for (const date of [issued, accessed]) if (date !== null) expect(parseEdtf(date)).not.toBeNull()
        for (const { scheme, value } of identifiers) expect(normaliseIdentifier(scheme, value)).toHaveProperty('key')
      }),
    )
  })
})

const article: CslItem = { type: 'article-journal', title: 'Garden groups', issued: { 'date-parts': [[2014, 2], [2014, 5]] } }

describe('the fields of a reference', () => {
  it.each([
    [{ 'date-parts': [[2014, 2], [2014, 5]] }, '2014-02/2014-05', 2014],
    [{ 'date-parts': [[2014]], season: 1 }, '2014', 2014],
    [{ 'date-parts': [[2014, 2, 31]] }, '2014-02', 2014],
    [{ 'date-parts': [[850]], circa: true }, '0850', 850],
    [{ literal: 'in press' }, null, null],
  ])('have the date %j as %s', (issued, edtf, year) => {
    const fields = referenceFrom({ ...article, issued })
    expect([fields.issued, fields.year]).toEqual([edtf, year])
    expect(itemOf(fields).issued).toEqual(issued)
  })

  it('never split the name of an organisation, and keep particles and suffixes', () => {
    const author = [
      { literal: 'Department of Health, Social Services' },
      { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van', suffix: 'Jr' },
    ]
    expect(referenceFrom({ ...article, author }).contributors).toEqual([
      { role: 'author', literal: 'Department of Health, Social Services' },
      { role: 'author', family: 'Gogh', given: 'Vincent', nonDroppingParticle: 'van', suffix: 'Jr' },
    ])
  })

  it('leave out what they would refuse, and lose none of it', () => {
    const item = { ...article, URL: 'javascript:alert(1)', DOI: 'see website', PMID: '10669447' }
    const fields = referenceFrom(item)
    expect(fields.url).toBeNull()
    expect(fields.identifiers).toEqual([{ scheme: 'pmid', value: '10669447' }])
    expect(itemOf(fields)).toEqual(item)
  })

  it.each([
    ['article-journal', 'A trial of gardens', 'article'],
    ['article-journal', 'A trial of gardens: study protocol', 'protocol'],
    ['article', 'A trial of gardens', 'preprint'],
    ['document', 'A leaflet', 'other'],
    ['article-newspaper', 'Gardens open', 'news'],
    ['song', 'Gardens', 'other'],
  ])('call a %s “%s” %s', (type, title, kind) => {
    expect(referenceFrom({ type, title }).kind).toBe(kind)
  })
})

it('lets a field count once a curator has changed it', () => {
  const fields = referenceFrom({ ...article, issued: { 'date-parts': [[2014]], season: 1 }, keyword: 'a,b;c' })
  const changed = { ...fields, issued: '2015', keywords: ['a', 'c'] }
  expect(itemOf(changed)).toMatchObject({ issued: { 'date-parts': [[2015]] }, keyword: 'a; c' })
})
