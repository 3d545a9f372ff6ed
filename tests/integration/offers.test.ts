import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getServerSideProps as collaborativePage } from '@/pages/collaborative'
import { getServerSideProps as offerPage } from '@/pages/collaborative/offer'
import { getServerSideProps as gapPage } from '@/pages/gaps/[slug]'
import { runQueuedJobs } from '@/platform/jobs'
import { transition } from '@/publishing/editorial/actions'

import { askPage } from '../builders/forms'
import { someone, type Login } from '../builders/people'
import { organisationData, publishedOf, term } from '../builders/records'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let curator: Login
let member: Login
let other: Login

const headersOf = (login: Login | null) =>
  login ? { cookie: `payload-token=${login.token}`, 'sec-fetch-site': 'same-origin' } : {}

beforeAll(async () => {
  hub = await createTestHub()
  const { payload } = hub
  const organisation = await publishedOf(payload, 'organisations', { ...organisationData(), name: 'Example Trust' })
  const country = await term(payload, 'countries', 'ireland', { label: 'Ireland' })
  curator = await someone(payload, 'curator')
  member = await someone(payload, 'collaborator')
  other = await someone(payload, 'collaborator')
  await payload.update({
    collection: 'users', id: member.id, data: { name: 'Aoife Example', organisation: organisation.id, country: country.id }, depth: 0, overrideAccess: true,
  })
  await publishedOf(payload, 'gaps', { slug: 'young-people', title: 'Young people', kind: 'absolute', state: 'accepted', isExample: true } as never)
  await publishedOf(payload, 'gaps', { slug: 'declined', title: 'A declined gap', kind: 'absolute', state: 'declined', isExample: true } as never)
})

afterAll(() => hub.close())

const token = () => crypto.randomUUID()

type Form = Record<string, string>

const right = (): Form => ({ what: 'Two days of a statistician', kind: 'expertise', description: 'In spring.', gap: 'young-people', until: '2027-03-31', token: token() })

const post = (form: Form, login: Login | null = member, locale = 'en') => askPage(offerPage, { form, query: { locale }, headers: headersOf(login) })
const look = async (page: unknown, login: Login | null = null, params: Record<string, string> = {}) =>
  JSON.stringify((await askPage(page, { headers: headersOf(login), params })).props)

async function waiting(title: string) {
  const { docs } = await hub.payload.find({
    collection: 'offers', where: { title: { equals: title } }, draft: true, pagination: false, depth: 0, overrideAccess: true,
  })
  return docs
}

const inFrench = async (title: string) => {
  const { docs } = await hub.payload.find({
    collection: 'offers', where: { title: { equals: title } }, locale: 'fr', draft: true, depth: 0, overrideAccess: true,
  })
  return String(docs[0]?.id)
}

/** The mails about an offer as they lie in the outbox. */
async function mailsAbout(id: string) {
  await runQueuedJobs(hub.payload)
  return (await hub.payload.find({ collection: 'mails', where: { offer: { equals: id } }, sort: 'createdAt', pagination: false, depth: 0, overrideAccess: true })).docs
}

describe('an offer', () => {
  it('is made by a member, waits, and stands with the gap and the member once it is published', async () => {
    expect(await post(right())).toMatchObject({ status: 303, redirect: '/collaborative/offer?sent=1' })
    const [made] = await waiting('Two days of a statistician')
    expect(made?.editorialState).toBe('in-review')
    for (const login of [null, other]) {
      expect(await look(collaborativePage, login)).not.toContain('statistician')
      expect(await look(gapPage, login, { slug: 'young-people' })).not.toContain('statistician')
      expect((await rest('GET', `offers/${made?.id}?draft=true`, { token: login?.token })).status).toBe(404)
    }
    expect(await look(offerPage, member)).toMatch(/"title":"Two days of a statistician","standing":"waiting"/)
    expect(await look(offerPage, other)).not.toContain('statistician')

    for (const login of [member, other]) expect((await rest('POST', `offers/${made?.id}/accept`, { token: login.token, body: {} })).status).toBe(403)
    expect((await rest('POST', `offers/${made?.id}/accept`, { token: curator.token, body: {} })).status).toBe(200)
    expect((await rest('POST', `offers/${made?.id}/accept`, { token: curator.token, body: {} })).status).toBe(409)
    for (const shown of [await look(collaborativePage), await look(gapPage, null, { slug: 'young-people' })]) {
      expect(shown).toContain('Two days of a statistician')
      expect(shown).toContain('Aoife Example, Example Trust')
      expect(shown).toContain('Ireland')
    }
    expect(await look(offerPage, member)).toMatch(/"standing":"public"/)
    const { body } = await rest('GET', `offers/${made?.id}`)
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${member.id}|formKey`))
  })

  it('is put aside with a reason, and its maker sees that', async () => {
    await post({ ...right(), what: 'A lorry of leaflets', gap: '' })
    const [made] = await waiting('A lorry of leaflets')
    expect((await rest('POST', `offers/${made?.id}/decline`, { token: curator.token, body: { reason: ' ' } })).status).toBe(400)
    expect((await rest('POST', `offers/${made?.id}/decline`, { token: curator.token, body: { reason: 'Not about evidence.' } })).status).toBe(200)
    expect(await look(collaborativePage)).not.toContain('leaflets')
    expect(await look(offerPage, member)).toMatch(/"title":"A lorry of leaflets","standing":"declined","reason":"Not about evidence."/)
  })

  it('made in another language is published and found in it', async () => {
    expect((await post({ ...right(), what: 'Deux jours de traduction', kind: 'translation' }, member, 'fr')).redirect).toBe('/fr/collaborative/offer?sent=1')
    const { docs: [made] } = await hub.payload.find({
      collection: 'offers', where: { kind: { equals: 'translation' } }, draft: true, depth: 0, locale: 'all', overrideAccess: true,
    })
    expect(made?.title).toEqual({ fr: 'Deux jours de traduction' })
    expect((await rest('POST', `offers/${made?.id}/accept`, { token: curator.token, body: {} })).status).toBe(200)
    expect(await look(collaborativePage)).toContain('"text":"Deux jours de traduction","lang":"fr"')
  })

  it('comes back to its maker as a mail about the decision, in the language of the offer, once', async () => {
    await post({ ...right(), what: 'Un bureau à partager', gap: '' }, member, 'fr')
    const made = await inFrench('Un bureau à partager')
    expect(await mailsAbout(made)).toEqual([])
    await rest('POST', `offers/${made}/accept`, { token: curator.token, body: {} })
    const [mail, ...others] = await mailsAbout(made)
    expect(others).toEqual([])
    expect(mail).toMatchObject({ kind: 'offer-accepted', to: member.email, subject: expect.stringContaining('Votre offre est publique') })
    expect(mail?.text).toMatch(/Un bureau à partager[^]*http\S+\/fr\/collaborative#[\w-]+[^]*http\S+\/fr\/collaborative\/offer/)
  })

  it('is decided on once: changing what is public, or taking it off, is told to nobody', async () => {
    await post({ ...right(), what: 'A meeting room', gap: '' })
    const id = String((await waiting('A meeting room'))[0]?.id)
    for (const name of ['publish', 'revise', 'submit', 'publish', 'archive'] as const)
      await transition(hub.payload, { collection: 'offers', id, name, reason: 'A test', user: 'system' })
    expect(await mailsAbout(id)).toMatchObject([{ kind: 'offer-accepted' }])
  })

  it('is declined by mail with the reason, whichever way it is put aside', async () => {
    for (const [what, decline] of [
      ['A box of pens', (id: string) => rest('POST', `offers/${id}/decline`, { token: curator.token, body: { reason: 'Pens close no gap.' } })],
      ['A bag of pens', (id: string) => rest('POST', `offers/${id}/transitions`, { token: curator.token, body: { name: 'archive', reason: 'Pens close no gap.' } })],
    ] as const) {
      await post({ ...right(), what, gap: '' })
      const id = String((await waiting(what))[0]?.id)
      expect((await decline(id)).status).toBe(200)
      expect(await mailsAbout(id)).toMatchObject([{ kind: 'offer-declined', to: member.email, text: expect.stringMatching(new RegExp(`${what}[^]*Pens close no gap\\.`)) }])
      expect(JSON.stringify((await rest('GET', `offers/${id}?draft=true`, { token: other.token })).body)).not.toContain('Pens')
    }
  })

  it('that was declined can be deleted by those who keep offers, and one that was public by nobody', async () => {
    const made = async (what: string) => {
      await post({ ...right(), what, gap: '' }, other)
      return String((await waiting(what))[0]?.id)
    }
    const [declined, taken] = [await made('A crate of mugs'), await made('A crate of books')]
    await rest('POST', `offers/${declined}/decline`, { token: curator.token, body: { reason: 'Mugs close no gap.' } })
    await mailsAbout(declined)
    await rest('POST', `offers/${taken}/accept`, { token: curator.token, body: {} })
    await rest('POST', `offers/${taken}/transitions`, { token: curator.token, body: { name: 'archive', reason: 'Given away.' } })
    expect((await rest('DELETE', `offers/${declined}`, { token: other.token })).status).toBe(403)
    expect((await rest('DELETE', `offers/${declined}`, { token: curator.token })).status).toBe(200)
    expect(await waiting('A crate of mugs')).toEqual([])
    expect(await look(offerPage, other)).not.toContain('mugs')

    const refused = await rest('DELETE', `offers/${taken}`, { token: curator.token })
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([409, expect.stringContaining('has been public')])
    await rest('POST', `offers/${taken}/transitions`, { token: curator.token, body: { name: 'restore' } })
    expect((await rest('DELETE', `offers/${taken}`, { token: curator.token })).status).toBe(409)
  })

  it('that the hub itself made is decided on without a mail', async () => {
    const { id } = await publishedOf(hub.payload, 'offers', { slug: 'own', title: 'Of the hub', kind: 'data', state: 'open', isExample: true })
    await transition(hub.payload, { collection: 'offers', id: String(id), name: 'archive', reason: 'Over', user: 'system' })
    expect(await mailsAbout(String(id))).toEqual([])
  })

  it('sent twice is one', async () => {
    const form = { ...right(), what: 'One desk in our office' }
    const both = await Promise.all([post(form), post(form)])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect((await post(form)).status).toBe(303)
    expect(await waiting('One desk in our office')).toHaveLength(1)
  })
})

describe('the page on which something is offered', () => {
  it('asks who is not signed in to sign in, and comes back with the gap', async () => {
    const { props, status } = await askPage(offerPage, { query: { gap: 'young-people' } })
    expect(status).toBe(200)
    expect(props).toMatchObject({ page: { offer: { step: 'sign-in', signIn: `/admin/login?redirect=${encodeURIComponent('/collaborative/offer?gap=young-people')}` } } })
    expect(await askPage(offerPage, { query: { gap: 'young-people' }, headers: headersOf(member) })).toMatchObject({
      props: { page: { offer: { step: 'form', form: { typed: { gap: ['young-people'] } } } } },
    })
  })

  it('takes nothing from those who are not signed in or may not offer, and loses nothing that was typed', async () => {
    expect(await post({ ...right(), what: 'Unsigned' }, null)).toMatchObject({
      status: 401, props: { page: { offer: { notice: 'signed-out', form: { typed: { what: ['Unsigned'], description: ['In spring.'] } } } } },
    })
    expect((await post({ ...right(), what: 'Unsigned' }, await someone(hub.payload, 'reader'))).status).toBe(403)
    expect(await waiting('Unsigned')).toEqual([])
  })

  it('says beside each field what is wrong with it', async () => {
    const { status, props } = await post({ ...right(), what: '', kind: 'gold', until: 'soon', gap: 'declined', description: 'x'.repeat(2001) })
    expect(status).toBe(422)
    expect(props).toMatchObject({
      page: { offer: { form: { problems: { what: 'missing', kind: 'not-offered', until: 'not-a-day', gap: 'not-offered', description: 'too-long' } } } },
    })
  })
})
