import { describe, expect, it } from 'vitest'
import { article } from '../../../tests/corpus/duplicates/article'
import type { CslItem } from '../record'
import {
  defaultRules,
  duplicateRulesSchema,
  findDuplicates,
  fingerprint,
  judge,
  relationInWords,
  verdictInWords,
} from '.'

const verdict = (one: CslItem, other: CslItem) => judge(fingerprint(one), fingerprint(other), defaultRules)

describe('clusters', () => {
  const records = [
    { id: 'pubmed', item: article() },
    { id: 'embase', item: article({ DOI: '', page: '1123-8' }) },
    { id: 'abstract', item: article({ DOI: '', genre: 'Conference Abstract', volume: '68', page: 'S9' }) },
  ]

  it('do not chain what is different through what is the same', () => {
    const vague = { id: 'vague', item: article({ DOI: '', volume: '', issue: '', page: '' }) }
    const { clusters } = findDuplicates([...records, vague])
    expect(clusters.map(({ ids }) => [...ids].sort())).toEqual([['embase', 'pubmed', 'vague']])
  })

  it('respect what a person has told apart', () => {
    const report = findDuplicates(records, { neverPair: [['embase', 'pubmed']] })
    expect(report.clusters).toEqual([])
    expect(report.questions).toEqual([])
  })

  it('never join two stored records', () => {
    const stored = [
      { id: 's1', item: article(), stored: true },
      { id: 's2', item: article({ PMID: '123456' }), stored: true },
    ]
    expect(findDuplicates(stored)).toMatchObject({ clusters: [], questions: [] })
    const report = findDuplicates([...stored, { id: 'new', item: article() }])
    expect(report.clusters).toHaveLength(1)
    expect(report.clusters[0]?.ids).toHaveLength(2)
    expect(report.questions).toHaveLength(1)
  })

  it('find every record of a file imported twice', () => {
    const file: CslItem[] = [
      article(),
      article({ title: 'Editorial', page: '3', DOI: '' }),
      { type: 'web-page', title: 'What is social prescribing?' },
    ]
    const twice = [...file, ...file].map((item, index) => ({ id: String(index), item }))
    expect(findDuplicates(twice).clusters.map(({ ids }) => ids)).toEqual([
      ['0', '3'],
      ['1', '4'],
      ['2', '5'],
    ])
  })
})

describe('the score', () => {
  it('is shown field by field and adds up', () => {
    const found = verdict(article(), article({ DOI: '', issued: { 'date-parts': [[2018]] } }))
    expect(found.fields.reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(found.score)
    expect(verdictInWords(found)).toContain('Title: the same (+12)')
    expect(verdictInWords(found)).toContain('Year: one year apart (0)')
  })
  it('is the team’s to change', () => {
    const strict = { ...defaultRules, thresholds: { same: 99, ask: 20 } }
    expect(judge(fingerprint(article()), fingerprint(article({ PMID: '1' })), strict).outcome).toBe('ask')
    expect(duplicateRulesSchema.safeParse({ ...defaultRules, thresholds: { same: 5, ask: 9 } }).success).toBe(
      false,
    )
    expect(duplicateRulesSchema.parse(defaultRules)).toEqual(defaultRules)
  })
  it('tells a relation as a sentence', () => {
    const [pair] = findDuplicates([
      { id: 'a', item: article() },
      { id: 'b', item: article({ title: `Erratum: ${String(article().title)}`, DOI: '', page: '1300' }) },
    ]).relations
    expect(pair && relationInWords(pair, (id) => id.toUpperCase())).toBe('B is a correction of A')
  })
})

describe('records that nobody would write', () => {
  it('neither break nor pair', () => {
    const odd: CslItem[] = [
      { type: '' },
      { type: 'book', title: '   ' },
      { type: 'article-journal', title: '\ud800 <b>', author: [{}], issued: { 'date-parts': [[]] } },
      { type: 'article-journal', title: 'x'.repeat(200_000), page: '-'.repeat(50_000) },
      { type: 'article-journal', title: '('.repeat(20_000), DOI: '10.'.repeat(10_000), author: 'not a list' },
      {
        type: 'article-journal',
        title: '__proto__',
        'container-title': 'constructor',
        ISSN: '1'.repeat(10_000),
      },
    ]
    const started = Date.now()
    const { clusters, questions } = findDuplicates(odd.map((item, index) => ({ id: String(index), item })))
    expect([clusters, questions]).toEqual([[], []])
    expect(Date.now() - started).toBeLessThan(5_000)
  })
})
