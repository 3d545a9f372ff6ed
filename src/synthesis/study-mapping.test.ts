import { describe, expect, it } from 'vitest'

import { studyView, type StudyParts } from './study-mapping'

const parts = (change: Partial<StudyParts> = {}): StudyParts => ({
  study: { id: 's1', slug: 'garden', title: 'Garden groups', updatedAt: '2026-01-01' },
  results: [],
  terms: new Map([['t1', { id: 't1', key: 'outcomes/anxiety', slug: 'anxiety', label: { en: 'Anxiety', fr: 'Anxiété' } }]]),
  references: new Map(),
  studies: new Map(),
  naming: [],
  ratings: [],
  ...change,
})

describe('the page of a study', () => {
  it('invents nothing where the record is silent', () => {
    const view = studyView(parts(), 'en')
    expect(view).toMatchObject({ quality: 'not-rated', status: 'unknown', direction: null, sampleSize: null, headline: null })
    expect(view.inclusion.need).toBe('not-assessed')
  })

  it('keeps a comparison that is not stated apart from one between groups', () => {
    const results = [{ outcome: 't1', comparison: 'between-groups', estimate: 0 }, { outcome: 't1' }]
    const view = studyView(parts({ results }), 'en')
    expect(view.results.map(({ comparison }) => comparison)).toEqual(['between-groups', 'not-stated'])
    expect(view.results[0]?.estimate).toBe(0)
  })

  it('shows terms in the language of the page, and says when a text is in another', () => {
    const study = { id: 's1', outcomes: ['t1'], headline: { en: 'It helped.' } }
    const view = studyView(parts({ study }), 'fr')
    expect(view.outcomes[0]?.label).toEqual({ text: 'Anxiété', lang: 'fr' })
    expect(view.headline).toEqual({ text: 'It helped.', lang: 'en' })
  })

  it('leads to a study that names this one, in the other direction', () => {
    const naming = [{ id: 's2', slug: 'pilot', title: 'A pilot', relatedStudies: [{ kind: 'pilotOf', study: 's1' }] }]
    expect(studyView(parts({ naming }), 'en').related).toEqual([
      { relation: 'pilotOf', inverse: true, study: { path: '/studies/pilot', title: 'A pilot' }, note: null },
    ])
  })
})
