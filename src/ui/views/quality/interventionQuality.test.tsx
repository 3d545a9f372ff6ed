import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { emmie } from '@/appraisal/instruments/data/emmie'
import type { RatingView } from '@/appraisal/published/view'

import { SiteProvider } from '../../site'
import { InterventionQuality } from './InterventionQuality'

const shown = (view: ReactElement) => renderToStaticMarkup(<SiteProvider locale="en">{view}</SiteProvider>)
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

const rating: RatingView = {
  id: 'r', instrumentKey: 'emmie@2015', instrument: emmie, kind: 'intervention',
  subject: { path: '/terms/activities/gardening', title: 'Gardening' }, people: null, result: null,
  domains: { effect: 'q3', mechanism: 'q1', moderators: 'q0', implementation: 'q2', economics: 'q0' }, overall: null, answers: {},
  reasons: [
    { place: 'effect', label: 'Effect', reason: 'Three large reviews agree.' },
    { place: 'effect-e', label: 'What effect was seen', reason: 'People feel less lonely.', answer: 'helps' },
  ],
  summary: null, method: 'agreed', date: '2026-02-03T10:00:00.000Z', isExample: false,
}

describe('the quality of the evidence on an intervention', () => {
  it('is said to be missing where nobody has rated it', () => {
    expect(wordsOf(shown(<InterventionQuality ratings={[]} slug="gardening" />))).toContain('has not been rated here yet')
  })

  it('shows with EMMIE what the evidence says beside how good it is, and never a sum', () => {
    const html = shown(<InterventionQuality ratings={[rating]} slug="gardening" />)
    expect(wordsOf(html)).toContain('For this kind of support as a whole')
    expect(wordsOf(html)).toMatch(/Effect 3 Q3: strong Three large reviews agree\./)
    expect(wordsOf(html)).toMatch(/What effect was seen \S+ Overall, it helps \(say how much\) People feel less lonely\./)
    expect(wordsOf(html)).toContain('They answer different questions and are never added up.')
    expect(html).toContain('/export/quality/traffic-light.csv?instrument=emmie%402015&amp;intervention=gardening')
    expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))).toEqual([2, 3, 4, 5])
  })
})
