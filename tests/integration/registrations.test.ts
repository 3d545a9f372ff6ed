import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runQueuedJobs } from '@/platform/jobs'
import { clockOf } from '@/platform/jobs/clock'
import { confirmRegistration, register } from '@/partnership/joining/actions/register'
import { actOnOwn } from '@/partnership/joining/actions/forget'
import type { JoinValues } from '@/partnership/joining/form'
import { ownRegistration } from '@/partnership/joining/queries'

import { someone, type Login } from '../builders/people'
import { publishedOf, term } from '../builders/records'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let curator: Login
let administrator: Login

beforeAll(async () => {
  hub = await createTestHub()
  curator = await someone(hub.payload, 'curator')
  administrator = await someone(hub.payload, 'administrator')
  await term(hub.payload, 'outcomes', 'loneliness')
  await term(hub.payload, 'countries', 'ireland', { externalCodes: [{ scheme: 'iso-3166-1-alpha-2', code: 'IE' }] })
})

afterAll(() => hub.close())

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
let counter = 0

const values = (data: Partial<JoinValues> = {}): JoinValues => ({
  name: 'Aoife Example', email: `aoife-${(counter += 1)}@example.org`, organisation: 'Example Trust', sector: 'research',
  country: 'IE', interests: ['outcomes/loneliness'], note: null, newsletter: false, listed: true, shows: ['country'], ...data,
})

const all = { pagination: false, depth: 0 } as const

async function stored(email: string) {
  const { docs } = await hub.payload.find({ collection: 'registrations', where: { email: { equals: email } }, ...all, overrideAccess: true })
  return docs
}

/** The mails to an address as they lie in the outbox, oldest first; on its way each mail is written first. */
async function outbox(email: string) {
  await runQueuedJobs(hub.payload)
  const { docs } = await hub.payload.find({ collection: 'mails', where: { to: { equals: email } }, sort: 'createdAt', ...all, overrideAccess: true })
  return docs
}

const linkIn = (text: string | null | undefined, page: string) => {
  const found = new RegExp(`/${page}\\?r=([\\w-]+)&t=([\\w-]+)`).exec(text ?? '')
  return { id: found?.[1] ?? '', token: found?.[2] ?? '' }
}

/** Someone whose address is confirmed. */
async function confirmed(data: Partial<JoinValues> = {}) {
  const given = values(data)
  await register(hub.payload, given, 'fr')
  const { id, token } = linkIn((await outbox(given.email)).at(-1)?.text, 'collaborative/confirm')
  expect(await confirmRegistration(hub.payload, id, token)).toBe(true)
  return { ...given, id }
}

async function member(data: Partial<JoinValues> = {}) {
  const one = await confirmed(data)
  expect((await rest('POST', `registrations/${one.id}/approve`, { token: curator.token, body: {} })).status).toBe(200)
  const welcome = (await outbox(one.email)).at(-1)
  return { ...one, proof: linkIn(welcome?.text, 'collaborative/registration').token }
}

describe('a registration', () => {
  it('is confirmed by mail, in the language of who registers, with a link that counts once', async () => {
    const given = values({ email: 'once@example.org' })
    await register(hub.payload, given, 'fr')
    const [mail] = await outbox(given.email)
    expect([mail?.state, mail?.kind]).toEqual(['kept', 'confirm-registration'])
    expect(mail?.text).toContain('confirmez-la sous trois jours')
    expect(mail?.text).toContain('/fr/collaborative/confirm?r=')
    expect(mail?.text).not.toContain('Aoife')
    const { id, token } = linkIn(mail?.text, 'collaborative/confirm')
    expect(JSON.stringify(await stored(given.email))).not.toContain(token)
    expect(await confirmRegistration(hub.payload, id, `${token}x`)).toBe(false)
    expect(await confirmRegistration(hub.payload, id, token, Date.now() + 73 * 60 * MINUTE)).toBe(false)
    expect(await confirmRegistration(hub.payload, id, token)).toBe(true)
    expect(await confirmRegistration(hub.payload, id, token)).toBe(false)
    expect((await stored(given.email))[0]?.state).toBe('confirmed')
  })

  it('of an address that is known changes nothing and tells only its owner', async () => {
    const one = await confirmed()
    const later = Date.now() + 20 * MINUTE
    await register(hub.payload, { ...values(), email: one.email, name: 'Somebody Else' }, 'en', later)
    const mails = await outbox(one.email)
    expect(mails.at(-1)?.kind).toBe('known-registration')
    expect(await stored(one.email)).toMatchObject([{ name: one.name, state: 'confirmed' }])
  })

  it('sends one mail to an address in ten minutes, however often it is asked for', async () => {
    const given = values()
    const now = Date.now()
    await Promise.all([0, 1, 2, 3].map((more) => register(hub.payload, given, 'en', now + more)))
    expect(await outbox(given.email)).toHaveLength(1)
    expect(await stored(given.email)).toHaveLength(1)
    await register(hub.payload, given, 'en', now + 11 * MINUTE)
    expect(await outbox(given.email)).toHaveLength(2)
  })

  it('that nobody confirmed in a week is deleted by the clock, and no other', async () => {
    const [given, late] = [values(), values()]
    const kept = await confirmed()
    await register(hub.payload, given, 'en', Date.now() - 8 * DAY)
    await register(hub.payload, late, 'en', Date.now() - 6 * DAY)
    await clockOf(hub.payload)()
    expect(await outbox(given.email)).toEqual([])
    expect(await stored(given.email)).toEqual([])
    expect(await stored(late.email)).toHaveLength(1)
    expect(await stored(kept.email)).toMatchObject([{ state: 'confirmed' }])
  })
})

describe('a decision', () => {
  it('is made by a person once, and told', async () => {
    const one = await confirmed()
    const collaborator = await someone(hub.payload, 'collaborator')
    expect((await rest('POST', `registrations/${one.id}/approve`, { token: collaborator.token, body: {} })).status).toBe(403)
    expect((await rest('POST', `registrations/${one.id}/refuse`, { token: curator.token, body: { reason: ' ' } })).status).toBe(400)
    const both = await Promise.all([
      rest('POST', `registrations/${one.id}/approve`, { token: curator.token, body: {} }),
      rest('POST', `registrations/${one.id}/refuse`, { token: administrator.token, body: { reason: 'No room' } }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await outbox(one.email)).map(({ kind }) => kind).filter((kind) => kind !== 'confirm-registration')).toHaveLength(1)
  })

  it('gives the reason of a refusal', async () => {
    const one = await confirmed()
    await rest('POST', `registrations/${one.id}/refuse`, { token: curator.token, body: { reason: 'This address belongs to a shop.' } })
    expect((await outbox(one.email)).at(-1)).toMatchObject({ kind: 'registration-refused', text: expect.stringContaining('This address belongs to a shop.') })
  })

  it('can make a member a collaborator with an account, for administrators alone', async () => {
    const one = await member()
    expect((await rest('POST', `registrations/${one.id}/account`, { token: curator.token, body: {} })).status).toBe(403)
    expect((await rest('POST', `registrations/${one.id}/account`, { token: administrator.token, body: {} })).status).toBe(200)
    const { docs } = await hub.payload.find({ collection: 'users', where: { email: { equals: one.email } }, ...all, overrideAccess: true })
    expect(docs).toMatchObject([{ roles: ['collaborator'], name: one.name }])
    expect(docs[0]?.country).toBeTruthy()
    const token = /\/admin\/reset\/(\w+)/.exec((await outbox(one.email)).at(-1)?.text ?? '')?.[1] ?? ''
    await hub.payload.resetPassword({ collection: 'users', data: { token, password: 'chosen-by-the-member' }, overrideAccess: true })
    const login = await hub.payload.login({ collection: 'users', data: { email: one.email, password: 'chosen-by-the-member' }, depth: 0 })
    expect(login.token).toBeTruthy()
    expect((await rest('POST', `registrations/${one.id}/account`, { token: administrator.token, body: {} })).status).toBe(409)
  })
})

describe('the link in every mail', () => {
  it('shows its owner what is kept, and nobody else', async () => {
    const [one, other] = [await member(), await member()]
    expect(await ownRegistration(hub.payload, one.id, one.proof)).toMatchObject({ name: one.name, state: 'approved' })
    expect(await ownRegistration(hub.payload, one.id, other.proof)).toBeNull()
    expect(await actOnOwn(hub.payload, one.id, other.proof, 'delete')).toBe(false)
    expect(await ownRegistration(hub.payload, 'x'.repeat(5000), one.proof)).toBeNull()
  })

  it('takes off the list, and withdraws', async () => {
    const one = await member()
    expect(await actOnOwn(hub.payload, one.id, one.proof, 'unlist')).toBe(true)
    expect(await stored(one.email)).toMatchObject([{ state: 'approved', listed: false, shows: [] }])
    expect(await actOnOwn(hub.payload, one.id, one.proof, 'withdraw')).toBe(true)
    expect(await stored(one.email)).toMatchObject([{ state: 'withdrawn', consentContact: false }])
  })

  it('deletes for good: the person, the mails, the account, and every name in the audit record', async () => {
    const one = await member({ name: 'Perpetua Unforgettable' })
    await rest('POST', `registrations/${one.id}/account`, { token: administrator.token, body: {} })
    await outbox(one.email)
    const { docs: [user] } = await hub.payload.find({ collection: 'users', where: { email: { equals: one.email } }, ...all, overrideAccess: true })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } as TypedUser }, hub.payload)
    await hub.payload.update({ collection: 'users', id: user?.id ?? '', data: { name: 'Perpetua Unforgettable II' }, depth: 0, overrideAccess: true, req })
    expect(await actOnOwn(hub.payload, one.id, one.proof, 'delete')).toBe(true)
    const left = []
    for (const collection of ['registrations', 'mails', 'users', 'audit-events'] as const) {
      left.push(...(await hub.payload.find({ collection, ...all, overrideAccess: true })).docs)
    }
    expect(JSON.stringify(left)).not.toContain('Unforgettable')
    expect(JSON.stringify(left)).not.toContain(one.email)
    const { docs: events } = await hub.payload.find({ collection: 'audit-events', where: { documentId: { equals: one.id } }, ...all, overrideAccess: true })
    expect(events.map(({ action }) => action)).toContain('registrations.forget')
    expect(await actOnOwn(hub.payload, one.id, one.proof, 'delete')).toBe(false)
  })
})

describe('everything that a member proposed, said and offered', () => {
  it('stays without the name once the member is forgotten, and nothing else of it changes', async () => {
    const one = await member({ name: 'Perpetua Public' })
    await rest('POST', `registrations/${one.id}/account`, { token: administrator.token, body: {} })
    const { docs: [user] } = await hub.payload.find({ collection: 'users', where: { email: { equals: one.email } }, ...all, overrideAccess: true })
    const whose = user?.id ?? ''
    const outcome = await term(hub.payload, 'outcomes', 'loneliness')
    const gap = await publishedOf(hub.payload, 'gaps', {
      slug: 'told', title: 'A gap', kind: 'absolute', state: 'proposed', proposedBy: whose, proposedByLabel: 'Perpetua Public', outcomes: [outcome.id],
      statement: 'Nobody knows.', epicot: { population: 'Carers' }, isExample: true,
    } as never)
    const offer = await publishedOf(hub.payload, 'offers', {
      slug: 'given', title: 'An offer', kind: 'data', state: 'open', proposedBy: whose, offeredBy: 'Perpetua Public', gaps: [gap.id], isExample: true,
    } as never)
    const said = { gap: gap.id, writtenIn: 'en', at: new Date().toISOString(), label: 'Perpetua Public' } as const
    const made = { depth: 0 } as const
    await hub.payload.create({ collection: 'gap-comments', ...made, overrideAccess: true, data: { ...said, key: 'said', author: whose, body: 'We ask this, too.', state: 'visible' } as never })
    await hub.payload.create({ collection: 'gap-endorsements', ...made, overrideAccess: true, data: { ...said, key: 'endorsed', user: whose, reason: 'We need it.' } as never })
    const kept = { state: 'kept', to: one.email, subject: 'News', text: 'Hello' } as const
    for (const about of [{ kind: 'gap-news' }, { kind: 'group-asked', recipient: whose }] as const)
      await hub.payload.create({ collection: 'mails', ...made, overrideAccess: true, data: { ...kept, ...about } })
    expect(await actOnOwn(hub.payload, one.id, one.proof, 'delete')).toBe(true)
    expect(JSON.stringify((await hub.payload.find({ collection: 'mails', ...all, overrideAccess: true })).docs)).not.toContain(one.email)
    const left = []
    for (const collection of ['gaps', 'offers'] as const) {
      left.push(...(await hub.payload.find({ collection, ...all, locale: 'all', overrideAccess: true })).docs)
      left.push(...(await hub.payload.findVersions({ collection, ...all, locale: 'all', overrideAccess: true })).docs)
    }
    for (const collection of ['gap-comments', 'gap-endorsements'] as const) left.push(...(await hub.payload.find({ collection, ...all, overrideAccess: true })).docs)
    const text = JSON.stringify(left)
    expect(text).not.toContain('Perpetua')
    expect(text).toMatch(/We ask this, too\.[^]*We need it\./)
    expect(await hub.payload.findByID({ collection: 'gaps', id: gap.id, ...made, overrideAccess: true })).toMatchObject({
      title: 'A gap', statement: 'Nobody knows.', outcomes: [outcome.id], epicot: { population: 'Carers' }, _status: 'published',
    })
    expect(await hub.payload.findByID({ collection: 'offers', id: offer.id, ...made, overrideAccess: true })).toMatchObject({
      title: 'An offer', gaps: [gap.id], _status: 'published', editorialState: 'published',
    })
  })
})

describe('a mail that cannot be sent', () => {
  it('is tried again, then shown to moderators, who send it once more', async () => {
    const { email, sendEmail } = hub.payload
    const taken: string[] = []
    let tries = 0
    const broken = (): Promise<never> => {
      tries += 1
      return Promise.reject(new Error('ECONNREFUSED for aoife@example.org'))
    }
    try {
      hub.payload.email = { ...email, name: 'smtp' }
      hub.payload.sendEmail = broken
      const given = values()
      await register(hub.payload, given, 'en')
      await runQueuedJobs(hub.payload)
      const [id] = (await stored(given.email)).map((one) => String(one.id))
      const { docs: [failed] } = await hub.payload.find({ collection: 'mails', where: { registration: { equals: id } }, ...all, overrideAccess: true })
      expect(tries).toBe(3)
      expect(failed).toMatchObject({ state: 'failed', problem: expect.stringContaining('ECONNREFUSED') })
      expect(JSON.stringify(failed)).not.toContain('@example.org')
      hub.payload.sendEmail = (mail) => Promise.resolve(void taken.push(String(mail.to)))
      expect((await rest('POST', `mails/${failed?.id}/send`, { token: curator.token, body: {} })).status).toBe(200)
      await runQueuedJobs(hub.payload)
      expect(taken).toEqual([given.email])
      expect(await hub.payload.findByID({ collection: 'mails', id: failed?.id ?? '', depth: 0, overrideAccess: true })).toMatchObject({ state: 'sent' })
      expect((await rest('POST', `mails/${failed?.id}/send`, { token: curator.token, body: {} })).status).toBe(409)
    } finally {
      hub.payload.email = email
      hub.payload.sendEmail = sendEmail
    }
  }, 60_000)
})
