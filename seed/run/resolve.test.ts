import { describe, expect, it } from 'vitest'

import { inDefaultLocale, perLocale, translationsOf, waitingFields, withRowIds } from './resolve'

const ids: Record<string, string> = { 'terms:outcomes/anxiety': 't1', 'references:grant-2000': 'r1' }
const idOf = (collection: string, name: string) => ids[`${collection}:${name}`]

const study = {
  slug: 'grant-2000',
  title: 'A trial',
  headline: { en: 'Less anxiety', fr: 'Moins d’anxiété' },
  keyPoints: [{ text: { en: 'One', fr: 'Un' } }, { text: 'Two' }],
  outcomes: ['outcomes/anxiety'],
  reports: [{ reference: 'grant-2000', role: 'main' }],
  relatedStudies: [{ kind: 'includedIn', study: 'a-later-review' }],
  provenance: [{ field: 'record', source: 'abstract', confirmed: true }],
}

describe('a record on its way into the database', () => {
  it('has ids in place of names and English in place of languages', () => {
    const fields = new Set(['headline', 'keyPoints', 'outcomes', 'reports', 'provenance'])
    expect(inDefaultLocale('studies', study, idOf, fields)).toEqual({
      headline: 'Less anxiety',
      keyPoints: [{ text: 'One' }, { text: 'Two' }],
      outcomes: ['t1'],
      reports: [{ reference: 'r1', role: 'main' }],
      provenance: [{ field: 'record', source: 'abstract', confirmed: true, enteredByLabel: 'seed' }],
    })
  })

  it('holds back the fields that point to records still to come', () => {
    expect([...waitingFields('studies', study, idOf)]).toEqual(['relatedStudies'])
  })

  it('carries its translations apart, row by row', () => {
    expect([...translationsOf('studies', study, idOf)]).toEqual([
      ['fr', { headline: 'Moins d’anxiété', keyPoints: [{ text: 'Un' }, {}] }],
    ])
  })

  it('adds a language to saved rows instead of replacing them', () => {
    const saved = {
      id: 's1',
      keyPoints: [
        { id: 'k1', text: 'One' },
        { id: 'k2', text: 'Two' },
      ],
    }
    expect(withRowIds({ keyPoints: [{ text: 'Un' }, {}] }, saved)).toEqual({
      keyPoints: [{ id: 'k1', text: 'Un' }, { id: 'k2' }],
    })
  })

  it('keeps a list of words of one language apart from a text per language', () => {
    expect(perLocale(['UK', 'Britain'])).toEqual({ en: ['UK', 'Britain'] })
    expect(perLocale({ en: 'Nature', cy: 'Natur' })).toEqual({ en: 'Nature', cy: 'Natur' })
  })
})
