import { describe, expect, it } from 'vitest'

import type { Instrument } from '../instruments/types'
import { ratingView, type RatingParts } from './rating'

const levels = [
  { id: 'low', label: 'Low risk', mark: '+', gloss: '', band: 'high' },
  { id: 'high', label: 'High risk', mark: '×', gloss: '', band: 'low' },
] as const

const tool: Instrument = {
  id: 'tool', version: '1', name: 'Tool', shortName: 'Tool', unit: 'result', designs: [], state: 'current', sources: [],
  verification: { state: 'verified', note: '' }, guidanceUrl: 'https://example.org', licence: '',
  responseSets: { yesNo: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }] },
  levels: { risk: levels, overall: levels },
  domains: [
    {
      id: 'chance', label: 'Chance', gloss: '', levels: 'risk', items: [{ id: '1', label: 'Random', responses: 'yesNo' }],
      rule: [{ when: { item: '1', in: ['yes'] }, then: 'low', because: 'Groups were made by chance.' }, { when: { always: true }, then: 'high', because: 'No chance.' }],
    },
    {
      id: 'blind', label: 'Blind', gloss: '', levels: 'risk', appliesWhen: { item: '1', in: ['yes'] },
      items: [{ id: '2', label: 'Blind', responses: 'yesNo' }],
    },
  ],
  overall: { kind: 'level' }, overrideAllowed: true, needsJustification: 'overrides',
}

const parts: RatingParts = {
  instruments: new Map([['tool@1', tool]]),
  studies: new Map([['s', { id: 's', slug: 'garden', title: 'Garden', sampleSize: 139, sampleSizeKind: 'participants' }]]),
  results: new Map([['r', { id: 'r', outcome: 't', timePoint: '4 months' }]]),
  terms: new Map([['t', { id: 't', key: 'outcomes/anxiety', slug: 'anxiety', label: { en: 'Anxiety', fr: 'Anxiété' } }]]),
}

const stored = (change: Record<string, unknown> = {}) => ({
  id: 'q', study: 's', result: 'r', instrument: 'tool@1', overall: 'high', method: 'third-person', updatedAt: '2026-02-03T10:00:00.000Z',
  answers: { 1: { response: 'yes' }, 2: { response: 'no' } },
  judgements: { blind: { level: 'high', reason: 'Nurses knew.' }, overall: { level: 'high', reason: 'Blinding mattered.' } },
  ...change,
})

describe('a published rating', () => {
  it('shows what the rule gave where raters chose nothing, and why each part was judged so', () => {
    const view = ratingView(stored(), parts, 'fr')
    expect(view).toMatchObject({ domains: { chance: 'low', blind: 'high' }, overall: 'high', result: 'Anxiété, 4 months', people: 139, method: 'third-person' })
    expect(view?.reasons.map(({ place, reason }) => [place, reason])).toEqual([
      ['chance', 'Groups were made by chance.'], ['blind', 'Nurses knew.'], ['overall', 'Blinding mattered.'],
    ])
  })

  it('tells in words what the tool asks to be told so', () => {
    const asks: Instrument = {
      ...tool,
      domains: [{
        id: 'effect', label: 'Effect', gloss: '', levels: 'risk',
        items: [
          { id: 'e', label: 'What was seen', responses: 'yesNo', reasonFor: ['yes'] },
          { id: 'f', label: 'What else', responses: 'yesNo', reasonFor: ['yes'] },
        ],
      }],
    }
    const answers = { e: { response: 'yes', comment: 'Less loneliness.' }, f: { response: 'no', comment: 'A note to oneself.' } }
    const judgements = { effect: { level: 'low', reason: 'Large trials.' } }
    const view = ratingView(stored({ answers, judgements, overall: null }), { ...parts, instruments: new Map([['tool@1', asks]]) }, 'en')
    expect(view?.reasons).toEqual([
      { place: 'effect', label: 'Effect', reason: 'Large trials.' },
      { place: 'e', label: 'What was seen', reason: 'Less loneliness.', answer: 'yes' },
    ])
  })

  it('leaves out a part and a question that did not apply', () => {
    const view = ratingView(stored({ answers: { 1: { response: 'no' }, 2: { response: 'yes' } }, judgements: {} }), parts, 'en')
    expect(view?.domains).toEqual({ chance: 'high' })
    expect(view?.answers).toEqual({ 1: 'no' })
  })

  it('stands with its overall judgement where the tool is gone or its answers are damaged', () => {
    expect(ratingView(stored({ instrument: 'gone@1' }), parts, 'en')).toMatchObject({ instrument: null, overall: 'high', domains: {} })
    expect(ratingView(stored({ answers: 'x', judgements: [1] }), parts, 'en')).toMatchObject({ overall: 'high' })
  })

  it('is of an intervention where one was rated, and leads to the page of its term', () => {
    const view = ratingView(stored({ study: null, result: null, intervention: 't' }), parts, 'fr')
    expect(view).toMatchObject({
      kind: 'intervention', subject: { path: '/terms/outcomes/anxiety', title: 'Anxiété' }, people: null, result: null, isExample: false,
    })
  })

  it('is an example where its study is one, and nothing where its study is not public', () => {
    const example = { ...parts, studies: new Map([['s', { ...parts.studies.get('s'), isExample: true }]]) }
    expect(ratingView(stored(), example, 'en')?.isExample).toBe(true)
    expect(ratingView(stored(), { ...parts, studies: new Map() }, 'en')).toBeNull()
  })
})
