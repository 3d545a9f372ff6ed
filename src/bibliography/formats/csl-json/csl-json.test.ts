import { describe, expect, it } from 'vitest'
import { itemsOf, parsed, problemsOf } from '../testing/parsing'

describe('CSL-JSON', () => {
  it('reads a list, one item, one item per line and a wrapped list', () => {
    const item = { id: 'a', type: 'book', title: 'T' }
    const one = JSON.stringify(item)
    for (const text of [`[${one}]`, one, `${one}\n`, `{"items":[${one}]}`])
      expect(itemsOf(text)).toEqual([item])
    expect(itemsOf(`${one}\n${one}`)).toHaveLength(2)
  })

  it('normalises identifiers, raw dates and names', () => {
    const text = JSON.stringify([
      {
        type: 'journal-article',
        DOI: 'https://doi.org/10.1000/ABC',
        ISSN: ['0959-8138', '2049-3630'],
        issued: { raw: '2014-02' },
        author: [{ family: 'Husk', given: 'K', sequence: 'first' }, { name: 'NHS England' }],
        title: ['T'],
      },
    ])
    expect(itemsOf(text)).toEqual([
      {
        type: 'article-journal',
        DOI: '10.1000/abc',
        ISSN: '0959-8138',
        title: 'T',
        issued: { 'date-parts': [[2014, 2]] },
        author: [{ family: 'Husk', given: 'K' }, { literal: 'NHS England' }],
        custom: { identifiers: [{ scheme: 'issn', value: '2049-3630' }] },
      },
    ])
  })

  it('never reads prototype keys', () => {
    const text =
      '[{"type":"book","title":"T","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"issued":{"__proto__":{"x":1},"date-parts":[[2014]]}}]'
    expect(problemsOf(text).filter((problem) => problem.endsWith('forbidden-key'))).toHaveLength(2)
    const [item] = itemsOf(text)
    expect(Object.keys(item ?? {})).toEqual(['type', 'title', 'issued'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('loses only the object that is broken, and says where it stands', () => {
    const text = '[\n{"type":"book","title":"A"},\n{"type":"book","title":},\n{"type":"book","title":"C"}\n]'
    expect(itemsOf(text).map(({ title }) => title)).toEqual(['A', 'C'])
    expect(problemsOf(text)).toContain('3 bad-json')
    expect(problemsOf('[{"type":"book","title":"A"},{"type":"bo')).toContain('1 truncated-record')
  })

  it('keeps plain variables that CSL does not have, and says so', () => {
    const { records, problems } = parsed(
      '[{"type":"book","title":"T","score":3,"indexed":{"a":1},"title-short":{"x":1}}]',
    )
    expect(records[0]?.csl).toEqual({ type: 'book', title: 'T', score: 3 })
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-variable', 'wrong-shape']),
    )
  })
})
