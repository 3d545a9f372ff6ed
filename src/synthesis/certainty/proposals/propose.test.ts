import { describe, expect, it } from 'vitest'

import type { QualityBand } from '@/appraisal/instruments/types'

import { exampleResult } from '../../plots/testing/results'
import { bodiesOf, type BodyOfEvidence, type Contribution } from '../evidence/body'
import type { Proposal } from './proposal'
import { propose, type Settings } from './propose'

type Example = {
  id: string; estimate: number; half?: number; band?: QualityBand | null | 'unrated'; people?: number | null; events?: number | null
  measure?: string; design?: string; tool?: string; comparison?: string
}

const contribution = ({ id, estimate, half = 0.2, band = 'high', people = 200, events = null, measure = 'SMD', design, tool = 'rob2-assignment@2019-08-22', comparison }: Example): Contribution => ({
  result: exampleResult(id, {
    estimate, ciLower: measure === 'SMD' ? estimate - half : estimate / (1 + half), ciUpper: measure === 'SMD' ? estimate + half : estimate * (1 + half),
    effectMeasure: measure, direction: estimate < (measure === 'SMD' ? 0 : 1) ? 'improved' : 'worsened', ...(comparison ? { comparison } : {}),
    ...(design ? { study: { id, design } } : {}),
  }),
  people, events, rating: band === 'unrated' ? null : { instrumentKey: tool, band },
})

function body(...examples: Example[]): BodyOfEvidence {
  const [first] = bodiesOf(examples.map(contribution))
  if (!first) throw new Error('There is no body of evidence.')
  return first
}

const nothingSet: Settings = { appreciable: null, baseline: null }
const words = ({ grounds }: Proposal | undefined = { kind: 'cannot', level: null, grounds: [], sources: [] }): string => grounds.join(' ')
const proposal = (place: string, evidence: BodyOfEvidence, settings = nothingSet): Proposal => {
  const found = propose(evidence, settings)[place]
  if (!found) throw new Error(`Nothing is said of ${place}.`)
  return found
}

describe('the start', () => {
  it('is high for trials, low for others, high again where ROBINS-I rated them all', () => {
    const other = 'non-randomised-controlled-study'
    expect(proposal('start', body({ id: 'a', estimate: -0.3 })).level).toBe('randomised')
    expect(proposal('start', body({ id: 'a', estimate: -0.3, design: other })).level).toBe('non-randomised')
    const robins = proposal('start', body({ id: 'a', estimate: -0.3, design: other, tool: 'robins-i@2016' }))
    expect([robins.level, robins.sources.join()]).toEqual(['non-randomised-robins-i', expect.stringContaining('GRADE guidelines 18')])
    const mixed = proposal('start', body({ id: 'a', estimate: -0.3 }, { id: 'b', estimate: -0.3, design: other }))
    expect([mixed.level, words(mixed)]).toEqual(['non-randomised', expect.stringContaining('1 of 2 studies')])
    expect(proposal('start', body({ id: 'a', estimate: -0.3, comparison: 'within-group' })).level).toBe('non-randomised')
  })
})

describe('risk of bias', () => {
  const pair = (one: Example['band'], other: Example['band']) => body({ id: 'a', estimate: -0.3, band: one }, { id: 'b', estimate: -0.31, band: other })

  it('cannot be proposed while a study is not rated, and names it', () => {
    const found = proposal('risk-of-bias', pair('high', 'unrated'))
    expect([found.kind, words(found)]).toEqual(['cannot', 'Not yet rated, so nothing can be proposed: Study b.'])
    expect(words(proposal('risk-of-bias', pair('high', null)))).toContain('no overall judgement: Study b')
  })

  it('follows the share of information from studies at high risk', () => {
    expect(proposal('risk-of-bias', pair('high', 'moderate')).level).toBe('not-serious')
    expect(proposal('risk-of-bias', pair('low', 'high'))).toMatchObject({ level: 'serious', kind: 'proposed' })
    expect(proposal('risk-of-bias', pair('very-low', 'high')).level).toBe('very-serious')
  })

  it('looks whether the result stands without a small share at high risk', () => {
    const stands = body({ id: 'a', estimate: -0.5, band: 'low', half: 0.6 }, ...['b', 'c', 'd'].map((id) => ({ id, estimate: -0.5 })))
    expect([proposal('risk-of-bias', stands).level, words(proposal('risk-of-bias', stands))]).toEqual(['not-serious', expect.stringContaining('points the same way')])
    const falls = body({ id: 'a', estimate: -0.5, band: 'low', half: 0.05 }, { id: 'e', estimate: -0.5, half: 0.051 }, { id: 'f', estimate: -0.2, half: 0.06, band: 'high' })
    expect(proposal('risk-of-bias', falls).kind).toBe('proposed')
  })

  it('lowers by up to three where ROBINS-I let it start high', () => {
    const levels = (['high', 'moderate', 'low', 'very-low'] as const).map((band) => proposal('risk-of-bias-robins-i', pair(band, band)).level)
    expect(levels).toEqual(['not-serious', 'serious', 'very-serious', 'extremely-serious'])
  })
})

describe('inconsistency', () => {
  it('is not serious where studies agree, or where there is one', () => {
    expect(proposal('inconsistency', body(...['a', 'b', 'c'].map((id) => ({ id, estimate: -0.3 })))).level).toBe('not-serious')
    expect(words(proposal('inconsistency', body({ id: 'a', estimate: -0.3 })))).toContain('one study')
  })

  it('is serious where they differ beyond chance, very serious where they contradict each other', () => {
    const differ = body({ id: 'a', estimate: -0.1 }, { id: 'b', estimate: -0.9 }, { id: 'c', estimate: -0.4 })
    expect([proposal('inconsistency', differ).level, words(proposal('inconsistency', differ))]).toEqual(['serious', expect.stringContaining('2 of 3 pairs')])
    const against = body({ id: 'a', estimate: 0.6 }, { id: 'b', estimate: -0.6 }, { id: 'c', estimate: -0.5 })
    const found = proposal('inconsistency', against)
    expect(found.kind === 'proposed' ? found.level : found.kind).toBe('very-serious')
  })

  it('is for people where nothing is pooled', () => {
    const within = body({ id: 'a', estimate: -0.3, comparison: 'within-group' }, { id: 'b', estimate: 0.3, comparison: 'within-group' })
    expect([proposal('inconsistency', within).kind, words(proposal('inconsistency', within))]).toEqual(['cannot', expect.stringContaining('improved 1, worsened 1')])
  })
})

describe('imprecision', () => {
  const set: Settings = { appreciable: { benefit: -0.2, harm: 0.2 }, baseline: null }

  it.each([
    ['excludes no effect with enough people', { id: 'a', estimate: -0.4, people: 500 }, 'not-serious'],
    ['excludes no effect with too few', { id: 'a', estimate: -0.4, people: 150 }, 'serious'],
    ['includes no effect and a benefit', { id: 'a', estimate: -0.15, people: 500 }, 'serious'],
    ['includes no effect, a benefit and a harm', { id: 'a', estimate: 0, half: 0.5, people: 500 }, 'very-serious'],
    ['includes no effect alone', { id: 'a', estimate: 0, half: 0.1, people: 500 }, 'not-serious'],
  ])('%s', (_, example, level) => {
    expect(proposal('imprecision', body(example), set).level).toBe(level)
  })

  it('counts only people behind the interval', () => {
    const silent = { ...contribution({ id: 'b', estimate: -0.4, people: 900 }) }
    const [evidence] = bodiesOf([contribution({ id: 'a', estimate: -0.4, people: 150 }), { ...silent, result: { ...silent.result, estimate: null } }])
    if (!evidence) throw new Error('There is no body of evidence.')
    expect([proposal('imprecision', evidence).level, words(proposal('imprecision', evidence))]).toEqual(['serious', expect.stringContaining('150 people')])
    expect(proposal('inconsistency', evidence).kind).toBe('cannot')
  })

  it('says what is missing to judge it', () => {
    expect(words(proposal('imprecision', body({ id: 'a', estimate: -0.1, people: 500 })))).toContain('Set them in the record')
    const ratio: Example = { id: 'a', estimate: 0.7, measure: 'RR', people: 1000, half: 0.2 }
    expect(words(proposal('imprecision', body(ratio)))).toContain('Events are not recorded')
    expect(proposal('imprecision', body({ ...ratio, events: 120 })).level).toBe('serious')
    expect(proposal('imprecision', body({ ...ratio, events: 420 })).level).toBe('not-serious')
    expect(words(proposal('imprecision', body(ratio), { appreciable: null, baseline: 400 }))).toContain('about so many')
    expect(proposal('imprecision', body({ id: 'a', estimate: 0.1, comparison: 'within-group' })).kind).toBe('cannot')
  })
})

describe('what numbers cannot say', () => {
  it('leaves publication bias open below ten studies, and tests it from ten on', () => {
    const many = (bias: number) => body(...Array.from({ length: 10 }, (_, index) => {
      const half = 0.1 + index * 0.05
      return { id: `s${index}`, estimate: -0.2 - bias * half + (index % 2 === 0 ? 0.01 : -0.01), half }
    }))
    expect(proposal('publication-bias', body({ id: 'a', estimate: -0.3 })).kind).toBe('cannot')
    expect(proposal('publication-bias', many(1.2)).level).toBe('serious')
    expect(proposal('publication-bias', many(0)).level).toBe('not-serious')
  })

  it('leaves indirectness, dose and response, and confounding to people', () => {
    for (const place of ['indirectness', 'dose-response', 'opposing-confounding'])
      expect(proposal(place, body({ id: 'a', estimate: -0.3 }))).toMatchObject({ kind: 'human', level: null })
  })

  it('sees a large effect in ratios of risks alone', () => {
    const ratio = (estimate: number) => proposal('large-effect', body({ id: 'a', estimate, measure: 'RR', design: 'cohort-study' })).level
    expect([ratio(0.8), ratio(0.4), ratio(6)]).toEqual(['not-up', 'up-1', 'up-2'])
    expect(proposal('large-effect', body({ id: 'a', estimate: -3 })).kind).toBe('cannot')
  })

  it('rates qualitative findings by their components', () => {
    const found = propose(body({ id: 'a', estimate: -0.3, design: 'qualitative-study', band: 'low' }), nothingSet)
    expect(found['methodological-limitations']).toMatchObject({ level: 'moderate' })
    expect(found.coherence?.kind).toBe('human')
  })
})
