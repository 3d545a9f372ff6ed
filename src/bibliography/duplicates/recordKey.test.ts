import { describe, expect, it } from 'vitest'
import { pairKeys, pairsToldApart, recordKey } from './recordKey'

const article = {
  type: 'article-journal',
  title: 'Singing for lung health: a cohort',
  author: [{ family: 'Example', given: 'Anna' }],
  issued: { 'date-parts': [[2019]] },
  page: '11-19',
}

describe('the key of a record', () => {
  it('is its identifier, however it is written', () => {
    expect(recordKey({ ...article, DOI: 'https://doi.org/10.5555/ABC' })).toBe('doi:10.5555/abc')
    expect(recordKey({ ...article, DOI: '10.5555/abc', title: 'Another title' })).toBe('doi:10.5555/abc')
    expect(recordKey({ ...article, PMID: '10669447' })).toBe('pmid:10669447')
  })

  it('is what it says where it has none, whatever the spelling', () => {
    const spelt = { ...article, title: 'SINGING for Lung Health — a cohort.', page: '11–19' }
    expect(recordKey(spelt)).toBe(recordKey(article))
    expect(recordKey({ ...article, title: 'Dancing for lung health' })).not.toBe(recordKey(article))
  })
})

it('tells a pair with one identifier apart by what the two say, in either order', () => {
  const one = { ...article, DOI: '10.5555/abc' }
  const other = { ...article, DOI: '10.5555/abc', title: 'Correction' }
  const [first, second] = pairKeys(one, other)
  expect(first).not.toBe(second)
  expect(pairKeys(other, one)).toEqual([first, second])
})

it('finds the pairs that were told apart, and no others', () => {
  const records = [
    { id: 'a', item: { ...article, DOI: '10.5555/a' } },
    { id: 'b', item: { ...article, DOI: '10.5555/b' } },
    { id: 'c', item: { ...article, DOI: '10.5555/a', title: 'Correction' } },
  ]
  const apart = [pairKeys({ ...article, DOI: '10.5555/a' }, { ...article, DOI: '10.5555/b' })]
  expect(pairsToldApart(records, apart)).toEqual([
    ['a', 'b'],
    ['c', 'b'],
  ])
  expect(pairsToldApart(records, [])).toEqual([])
})
