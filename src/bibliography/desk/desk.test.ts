import { describe, expect, it } from 'vitest'

import { defaultRules, findDuplicates } from '../duplicates'
import { fieldsSideBySide } from './pairView'
import { rulesWith } from './rules'
import { pairsOf } from './scannedPairs'

const item = (title: string, more: object = {}) => ({
  type: 'article-journal', title, author: [{ family: 'Hill', given: 'Mary' }], issued: { 'date-parts': [[2019]] },
  'container-title': 'Journal of Walking', volume: '3', page: '31-39', ...more,
})

describe('the duplicate desk', () => {
  it('asks about as many pairs of one document as join its records', () => {
    const records = ['a', 'b', 'c', 'd'].map((id) => ({ id, item: item('Walking groups for people who live alone in towns') }))
    const pairs = pairsOf(findDuplicates(records))
    expect(pairs).toHaveLength(3)
    expect(new Set(pairs.flatMap(({ one, other }) => [one, other]))).toEqual(new Set(['a', 'b', 'c', 'd']))
  })

  it('marks what differs and lets spelling be', () => {
    const fields = fieldsSideBySide(item('Walking groups', { DOI: '10.1000/a' }), item('WALKING GROUPS', { page: '31-38' }))
    const words = Object.fromEntries(fields.map(({ field, word }) => [field, word]))
    expect(words).toMatchObject({ title: 'same', page: 'different', DOI: 'only left', author: 'same' })
    expect(fields.map(({ label }) => label)).toContain('Journal, book or site')
  })

  it('goes by the thresholds of the team unless they contradict each other', () => {
    expect(rulesWith({ same: 20, ask: 12 }).thresholds).toEqual({ same: 20, ask: 12 })
    expect(rulesWith({ ask: null }).thresholds).toEqual(defaultRules.thresholds)
    expect(rulesWith({ same: 5, ask: 12 })).toBe(defaultRules)
  })
})
