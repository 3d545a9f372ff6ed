import { describe, expect, it } from 'vitest'
import { createCatalogue } from './catalogue'
import { documentOf } from './document'
import type { ReferenceSource, StudySource, TermSource } from './source'

const termOf = (key: string, rest: Partial<TermSource> = {}): TermSource =>
  ({ id: key, key, slug: key.split('/')[1] ?? key, label: { en: key.split('/')[1] ?? key }, ...rest })

const catalogue = createCatalogue([
  termOf('outcomes/mental-health', { label: { en: 'Mental health', fr: 'Santé mentale' } }),
  termOf('outcomes/anxiety', { parent: 'outcomes/mental-health', synonyms: { en: ['worry'], fr: ['inquiétude'] } }),
  termOf('outcomes/nerves', { status: 'retired', replacedBy: 'outcomes/anxiety' }),
  termOf('outcomes/cost'),
  termOf('designs/rct', { label: { en: 'Randomised controlled trial' } }),
  termOf('countries/england', { parent: 'countries/united-kingdom' }),
  termOf('countries/united-kingdom'),
])

const report: ReferenceSource = {
  id: 'r1', title: 'A randomised controlled trial of a referrals facilitator', year: 2000, issued: '2000-02',
  containerTitle: 'BMJ', identifierKeys: ['doi:10.1136/bmj.320.7232.419'], abstract: 'Patients saw a facilitator.',
  contributors: [
    { role: 'author', family: 'Grant', given: 'C' }, { role: 'author', family: 'Goodenough' },
    { role: 'author', literal: 'The Amalthea Group' },
  ],
}

const study: StudySource = {
  id: 's1', slug: 'grant-2000', title: 'Amalthea', kind: 'primary', headline: { en: 'Less anxiety, higher cost.' },
  design: 'designs/rct', outcomes: ['outcomes/nerves'], countries: ['countries/england'], quality: 'not-rated',
  status: 'completed', effectDirection: 'mixed', unconfirmedCount: 1, reports: [{ reference: 'r1', role: 'main' }],
}

const grant = documentOf({
  collection: 'studies', record: study, reports: [report],
  results: [
    { id: 'b', outcome: 'outcomes/cost', direction: 'worsened', comparison: 'between-groups', order: 2, unconfirmedCount: 2 },
    { id: 'a', outcome: 'outcomes/anxiety', direction: 'improved', comparison: 'between-groups', order: 1 },
    { id: 'c', outcome: 'outcomes/anxiety', direction: 'improved', comparison: 'between-groups', order: 3 },
  ],
}, catalogue)

describe('the document of a study', () => {
  it('stands under its terms, those of its results and all above them, retired ones replaced', () => {
    expect(grant?.facets.outcome?.toSorted()).toEqual(['anxiety', 'cost', 'mental-health'])
    expect(grant?.facets.country).toEqual(['england', 'united-kingdom'])
    expect(grant?.facets.kind).toEqual(['study'])
  })

  it('shows every direction of its results, better and worse alike', () => {
    expect(grant?.facets.direction).toEqual(['improved', 'worsened'])
    expect(grant?.card.directions).toEqual([
      { outcome: 'anxiety', direction: 'improved', comparison: 'between-groups' },
      { outcome: 'cost', direction: 'worsened', comparison: 'between-groups' },
    ])
  })

  it('takes what it lacks from its main report', () => {
    expect(grant).toMatchObject({ year: 2000, summary: 'Patients saw a facilitator.', url: '/studies/grant-2000' })
    expect(grant?.card).toMatchObject({ authors: 'Grant et al.', container: 'BMJ', date: '2000-02', unconfirmed: 3 })
    expect(grant?.text.authors).toContain('Grant 2000')
    expect(grant?.text.identifiers).toEqual(['doi:10.1136/bmj.320.7232.419'])
  })

  it('is findable by labels and synonyms in every language', () => {
    expect(grant?.text.topics).toEqual(expect.arrayContaining(['Santé mentale', 'inquiétude', 'worry']))
  })

  it('says the overall direction only where no result is known', () => {
    const bare = documentOf({ collection: 'studies', record: study, reports: [], results: [] }, catalogue)
    expect(bare?.facets.direction).toEqual(['mixed'])
  })
})

describe('other documents', () => {
  it('hold the words of rich texts in every language', () => {
    const paragraph = (text: string) => ({ root: { type: 'root', children: [
      { type: 'paragraph', children: [{ type: 'text', text }, { type: 'link', children: [{ type: 'text', text: ' (source)' }] }] },
    ] } })
    const summary = documentOf({
      collection: 'summaries',
      record: {
        id: 'm1', slug: 'loneliness', title: { en: 'Loneliness', fr: 'Solitude' }, answer: { en: 'Perhaps.' },
        body: { en: paragraph('Ten trials[^luton-2019]'), fr: paragraph('Dix essais') }, searchedOn: '2025-03-01T00:00:00.000Z',
      },
      people: [{ id: 'p', name: 'Ann Example' }],
    }, catalogue)
    expect(summary).toMatchObject({ kind: 'summary', title: 'Loneliness', year: 2025, headline: 'Perhaps.' })
    expect(summary?.wordings['fr']?.title).toBe('Solitude')
    expect(summary?.text.body).toEqual(['Ten trials (source)', 'Dix essais (source)'])
    expect(summary?.card.authors).toBe('Ann Example')
  })

  it('say the state of a project in the words of the status facet and keep its own on the card', () => {
    const project = documentOf({
      collection: 'projects', parties: [{ id: 'o', name: 'University of Plymouth' }],
      record: { id: 'j1', slug: 'inact', title: 'INACT', status: 'current', started: '2024-09' },
    }, catalogue)
    expect(project?.facets.status).toEqual(['ongoing'])
    expect(project?.card.status).toBe('current')
    expect(project?.text.body).toContain('University of Plymouth')
  })

  it('need a title and an address', () => {
    expect(documentOf({ collection: 'references', record: { id: 'x', title: 'Untitled' } }, catalogue)).toBeNull()
  })
})
