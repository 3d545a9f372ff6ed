import { describe, expect, it } from 'vitest'

import { changeOf } from './difference'
import { askedGaps, gapsOf } from './gaps'
import type { CellCounts } from './layers'
import { defaultRules, type GapRules } from './rules'

const nothing: CellCounts = {
  studies: 0, reviews: 0, underWay: 0, controlled: 0, designUnknown: 0, low: 0, rated: 0, bubbles: [], groups: [], countries: [],
}
const all = askedGaps('outcome', 'activity')
const gaps = (cell: Partial<CellCounts>, rules: Partial<GapRules> = {}, asked = all) =>
  gapsOf({ ...nothing, ...cell }, { ...defaultRules, ...rules }, asked)

describe('a gap', () => {
  it('is absolute where there is nothing finished, whatever is under way', () => {
    expect(gaps({}).kinds).toEqual(['absolute'])
    expect(gaps({ underWay: 3 }).kinds).toEqual(['absolute'])
    expect(gaps({ reviews: 1 }).kinds).toEqual([])
  })

  it('is one of synthesis from as many studies on as the team says', () => {
    expect(gaps({ studies: 1, controlled: 1 }).kinds).toEqual([])
    expect(gaps({ studies: 2, controlled: 1 }).kinds).toEqual(['synthesis'])
    expect(gaps({ studies: 2, controlled: 1, reviews: 1 }).kinds).toEqual([])
    expect(gaps({ studies: 4, controlled: 1 }, { synthesisFrom: 5 }).kinds).toEqual([])
  })

  it('is one of quality where too few studies have a comparison group', () => {
    expect(gaps({ studies: 1 })).toMatchObject({ kinds: ['quality'], quality: 'uncontrolled' })
    expect(gaps({ studies: 1, controlled: 1 }, { controlledFrom: 2 }).quality).toBe('uncontrolled')
  })

  it('is not made by what is not known: a design that nobody recorded, a study that nobody rated', () => {
    expect(gaps({ studies: 1, designUnknown: 1 })).toMatchObject({ kinds: [], quality: null, qualityUnknown: 'design' })
    expect(gaps({ studies: 1, controlled: 1 })).toMatchObject({ kinds: [], qualityUnknown: 'unrated' })
    expect(gaps({ studies: 3, controlled: 3, low: 2, rated: 2, reviews: 1 })).toMatchObject({ kinds: [], qualityUnknown: 'unrated' })
    expect(gaps({ studies: 3, controlled: 3, low: 2, rated: 3, reviews: 1 })).toMatchObject({ kinds: [], qualityUnknown: null })
  })

  it('is one of quality where every study has been rated low', () => {
    expect(gaps({ studies: 2, controlled: 2, low: 2, rated: 2, reviews: 1 })).toMatchObject({ kinds: ['quality'], quality: 'low' })
  })

  it('is one of equity where a group or a country is missing among enough studies', () => {
    const rules = { groups: ['carers', 'young'], countries: ['wales'] }
    const cell = { studies: 3, controlled: 3, reviews: 1, groups: [1, 0], countries: [0] }
    expect(gaps(cell, rules)).toMatchObject({ kinds: ['equity'], missing: { groups: ['young'], countries: ['wales'] } })
    expect(gaps({ ...cell, studies: 2, controlled: 2 }, rules).kinds).toEqual([])
    expect(gaps({ ...cell, groups: [1, 2], countries: [1] }, rules).kinds).toEqual([])
  })

  it('is not looked for where an axis decides it already', () => {
    const rules = { groups: ['young'], countries: ['wales'] }
    const cell = { studies: 3, groups: [0], countries: [0] }
    expect(gaps(cell, rules, askedGaps('design', 'outcome')).kinds).toEqual(['equity'])
    expect(gaps(cell, rules, askedGaps('country', 'population')).kinds).toEqual(['synthesis', 'quality'])
  })
})

describe('what happened to a cell between two days', () => {
  const onDay = (cell: Partial<CellCounts>) => ({ counts: { ...nothing, ...cell }, gaps: gaps(cell) })

  const change = (before: Partial<CellCounts>, after: Partial<CellCounts>, gone: Partial<CellCounts> = {}) =>
    changeOf(onDay(before), onDay(after), { ...nothing, ...gone })

  it('is evidence gained or lost, and gaps closed or opened', () => {
    expect(change({}, { studies: 2 })).toEqual({
      kind: 'gained', evidence: 2, underWay: 0, withdrawn: 0, closed: ['absolute'], opened: ['synthesis', 'quality'],
    })
    expect(change({ studies: 2 }, { studies: 2, reviews: 1, controlled: 1 })).toMatchObject({ kind: 'more', closed: ['synthesis', 'quality'] })
    expect(change({ studies: 1 }, { underWay: 1 }, { studies: 1 })).toMatchObject({ kind: 'lost', underWay: 1, withdrawn: 1, opened: ['absolute'] })
    expect(change({ studies: 1 }, { studies: 1 })).toMatchObject({ kind: 'same', closed: [], opened: [] })
    expect(change({ studies: 1, reviews: 1 }, { studies: 2 }, { reviews: 1 })).toMatchObject({ kind: 'same', evidence: 0, withdrawn: 1 })
  })
})
