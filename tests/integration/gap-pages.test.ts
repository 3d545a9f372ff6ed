import type { Payload } from 'payload'
import { createElement, type ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { GET as searchDoor } from '@/app/(machine)/api/search/route'
import GapsRoute, { getServerSideProps as gapsPage } from '@/pages/gaps'
import GapRoute, { getServerSideProps as gapPage } from '@/pages/gaps/[slug]'
import EditRoute, { getServerSideProps as editPage } from '@/pages/gaps/[slug]/edit'
import TagRoute, { getServerSideProps as tagPage } from '@/pages/gaps/tag'
import { localeOf } from '@/ui/locales'
import { SiteProvider } from '@/ui/site'

import { askPage } from '../builders/forms'
import { someone, type Login } from '../builders/people'
import { publishedOf, studyData, term } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'
import { eventually } from '../eventually'

let hub: TestHub
let payload: Payload
let collaborator: Login
let colleague: Login
let curator: Login
let reader: Login

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  const rwanda = await term(payload, 'countries', 'rwanda', { label: 'Rwanda' })
  const loneliness = await term(payload, 'outcomes', 'loneliness', { label: 'Loneliness' })
  await term(payload, 'populations', 'young-people', { label: 'Young people' })
  await publishedOf(payload, 'studies', studyData({ isExample: false, outcomes: [String(loneliness.id)] }))
  collaborator = await someone(payload, 'collaborator')
  await payload.update({ collection: 'users', id: collaborator.id, data: { country: rwanda.id, name: 'Aline Uwase' }, depth: 0, overrideAccess: true })
  colleague = await someone(payload, 'collaborator')
  curator = await someone(payload, 'curator')
  reader = await someone(payload, 'reader')
})

afterAll(() => hub.close())

const pages = { gaps: [gapsPage, GapsRoute], gap: [gapPage, GapRoute], edit: [editPage, EditRoute], tag: [tagPage, TagRoute] } as const

type Asked = { as?: Login; slug?: string; locale?: string; query?: Record<string, string | string[]>; form?: Record<string, string | readonly string[]>; origin?: string }

/** What a browser without scripts gets: a status, where it is sent on to, and the page as HTML. */
async function ask(name: keyof typeof pages, { as, slug, locale = 'en', query = {}, form, origin }: Asked = {}) {
  const [serve, Route] = pages[name]
  const headers = {
    ...(as ? { cookie: `payload-token=${as.token}`, 'sec-fetch-site': 'same-origin' } : {}), ...(origin ? { origin } : {}),
  }
  const { status, redirect, props, headers: sent } = await askPage(serve, {
    query: { ...query, ...(locale === 'en' ? {} : { locale }) }, params: slug ? { slug } : {}, headers, ...(form ? { form } : {}),
  })
  const { page } = (props ?? {}) as { page?: object | null }
  const Page = Route as unknown as ComponentType<object>
  const html = page ? renderToStaticMarkup(createElement(SiteProvider, { locale: localeOf(locale), children: createElement(Page, page) })) : ''
  return { status, redirect, html, cache: sent['cache-control'] }
}

const tokenIn = (html: string): string => /name="token" value="([^"]+)"/.exec(html)?.[1] ?? ''
const slugIn = (path: string | null): string => /\/gaps\/([^?#/]+)/.exec(path ?? '')?.[1] ?? ''

describe('tagging a gap', () => {
  it('leads a visitor to sign in and back, and refuses who may not', async () => {
    const visitor = await ask('tag', { locale: 'fr', query: { outcome: 'loneliness', from: '/map?rows=outcome' } })
    expect(visitor.html).toContain(`/admin/login?redirect=${encodeURIComponent('/fr/gaps/tag?outcome=loneliness&from=%2Fmap%3Frows%3Doutcome')}`)
    expect(visitor.cache).toBe('public, max-age=0, must-revalidate')
    const asReader = await ask('tag', { as: reader })
    expect([asReader.status, asReader.cache]).toEqual([403, 'private, no-store'])
  })

  it('begins with the terms of the cell and the country of who tags', async () => {
    const { html } = await ask('tag', { as: collaborator, query: { outcome: 'loneliness', population: 'young-people', from: '/map?rows=outcome' } })
    for (const chosen of ['loneliness', 'young-people', 'rwanda']) expect(html).toMatch(new RegExp(`<option value="${chosen}"[^>]* selected=""`))
    expect(html).toContain('href="/map?rows=outcome"')
  })

  it('is done in French with one sentence, shown in English with its language, and tells nobody who it was', async () => {
    const { html: empty } = await ask('tag', { as: collaborator, locale: 'fr' })
    expect(empty).toContain('Vous écrivez en français.')
    const statement = 'Personne ne sait si la solitude des jeunes revient après le programme.'
    const { status, redirect } = await ask('tag', {
      as: collaborator, locale: 'fr',
      form: { statement, token: tokenIn(empty), outcome: 'loneliness', population: 'young-people', myCountry: 'rwanda' },
    })
    expect([status, redirect]).toEqual([303, expect.stringMatching(/^\/fr\/gaps\/personne-ne-sait-.*\?tagged=yes$/)])
    const slug = slugIn(redirect)
    const { html } = await ask('gap', { slug })
    expect(html).toContain('<span lang="fr" dir="auto">Personne ne sait si la solitude des jeunes revient après le programme</span>')
    expect(html).toContain('Rwanda')
    expect(html).not.toContain('Uwase')
    expect(html).not.toContain(collaborator.id)
    expect(html).not.toContain('<form')
    expect((await ask('gap', { slug, locale: 'fr' })).html).not.toContain('lang="fr"')
  })

  it('says beside the field what is missing or too long, and keeps what was typed', async () => {
    const missing = await ask('tag', { as: collaborator, form: { statement: '  ', why: 'Because <b>we</b> pay', outcome: 'no-such-term' } })
    expect(missing.status).toBe(422)
    expect(missing.html).toContain('id="statement-problem"')
    expect(missing.html).toContain('id="outcome-problem"')
    expect(missing.html).toContain('Because &lt;b&gt;we&lt;/b&gt; pay')
    const long = await ask('tag', { as: collaborator, form: { statement: 'x', why: 'y'.repeat(1024 * 1024) } })
    expect([long.status, long.html.includes('id="why-problem"'), long.html.includes('y'.repeat(1000))]).toEqual([422, true, true])
  })

  it('refuses forms of other sites, and keeps the text of who was signed out', async () => {
    expect((await ask('tag', { as: collaborator, form: { statement: 'Forged' }, origin: 'https://elsewhere.example' })).status).toBe(403)
    const out = await ask('tag', { form: { statement: 'Typed for ten minutes' } })
    expect([out.status, out.html.includes('Typed for ten minutes'), out.html.includes('role="alert"')]).toEqual([401, true, true])
  })

  it('makes one gap of a form sent twice at once', async () => {
    const form = { statement: 'Do gardens help carers of people with dementia in winter?', token: crypto.randomUUID() }
    const both = await Promise.all([ask('tag', { as: colleague, form }), ask('tag', { as: colleague, form })])
    expect(new Set(both.map(({ redirect }) => redirect)).size).toBe(1)
  })

  it('takes out what nobody sees, and shows markup as words', async () => {
    const { redirect } = await ask('tag', {
      as: colleague, form: { statement: '\u202Egnihton\u202C <img src=x onerror=alert(1)> about zebra crossings\u0000', token: crypto.randomUUID() },
    })
    const { html } = await ask('gap', { slug: slugIn(redirect) })
    expect(html).toContain('gnihton &lt;img src=x onerror=alert(1)&gt; about zebra crossings')
    expect(html).not.toMatch(/\u202E|\u0000|<img/)
  })
})

describe('a gap that is like another', () => {
  it('is shown the other first, in any language: endorse it, or say how yours differs', async () => {
    const { redirect } = await ask('tag', { as: collaborator, form: { statement: 'Debt advice: who pays when funding ends?', token: crypto.randomUUID() } })
    const first = slugIn(redirect)
    const form = { statement: 'Who pays for debt advice when the funding ends?', why: 'Councils ask us.', token: crypto.randomUUID() }
    const step = await ask('tag', { as: colleague, form })
    expect([step.status, step.redirect]).toEqual([200, null])
    expect(step.html).toContain(`href="/gaps/${first}"`)
    expect(step.html).toContain('value="Who pays for debt advice when the funding ends?"')
    const silent = await ask('tag', { as: colleague, form: { ...form, shown: [first], different: ' ' } })
    expect([silent.status, silent.html.includes('id="different-problem"')]).toEqual([422, true])
    const endorsed = await ask('tag', { as: colleague, form: { ...form, endorse: first } })
    expect(endorsed.redirect).toBe(`/gaps/${first}#endorsements`)
    expect((await ask('gap', { slug: first })).html).toContain('Councils ask us.')
    const own = await ask('tag', { as: colleague, form: { ...form, shown: [first], different: 'Ours is about grants.' } })
    const page = await ask('gap', { slug: slugIn(own.redirect) })
    expect(page.html).toContain('Ours is about grants.')
    expect(page.html).toContain(`href="/gaps/${first}"`)
  })
})

describe('the page of a gap', () => {
  const tagged = async (statement: string, more: Record<string, string> = {}): Promise<string> =>
    slugIn((await ask('tag', { as: collaborator, form: { statement, token: crypto.randomUUID(), shown: ['none'], different: 'x', ...more } })).redirect)
  const act = (as: Login | undefined, slug: string, form: Record<string, string>) => ask('gap', { ...(as ? { as } : {}), slug, form })

  it('counts the evidence there is now on its terms', async () => {
    const slug = await tagged('What eases loneliness for good?', { outcome: 'loneliness' })
    const { html } = await ask('gap', { slug })
    expect(html).toContain('1 study.')
    expect(html).toContain('outcome=loneliness')
  })

  it('takes endorsements and comments of people who are signed in, and counts countries', async () => {
    const slug = await tagged('Which bus gets people to the group?', { showName: 'yes' })
    expect((await ask('gap', { slug })).html).toContain('Aline Uwase')
    expect((await act(undefined, slug, { do: 'endorse', because: 'x' })).status).toBe(401)
    expect((await act(reader, slug, { do: 'endorse', because: 'x' })).status).toBe(403)
    const nothing = await act(colleague, slug, { do: 'endorse', because: ' ' })
    expect([nothing.status, nothing.html.includes('id="because-problem"')]).toEqual([422, true])
    expect((await act(colleague, slug, { do: 'endorse', because: 'Ours run twice a day.' })).redirect).toBe(`/gaps/${slug}#endorsements`)
    await act(curator, slug, { do: 'endorse', because: 'No bus on Sundays.' })
    await act(colleague, slug, { do: 'endorse', because: 'Ours run once a day.' })
    const { html } = await ask('gap', { slug })
    expect(html).toContain('2 people endorse it')
    expect(html).not.toContain('twice a day')
    const { html: desk } = await ask('gap', { as: colleague, slug })
    const comment = { do: 'comment', comment: 'See https://example.org <script>', token: tokenIn(desk) }
    await Promise.all([act(colleague, slug, comment), act(colleague, slug, comment)])
    const { html: said } = await ask('gap', { slug })
    expect(said.match(/See https:\/\/example.org &lt;script&gt;/g)).toHaveLength(1)
    await act(colleague, slug, { do: 'withdraw' })
    expect((await ask('gap', { slug })).html).toContain('1 person endorses it')
  })

  it('lets moderators decide, and tells it in words to everybody', async () => {
    const [slug, other] = [await tagged('Is it cheaper than a pill?'), await tagged('Does it cost less than medicine?')]
    expect((await ask('gap', { as: colleague, slug })).html).not.toContain('id="moderation"')
    expect((await act(colleague, slug, { do: 'move', move: 'accept' })).status).toBe(403)
    expect((await act(curator, slug, { do: 'move', move: 'decline' })).status).toBe(422)
    await act(curator, slug, { do: 'move', move: 'accept', reason: 'Within the subject.' })
    const { html } = await ask('gap', { slug })
    expect(html).toContain('From “Proposed” to “Accepted”.')
    expect(html).toContain('Within the subject.')
    const { docs: [target] } = await payload.find({ collection: 'gaps', where: { slug: { equals: slug } }, depth: 0, overrideAccess: true })
    await act(curator, other, { do: 'move', move: 'merge', into: String(target?.id), reason: 'The same.' })
    expect(await ask('gap', { slug: other })).toMatchObject({ redirect: `/gaps/${slug}`, status: 200 })
    expect((await ask('gaps')).html).not.toContain(`/gaps/${other}"`)
    const { docs: [source] } = await payload.find({ collection: 'gaps', where: { slug: { equals: other } }, depth: 0, overrideAccess: true })
    await act(curator, slug, { do: 'undo-merge', of: String(source?.id), reason: 'Medicine is more than pills.' })
    expect((await ask('gap', { slug: other })).redirect).toBeNull()
  })

  it('shows both texts to the second of two who change it at once', async () => {
    const slug = await tagged('Two people change this one.')
    const { html } = await ask('edit', { as: collaborator, slug })
    const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? ''
    const texts = (statement: string) => ({ title: 'Two people', statement, why: '', revision })
    expect((await ask('edit', { as: curator, slug, form: texts('What the moderator wrote') })).status).toBe(303)
    const second = await ask('edit', { as: collaborator, slug, form: texts('What the proposer wrote') })
    expect(second.status).toBe(409)
    for (const text of ['What the moderator wrote', 'What the proposer wrote']) expect(second.html).toContain(text)
    const now = /name="revision" value="(\d+)"/.exec(second.html)?.[1] ?? ''
    expect((await ask('edit', { as: collaborator, slug, form: { ...texts('Both'), revision: now } })).status).toBe(303)
    expect((await ask('edit', { as: colleague, slug })).redirect).toBe(`/gaps/${slug}`)
  })
})

describe('the search', () => {
  const found = async (q: string): Promise<string[]> => {
    const answer = await searchDoor(new Request(`http://localhost/api/search?kind=gap&q=${encodeURIComponent(q)}`))
    const { hits } = (await answer.json()) as { hits: { url: string }[] }
    return hits.map(({ url }) => url)
  }

  it('finds a gap in any language from the moment it is tagged, and no longer once it is part of another', async () => {
    const tag = async (statement: string, locale: string) => slugIn((await ask('tag', {
      as: colleague, locale, form: { statement, token: crypto.randomUUID(), shown: ['none'], different: 'x' },
    })).redirect)
    const [one, other] = [await tag('Quelles harpes apaisent les ruches ?', 'fr'), await tag('Which harps calm beehives?', 'en')]
    await eventually(async () => expect(await found('ruches')).toEqual([`/gaps/${one}`]))
    const { docs: [target] } = await payload.find({ collection: 'gaps', where: { slug: { equals: other } }, depth: 0, overrideAccess: true })
    await ask('gap', { as: curator, slug: one, form: { do: 'move', move: 'merge', into: String(target?.id), reason: 'The same.' } })
    await eventually(async () => expect(await found('ruches')).toEqual([]))
    expect(await found('harps')).toEqual([`/gaps/${other}`])
  })
})

describe('the list of gaps', () => {
  it('is narrowed by links with counts', async () => {
    const { html } = await ask('gaps')
    expect(html).toMatch(/href="\/gaps\?state=accepted"/)
    const accepted = await ask('gaps', { query: { state: 'accepted', country: 'nowhere<', page: '9999' } })
    expect(accepted.html).toContain('Is it cheaper than a pill?')
    expect(accepted.html).not.toContain('Two people')
    for (const locale of ['ar', 'ja']) expect((await ask('gaps', { locale })).status).toBe(200)
  })
})
