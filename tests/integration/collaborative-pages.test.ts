import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getServerSideProps as confirmPage } from '@/pages/collaborative/confirm'
import { getServerSideProps as joinPage } from '@/pages/collaborative/join'
import { getServerSideProps as membersPage } from '@/pages/collaborative/members'
import { getServerSideProps as ownPage } from '@/pages/collaborative/registration'
import { getServerSideProps as answersPage } from '@/pages/collaborative/requests'
import { getServerSideProps as askingPage } from '@/pages/collaborative/requests/ask'
import { getServerSideProps as confirmRequestPage } from '@/pages/collaborative/requests/confirm'
import { getServerSideProps as ownRequestPage } from '@/pages/collaborative/requests/own'
import { runQueuedJobs } from '@/platform/jobs'
import { stampFor } from '@/partnership/joining/spam'
import { forgetUnconfirmed } from '@/partnership/unconfirmed/actions'

import { askPage, type ShownPage } from '../builders/forms'
import { someone, type Login } from '../builders/people'
import { publishedOf, studyData, term } from '../builders/records'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let curator: Login

beforeAll(async () => {
  hub = await createTestHub()
  curator = await someone(hub.payload, 'curator')
  await term(hub.payload, 'outcomes', 'loneliness')
})

afterAll(() => hub.close())

const all = { pagination: false, depth: 0 } as const

/** A form that has been open for a minute. */
const stamp = () => stampFor(null, Date.now() - 60_000)

const joining = (fields: Record<string, string | string[]> = {}) => ({
  name: 'Aoife Example', email: 'aoife@example.org', sector: 'research', country: 'IE', interests: 'outcomes/loneliness',
  consentContact: 'yes', listed: 'yes', shows: ['country'], website: '', stamp: stamp(), ...fields,
})

const asking = (fields: Record<string, string> = {}) => ({
  question: 'Does singing help after a stroke?', name: 'Ben Example', email: 'ben@example.org', consentContact: 'yes',
  consentPublish: 'yes', website: '', stamp: stamp(), ...fields,
})

const formIn = ({ props }: ShownPage) =>
  (props as { page: { form: { problems: Record<string, string>; typed: Record<string, string[]>; notice: string | null; stamp: string } } }).page.form

async function registered(): Promise<number> {
  return (await hub.payload.count({ collection: 'registrations', overrideAccess: true })).totalDocs
}

async function newestMail(to: string): Promise<{ r: string; t: string; own: { r: string; t: string }; text: string }> {
  await runQueuedJobs(hub.payload)
  const { docs: [mail] } = await hub.payload.find({ collection: 'mails', where: { to: { equals: to } }, sort: '-createdAt', limit: 1, depth: 0, overrideAccess: true })
  const link = (page: string) => {
    const [, r = '', t = ''] = new RegExp(`${page}\\?r=([\\w-]+)&t=([\\w-]+)`).exec(mail?.text ?? '') ?? []
    return { r, t }
  }
  return { ...link('confirm'), own: link('(?:registration|own)'), text: mail?.text ?? '' }
}

describe('the form to join', () => {
  it('comes back with what was typed beside what is wrong, and saves nothing', async () => {
    const page = await askPage(joinPage, { form: joining({ email: 'nobody', country: '', name: '<b>Ann</b>' }) })
    expect(page.status).toBe(422)
    expect(page.headers['cache-control']).toBe('private, no-store')
    expect(formIn(page)).toMatchObject({
      problems: { email: 'not-an-address', country: 'missing', name: 'strange-characters' }, typed: { sector: ['research'], shows: ['country'] },
    })
    expect(await registered()).toBe(0)
  })

  it('tells a program the same as a person, and saves nothing of it', async () => {
    const page = await askPage(joinPage, { form: joining({ website: 'https://shop.example' }) })
    expect([page.status, page.redirect]).toEqual([303, '/collaborative/join?sent=1'])
    expect(await registered()).toBe(0)
  })

  it('is to be sent again when it comes too fast, too late or with an invented stamp', async () => {
    for (const made of [stampFor(null), stampFor(null, Date.now() - 13 * 3_600_000), `${stamp()}x`, '']) {
      const page = await askPage(joinPage, { form: joining({ stamp: made }) })
      expect([page.status, formIn(page).notice]).toEqual([422, 'again'])
    }
    expect(await registered()).toBe(0)
  })

  it('is taken at once when someone corrects what was wrong with it', async () => {
    const wrong = await askPage(joinPage, { form: joining({ email: 'corrected@' }) })
    const right = await askPage(joinPage, { form: joining({ email: 'corrected@example.org', stamp: formIn(wrong).stamp }) })
    expect([wrong.status, right.status]).toEqual([422, 303])
    await hub.payload.delete({ collection: 'registrations', where: { email: { equals: 'corrected@example.org' } }, depth: 0, overrideAccess: true })
  })

  it('does not send back a megabyte', async () => {
    const page = await askPage(joinPage, { form: joining({ note: 'x'.repeat(1_000_000) }) })
    expect(formIn(page).problems).toEqual({ note: 'too-long' })
    expect(JSON.stringify(page.props).length).toBeLessThan(100_000)
  })

  it('is refused from another site', async () => {
    expect((await askPage(joinPage, { form: joining(), headers: { origin: 'https://elsewhere.example' } })).status).toBe(403)
  })

  it('takes ten an hour from one sender', async () => {
    const statuses = []
    for (let one = 0; one < 11; one += 1)
      statuses.push((await askPage(joinPage, { form: joining({ email: `many-${one}@example.org` }), from: '198.51.100.9' })).status)
    expect(statuses).toEqual([...Array<number>(10).fill(303), 429])
  })
})

describe('from the form to the list of members and away again', () => {
  it('takes a confirmed address, a decision, and two consents', async () => {
    expect((await askPage(joinPage, { form: joining() })).redirect).toBe('/collaborative/join?sent=1')
    const { r, t } = await newestMail('aoife@example.org')
    // A program that follows links of mails confirms nothing.
    expect((await askPage(confirmPage, { query: { r, t } })).props).toMatchObject({ page: { confirm: { state: 'ask' } } })
    expect((await askPage(confirmPage, { form: { r, t } })).redirect).toBe('/collaborative/confirm?done=1')
    expect((await askPage(confirmPage, { query: { r, t } })).status).toBe(404)
    expect((await askPage(membersPage)).props).toMatchObject({ page: { directory: { members: [], listed: 0, all: 0 } } })
    await rest('POST', `registrations/${r}/approve`, { token: curator.token, body: {} })
    expect((await askPage(membersPage, { query: { country: 'IE' } })).props).toMatchObject({
      page: { directory: { members: [{ name: 'Aoife Example', country: 'IE', sector: null, interests: [] }], all: 1 } },
    })
    expect((await askPage(membersPage, { query: { sector: 'research' } })).props).toMatchObject({ page: { directory: { members: [] } } })

    const { own } = await newestMail('aoife@example.org')
    expect((await askPage(ownPage, { query: own })).props).toMatchObject({ page: { own: { email: 'aoife@example.org', state: 'approved' } } })
    expect((await askPage(ownPage, { form: { ...own, wish: 'delete' } })).status).toBe(422)
    expect((await askPage(ownPage, { form: { ...own, wish: 'delete', sure: 'yes' } })).redirect).toBe('/collaborative/registration?gone=1')
    expect((await askPage(ownPage, { query: own })).status).toBe(404)
    expect((await askPage(membersPage)).props).toMatchObject({ page: { directory: { members: [], all: 0 } } })
  })
})

describe('a question to the hub', () => {
  it('is received once its address is confirmed, answered with records, published with consent, and deleted for good', async () => {
    const study = await publishedOf(hub.payload, 'studies', studyData({ slug: 'singing-after-stroke' }))
    expect((await askPage(askingPage, { form: asking() })).status).toBe(303)
    const { r, t } = await newestMail('ben@example.org')
    expect((await askPage(confirmRequestPage, { form: { r, t } })).redirect).toBe('/collaborative/requests/confirm?done=1')
    const act = (step: string, body: object = {}) => rest('POST', `evidence-requests/${r}/${step}`, { token: curator.token, body })
    expect((await act('start')).status).toBe(200)
    expect((await act('answer', { answer: 'Perhaps.', pages: ['/studies/not-there'] })).status).toBe(400)
    const answer = { answer: 'Perhaps: one study says so.', pages: ['http://localhost:3000/fr/studies/singing-after-stroke'], publicQuestion: 'Does singing help after a stroke?' }
    expect((await act('answer', answer)).status).toBe(200)
    expect((await act('decline', { reason: 'Too late' })).status).toBe(409)
    const { own, text } = await newestMail('ben@example.org')
    expect(text).toContain('/studies/singing-after-stroke')
    const shown = await askPage(answersPage)
    expect(shown.props).toMatchObject({ page: { answered: [{ question: answer.publicQuestion, records: [{ path: `/studies/${study.slug}` }] }] } })
    expect(JSON.stringify(shown.props)).not.toMatch(/Ben Example|ben@example/)
    expect((await askPage(ownRequestPage, { form: { ...own, sure: 'yes' } })).status).toBe(303)
    expect((await askPage(answersPage)).props).toMatchObject({ page: { answered: [] } })
    const { docs } = await hub.payload.find({ collection: 'audit-events', ...all, overrideAccess: true })
    expect(JSON.stringify(docs)).not.toMatch(/Ben Example|ben@example|stroke\?/)
  })

  it('is published by nobody without consent, and declined with a reason', async () => {
    await askPage(askingPage, { form: asking({ email: 'cara@example.org', consentPublish: '' }) })
    const { r, t } = await newestMail('cara@example.org')
    await askPage(confirmRequestPage, { form: { r, t } })
    const act = (step: string, body: object) => rest('POST', `evidence-requests/${r}/${step}`, { token: curator.token, body })
    expect((await act('answer', { answer: 'Yes.', publicQuestion: 'Published?' })).status).toBe(400)
    expect((await act('decline', { reason: 'This is advice for one person.' })).status).toBe(200)
    expect((await newestMail('cara@example.org')).text).toContain('This is advice for one person.')
  })

  it('waits for confirmation three times at the most', async () => {
    for (let one = 0; one < 5; one += 1) await askPage(askingPage, { form: asking({ email: 'dora@example.org' }), from: '198.51.100.20' })
    const { totalDocs } = await hub.payload.count({ collection: 'evidence-requests', where: { email: { equals: 'dora@example.org' } }, overrideAccess: true })
    expect(totalDocs).toBe(3)
  })

  it('that nobody confirmed in a week is deleted with its mails, and no other', async () => {
    await askPage(askingPage, { form: asking({ email: 'emil@example.org' }) })
    const { r, t } = await newestMail('emil@example.org')
    await askPage(confirmRequestPage, { form: { r, t } })
    await askPage(askingPage, { form: asking({ email: 'fay@example.org' }) })
    await newestMail('fay@example.org')
    await forgetUnconfirmed(hub.payload, undefined, Date.now() + 8 * 24 * 60 * 60_000)
    const left = []
    for (const collection of ['evidence-requests', 'mails'] as const)
      left.push(...(await hub.payload.find({ collection, ...all, overrideAccess: true })).docs)
    expect(JSON.stringify(left)).toContain('emil@example.org')
    expect(JSON.stringify(left)).not.toContain('fay@example.org')
  })
})
