import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { ProjectView, SiteCountView } from '@/agenda/project-view'

import { SiteProvider } from '../../site'
import { Events, SiteCounts } from './Parts'
import { ReferralModels } from './ReferralModels'

const count = (own: Partial<SiteCountView>): SiteCountView => ({
  count: 12, what: 'schools in the pilot', country: null, asAt: null, source: 'Example protocol', chosen: false, note: null, ...own,
})

const shown = (siteCounts: readonly SiteCountView[]): string => renderToStaticMarkup(
  <SiteProvider locale="en"><SiteCounts project={{ siteCounts } as unknown as ProjectView} /></SiteProvider>,
)

describe('the sites of a project', () => {
  it('say that sources disagree where they count the same thing differently', () => {
    const page = shown([count({}), count({ count: 10, source: 'Example page' })])
    expect(page).toContain('Sources disagree')
    expect(page).toContain('No choice has been made yet')
  })

  it('do not say so of the pilot and the whole trial, which are two things', () => {
    const page = shown([count({}), count({ count: 30, what: 'schools in the trial', source: 'Example register' })])
    expect(page).not.toContain('Sources disagree')
    expect(page).toMatch(/12[\s\S]*30/)
  })
})

describe('the events of a project', () => {
  const event = {
    kind: 'citizens-jury', title: "Citizens' jury on models", date: null, state: 'planned', materials: 'Two models.', groups: [], changes: null,
  }
  const eventPage = {
    path: '/collaborative/events/jury', title: { text: 'Citizens’ jury on models', lang: 'en' }, kind: 'citizens-jury', state: 'planned',
    date: null, dateNote: null, isExample: false,
  }
  const events = (eventPages: readonly unknown[]): string => renderToStaticMarkup(
    <SiteProvider locale="en"><Events project={{ events: [event, { ...event, title: 'Launch' }], eventPages } as unknown as ProjectView} /></SiteProvider>,
  )

  it('are told once: on their own page where they have one, and under one heading', () => {
    const page = events([eventPage])
    expect(page.match(/jury on models/g)).toHaveLength(1)
    expect(page).toContain('href="/collaborative/events/jury"')
    expect(page).toContain('Launch')
    expect(page.match(/<h2/g)).toHaveLength(1)
  })

  it('are told here where they have none', () => {
    expect(events([])).toContain('Two models.')
  })
})

describe('the referral models of a project', () => {
  const model = (kind: 'current' | 'ideal', ...actions: string[]) =>
    ({ kind, title: null, description: null, steps: actions.map((action) => ({ actor: 'GP', action })) })
  const drawn = (locale: 'en' | 'ar') => renderToStaticMarkup(
    <SiteProvider locale={locale}><ReferralModels models={[model('current', 'refers', 'waits'), model('ideal', 'asks', 'refers')]} /></SiteProvider>,
  )
  const headsAt = (html: string) => [...html.matchAll(/<text class="who" x="(\d+)" y="20">/g)].map(([, x]) => Number(x))

  it('stand beside each other, first how it is, on the side where reading begins', () => {
    expect(headsAt(drawn('en'))).toEqual([0, 360])
    expect(headsAt(drawn('ar'))).toEqual([360, 0])
  })
})
