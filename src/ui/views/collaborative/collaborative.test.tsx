import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { AmbitionView } from '@/partnership/collaborative/view'
import { provenanceView } from '@/synthesis/provenance-view'

import type { LocaleCode } from '../../locales'
import { SiteProvider } from '../../site'
import { ReferralModels } from '../project/ReferralModels'
import { Ambition } from './Ambition'
import { CollaborativeView } from './CollaborativeView'
import { GroupPageView } from './GroupPageView'
import { JoinView } from './JoinView'
import { MakeOfferView } from './MakeOfferView'

const shown = (view: ReactElement, locale: LocaleCode = 'en') => renderToStaticMarkup(<SiteProvider locale={locale}>{view}</SiteProvider>)
const text = (words: string) => ({ text: words, lang: 'en' })

describe('the form to join', () => {
  const form = {
    typed: { name: ['<b>Ann</b>'], country: ['IE'], interests: ['outcomes/loneliness'] }, problems: { name: 'strange-characters', email: 'missing' },
    notice: null, stamp: 'x.y', countries: [{ value: 'IE', label: 'Ireland' }],
    interests: [
      { vocabulary: 'outcomes', terms: [{ value: 'outcomes/loneliness', label: 'Loneliness' }] },
      { vocabulary: 'settings', terms: [{ value: 'settings/garden', label: 'Garden' }] },
    ],
  }
  const html = shown(<JoinView form={form} />)

  it('leads from each problem to its field, and from the field to the problem', () => {
    for (const name of ['name', 'email']) {
      expect(html).toContain(`href="#${name}"`)
      expect(html).toMatch(new RegExp(`<input[^>]*id="${name}"[^>]*aria-invalid="true"[^>]*aria-describedby="[^"]*${name}-problem`))
    }
  })

  it('keeps what was typed as words, and has a name for every field', () => {
    expect(html).toContain('value="&lt;b&gt;Ann&lt;/b&gt;"')
    expect(html).toMatch(/<option value="IE" selected/)
    expect(html).toMatch(/<details open="">.*value="outcomes\/loneliness"/s)
    const labelled = new Set([...html.matchAll(/for="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of html.matchAll(/<(?:input|select|textarea) class="field" id="([^"]+)"/g)) expect(labelled).toContain(id)
  })

  it('gives no two parts of the page one address', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toContain('interests')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('hides the field for programs from everybody else', () => {
    expect(html).toMatch(/<div class="leave-empty" aria-hidden="true">.*tabindex="-1"/s)
  })
})

describe('an ambition', () => {
  const ambition: AmbitionView = {
    slug: 'value', title: text('Two-thirds'), description: null, owner: null, target: 66.7, unit: text('% of adults'),
    targetText: text('Two-thirds of adults'), dueBy: '2026', indicator: null, isCounted: false, latest: null,
    measurements: [{ asAt: '2022-03', value: 9, atLeast: false, unit: text('%'), measures: text('Understood the term'), isOfTarget: false, source: 'A survey', link: null, url: null, note: null }],
    provenance: provenanceView([]), isExample: false,
  }

  it('takes no number of another question for progress', () => {
    const html = shown(<Ambition ambition={ambition} />)
    expect(html).toContain('Not measured')
    expect(html).toContain('Not the target itself')
    expect(html).not.toContain('progress-bar')
  })

  it('shows how far it has come, in words beside the picture', () => {
    const html = shown(<Ambition ambition={{ ...ambition, target: 20, latest: { value: 5, atLeast: false, asAt: '2026-01-31' } }} />)
    expect(html).toContain('5 of 20')
    expect(html).toMatch(/class="done" width="75"/)
    expect(html).toContain('aria-hidden="true"')
  })
})

describe('two models of referral', () => {
  const model = (kind: string, ...actions: string[]) => ({ kind, title: null, description: null, steps: actions.map((action) => ({ actor: 'GP', action })) })

  it('are a picture and the same as a table', () => {
    const html = shown(<ReferralModels models={[model('current', 'asks', 'writes'), model('ideal', 'asks', 'calls')]} />)
    expect(html.match(/<rect class="step"/g)).toHaveLength(4)
    expect(html).toContain('<caption>')
    expect(html.match(/no such step/g)).toHaveLength(2)
  })

  it('say that nothing is published where there are no steps', () => {
    expect(shown(<ReferralModels models={[model('current')]} />)).toContain('Neither has been published')
  })
})

describe('the page on which something is offered', () => {
  const offer = {
    step: 'form', signIn: '/admin/login', notice: null, wasSent: false, token: 'token', own: [{ title: 'An old offer', standing: 'waiting', reason: null }],
    form: { typed: { what: ['<i>Time</i>'], gap: ['young'] }, problems: { kind: 'missing' } }, gaps: [{ value: 'young', label: 'Young people' }],
  } as const

  it.each(['en', 'ja', 'ar'] as const)('keeps what was typed, names what is wrong, and shows what waits in %s', (locale) => {
    const html = shown(<MakeOfferView offer={offer} />, locale)
    expect(html).toContain('value="&lt;i&gt;Time&lt;/i&gt;"')
    expect(html).toMatch(/<option value="young" selected/)
    expect(html).toMatch(/href="#kind"/)
    expect(html).toMatch(/An old offer<\/dt><dd>(?!offer\.)/)
    expect(html).toContain('name="token" value="token"')
  })

  it('shows those who are not signed in the way in, and no form', () => {
    const html = shown(<MakeOfferView offer={{ ...offer, step: 'sign-in', own: [] }} />)
    expect(html).toContain('href="/admin/login"')
    expect(html).not.toContain('<form')
  })
})

describe('the page of a working group', () => {
  const group = {
    slug: 'g', path: '/collaborative/groups/g', name: text('Measures'), state: 'active', purpose: null, lead: null, organisations: [], countries: [],
    gaps: [], questions: [], started: null, ended: null, meets: null, url: null, isExample: false,
  }
  const page = {
    group, members: [], unnamed: 0, own: null, waiting: null, form: { typed: {}, problems: {}, about: null }, notice: null, link: null, signIn: '/admin/login',
  } as const

  it.each(['en', 'ja', 'ar'] as const)('shows visitors the way in and no form in %s, and nobody a group that has ended', (locale) => {
    const html = shown(<GroupPageView {...page} />, locale)
    expect(html).toContain('href="/admin/login"')
    expect(html).not.toContain('<form')
    expect(shown(<GroupPageView {...page} group={{ ...group, state: 'ended' }} />, locale)).not.toContain('href="/admin/login"')
  })

  it('sends nobody to sign in who has, and asks who is no member to register', () => {
    const html = shown(<GroupPageView {...page} signIn={null} />)
    expect(html).not.toContain('/admin/login')
    expect(html).toContain('href="/collaborative/join"')
  })

  it('carries the link of a mail from form to form', () => {
    const html = shown(<GroupPageView {...page} own={{ standing: 'member', listed: true, note: null }} link={{ id: 'me', token: 'proof' }} />)
    expect(html.match(/name="r" value="me"/g)).toHaveLength(2)
    expect([...html.matchAll(/name="step" value="(\w+)"/g)].map(([, step]) => step)).toEqual(['unname', 'leave'])
  })

  it('says beside the right one of those who wait what is wrong with the note', () => {
    const waiting = ['one', 'two'].map((id) => ({ id, name: id, organisation: null, country: 'IE', message: null }))
    const html = shown(<GroupPageView {...page} waiting={waiting} form={{ typed: { note: ['<b>x'] }, problems: { note: 'too-long' }, about: 'two' }} />)
    expect(html).toMatch(/id="note-two-problem"[^>]*>This is too long/)
    expect(html).not.toContain('note-one-problem')
    expect(html.match(/&lt;b&gt;x/g)).toHaveLength(1)
  })
})

describe('the page of the collaborative', () => {
  it('says at its head how many of the countries it wants to reach take part, and leads to all that is known of it', () => {
    const ambition: AmbitionView = {
      slug: 'twenty-countries', title: text('Twenty countries'), description: null, owner: null, target: 20, unit: text('countries'), targetText: null,
      dueBy: '2026', indicator: null, isCounted: true, latest: { value: 3, atLeast: false, asAt: '2026-01-31' }, measurements: [],
      provenance: provenanceView([]), isExample: false,
    }
    const html = shown(<CollaborativeView collaborative={{
      members: 4, countries: 3, ambitions: [ambition], groups: [], offers: [], events: [], issues: [], desk: { received: 0, inProgress: 0, answered: 0, declined: 0 },
    }} />)
    const head = html.slice(0, html.indexOf('</header>'))
    expect(head).toContain('href="#twenty-countries"')
    expect(head).toContain('3 of 20')
    expect(html).toContain('id="twenty-countries"')
    expect(html).toContain('<b>3 countries</b>')
    expect(shown(<Ambition ambition={{ ...ambition, latest: { value: 1, atLeast: false, asAt: '2026-01-31' } }} />)).toContain('<b>1 country</b>')
  })
})

describe('the page of the collaborative without anything in it', () => {
  it.each(['en', 'ar', 'ja'] as const)('says so in %s', (locale) => {
    const empty = { members: 0, countries: 0, ambitions: [], groups: [], offers: [], events: [], issues: [], desk: { received: 0, inProgress: 0, answered: 0, declined: 0 } }
    expect(shown(<CollaborativeView collaborative={empty} />, locale).match(/class="empty"/g)).toHaveLength(5)
  })
})
