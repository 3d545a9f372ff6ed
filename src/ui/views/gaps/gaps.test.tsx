import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { GapDesk, GapView as Gap } from '@/agenda/gaps/gap-view'

import { siteLocales, type LocaleCode } from '../../locales'
import { SiteProvider } from '../../site'
import { GapView, type GapPageProps } from './GapView'

const person = { name: null, organisation: null, country: { slug: 'rwanda', vocabulary: 'countries', label: { text: 'Rwanda', lang: 'en' }, definition: null } }

const unrelated = { other: null, of: null, changed: [], question: null, summary: null }

const gap: Gap = {
  id: 'g', slug: 'harps', title: { text: 'Les harpes', lang: 'fr' }, statement: null, why: { text: 'Two\nlines', lang: 'en' },
  kind: 'unclassified', state: 'accepted', standing: true, isExample: true, terms: [], epicot: [], asAt: null,
  citation: { text: 'doi:10.1136/bmj.320.7232.419', url: 'https://doi.org/10.1136/bmj.320.7232.419' },
  proposer: { ...person, at: '2026-02-01T10:00:00.000Z' },
  evidence: { studies: 0, reviews: 0, path: '/search?outcome=harps' },
  endorsements: { total: 1, byCountry: [{ country: null, count: 1 }], list: [{ ...person, id: 'e', reason: { text: 'Nous aussi', lang: 'fr' }, at: '2026-02-02' }] },
  comments: [
    { ...person, id: 'c', body: { text: '<b>no</b>', lang: 'en' }, hiddenBecause: null, at: '2026-02-03', reports: ['Rude'] },
    { ...person, id: 'd', body: null, hiddenBecause: 'Advertising', at: '2026-02-04', reports: [] },
  ],
  history: [
    { kind: 'state', at: '2026-02-05', actorRole: 'moderator', country: null, from: 'proposed', to: 'accepted', reason: { text: 'Fits', lang: 'en' }, ...unrelated },
    { kind: 'edited', at: '2026-02-04', actorRole: 'proposer', country: null, from: null, to: null, reason: null, ...unrelated, changed: ['title', 'why'] },
  ],
  agenda: { rounds: [], questions: [] },
  closedBy: null, merged: [{ id: 'm', path: '/gaps/lyres', title: { text: 'Lyres', lang: 'en' } }], differences: [],
  linked: { projects: [], summaries: [] },
  provenance: { entries: [], conflicts: [], unconfirmed: [], wholeUnconfirmed: false },
}

const desk: GapDesk = {
  token: 't', mayEndorse: true, isOwn: false, mayEdit: true, endorsement: null,
  moderation: { moves: ['prioritise', 'close', 'merge'], summaries: [{ id: 's', title: 'An answer' }], gaps: [{ id: 'o', title: 'Other' }] },
}

const shown = (more: Partial<GapPageProps> = {}, locale: LocaleCode = 'en') => renderToStaticMarkup(
  <SiteProvider locale={locale}>
    <GapView gap={gap} desk={null} form={{ typed: {}, problems: {} }} notice={null} told={null} signIn="/admin/login" {...more} />
  </SiteProvider>,
)

describe('the page of a gap', () => {
  it('says what is not there, who is not named and what was decided, in words', () => {
    const html = shown()
    for (const text of [
      'The hub holds no study and no review', 'A collaborator', 'From “Proposed” to “Accepted”.', 'Changed the text: Title, Why it matters.',
      'A moderator has hidden this comment: Advertising', '&lt;b&gt;no&lt;/b&gt;', 'Fictional example',
    ]) expect(html).toContain(text)
    expect(html).toContain('lang="fr"')
    expect(html).not.toContain('Rude')
  })

  it('leads to the evidence on its topics, and to its place on the map', () => {
    const term = (slug: string) => ({ ...person.country, slug })
    const html = shown({ gap: { ...gap, terms: [{ facet: 'outcome', terms: [term('joy')] }, { facet: 'route', terms: [term('direct')] }] } })
    expect(html).toContain('href="/search?outcome=harps"')
    expect(html).toContain('<a href="/map?rows=outcome&amp;columns=route&amp;outcome=joy&amp;route=direct">See it on the gap map</a>')
    expect(shown()).not.toContain('See it on the gap map')
  })

  it('names what each round made of it, and the questions that it became', () => {
    const round = { path: '/priorities/one', title: { text: 'Round one', lang: 'en' }, isExample: false, step: 'agreed' as const, fate: 'kept', into: null, place: null, reason: null }
    const agenda: Gap['agenda'] = {
      rounds: [
        { ...round, place: 2, reason: 'Asked for by all' },
        round,
        { ...round, step: 'voting' },
        { ...round, fate: 'out-of-scope', reason: 'About harps' },
        { ...round, fate: 'merged', into: { text: 'Strings', lang: 'en' }, place: 1 },
      ],
      questions: [{ path: '/roadmap/tune', title: { text: 'Which tune?', lang: 'en' }, status: 'under-way', isExample: false }],
    }
    const words = shown({ gap: { ...gap, agenda } }).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    for (const text of [
      'Round one · Place 2 on the agreed list Asked for by all', 'Round one · Not on the agreed list', 'Round one · Voting',
      'Round one · Out of scope About harps', 'Round one · Merged into “Strings” · Place 1 on the agreed list', 'Which tune? · Under way',
    ]) expect(words).toContain(text)
    expect(shown()).toContain('No priority round has dealt with it yet')
  })

  it('says what closed it, with links to the question and the summary', () => {
    const closing = {
      kind: 'state' as const, at: '2026-02-06', actorRole: 'hub' as const, country: null, from: 'prioritised' as const, to: 'closed' as const, reason: null, ...unrelated,
      question: { path: '/roadmap/tune', title: { text: 'Which tune?', lang: 'en' } }, summary: { path: '/summaries/tunes', title: 'Tunes' },
    }
    const html = shown({ gap: { ...gap, history: [closing, { ...closing, kind: 'answered-in-part', from: null, to: null }] } })
    expect(html.match(/href="\/roadmap\/tune"/g)).toHaveLength(2)
    expect(html.match(/href="\/summaries\/tunes"/g)).toHaveLength(2)
    expect(html).toContain('One of its questions was answered.')
  })

  it('gives a name to every field and no id twice, whoever asks', () => {
    for (const page of [{}, { desk }, { desk, notice: 'wrong-state' as const, told: 'tagged' as const }]) {
      const html = shown(page)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      for (const [, target] of html.matchAll(/ for="([^"]+)"/g)) expect(ids).toContain(target)
      for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
    }
  })

  it('is said in every language', () => {
    for (const { code } of siteLocales) expect(shown({ desk }, code)).not.toMatch(/>(?:gap|gaps|tag)\.[a-z]/)
    expect(shown({}, 'ar')).toContain('من «مقترحة» إلى «مقبولة».')
  })
})
