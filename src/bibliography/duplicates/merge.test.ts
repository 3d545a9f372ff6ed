import { describe, expect, it } from 'vitest'
import { planMerge, undoMerge, type MergeSource } from '.'

const pubmed: MergeSource = {
  id: 'pubmed',
  item: {
    type: 'article-journal',
    title: 'Link workers and loneliness.',
    author: [
      { family: 'Müller', given: 'A' },
      { family: 'Jones', given: 'B' },
      { family: 'Kiely', given: 'C' },
    ],
    issued: { 'date-parts': [[2018]] },
    'container-title': 'Br J Gen Pract',
    DOI: '10.1016/S0140-6736(05)17959-8',
    PMID: '123456',
    abstract: 'Short.',
    keyword: 'loneliness; link workers',
  },
}
const embase: MergeSource = {
  id: 'embase',
  item: {
    type: 'article-journal',
    title: 'LINK WORKERS AND LONELINESS',
    author: [{ family: 'Müller', given: 'Anna' }, { family: 'et al.' }],
    issued: { 'date-parts': [[2019, 3]] },
    'container-title': 'British Journal of General Practice',
    volume: '69',
    issue: '3',
    page: '1123-1128',
    ISSN: '0960-1643',
    abstract: 'A whole abstract, much longer than the other.',
    keyword: 'Loneliness; older people',
    language: 'en',
  },
}

describe('merging', () => {
  const plan = planMerge([pubmed, embase])
  it('keeps the most of each field', () => {
    expect(plan.item).toMatchObject({
      title: 'Link workers and loneliness.',
      author: pubmed.item.author,
      issued: { 'date-parts': [[2019, 3]] },
      'container-title': 'British Journal of General Practice',
      abstract: embase.item.abstract,
      page: '1123-1128',
      PMID: '123456',
      language: 'en',
    })
    expect(String(plan.item.keyword).toLowerCase().split('; ').sort()).toEqual([
      'link workers',
      'loneliness',
      'older people',
    ])
    expect([...plan.identifierKeys].sort()).toEqual([
      'doi:10.1016/s0140-6736(05)17959-8',
      'issn:0960-1643',
      'pmid:123456',
    ])
  })

  it('says whose each value is and what was set aside', () => {
    expect(plan.fields.find(({ field }) => field === 'abstract')).toMatchObject({
      from: ['embase'],
      rule: 'longest',
      others: [{ id: 'pubmed', value: 'Short.' }],
    })
    expect(plan.fields.find(({ field }) => field === 'PMID')).toMatchObject({
      from: ['pubmed'],
      rule: 'only-value',
      others: [],
    })
  })

  it('is the same whatever the order', () => {
    const back = planMerge([embase, pubmed])
    expect(back.item).toEqual(plan.item)
    expect(back.leading).toBe(plan.leading)
  })

  it('can be undone and changes none of what it was given', () => {
    const before = structuredClone([pubmed, embase])
    expect(undoMerge(plan)).toEqual(before)
    expect([pubmed, embase]).toEqual(before)
  })

  it('does what a person chose', () => {
    const chosen = planMerge([pubmed, embase], { leading: 'pubmed', chosen: { title: 'embase' } })
    expect(chosen).toMatchObject({ leading: 'pubmed', item: { title: 'LINK WORKERS AND LONELINESS' } })
    expect(() => planMerge([pubmed, embase], { leading: 'nobody' })).toThrow(
      '"nobody" is none of the records',
    )
    expect(() => planMerge([pubmed, embase], { chosen: { volume: 'pubmed' } })).toThrow(
      '"pubmed" has no volume',
    )
  })
})
