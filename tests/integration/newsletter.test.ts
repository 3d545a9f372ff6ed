import { setTimeout as pause } from 'node:timers/promises'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { getServerSideProps as confirmPage } from '@/pages/collaborative/confirm-newsletter'
import { getServerSideProps as newsletterPage } from '@/pages/collaborative/newsletter'
import { getServerSideProps as unsubscribePage } from '@/pages/collaborative/unsubscribe'
import { actOnOwn } from '@/partnership/joining/actions/forget'
import { ownRegistration } from '@/partnership/joining/queries'
import { stampFor } from '@/partnership/joining/spam'
import { linkProof, newLinkKey } from '@/partnership/links'
import { subscribe } from '@/partnership/newsletter/actions/subscribe'
import { issuesByMail } from '@/partnership/newsletter/queries/issues'
import type { Locale } from '@/platform/locales'
import { environment } from '@/platform/environment'
import { runQueuedJobs } from '@/platform/jobs'
import { transition } from '@/publishing/editorial/actions'

import { askPage, type ShownPage } from '../builders/forms'
import { someone, type Login } from '../builders/people'
import { draftOf, publishedOf, referenceData } from '../builders/records'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

type SentMail = { to: string; subject: string; text: string; headers: Record<string, string> }

let hub: TestHub
let curator: Login
/** What the mail server took, in the order in which it came. */
let taken: SentMail[] = []
let refuses: (to: string) => boolean = () => false
let own: Pick<TestHub['payload'], 'email' | 'sendEmail'>

beforeAll(async () => {
  hub = await createTestHub()
  curator = await someone(hub.payload, 'curator')
  own = { email: hub.payload.email, sendEmail: hub.payload.sendEmail }
  hub.payload.email = { ...own.email, name: 'smtp' }
  hub.payload.sendEmail = (mail) => {
    if (refuses(String(mail.to))) return Promise.reject(new Error(`450 not now for ${String(mail.to)}`))
    taken.push(mail as unknown as SentMail)
    return Promise.resolve()
  }
})

afterEach(async () => {
  taken = []
  refuses = () => false
  for (const collection of ['registrations', 'newsletter-readers'] as const)
    await hub.payload.delete({ collection, where: {}, depth: 0, overrideAccess: true })
})

afterAll(async () => {
  Object.assign(hub.payload, own)
  await hub.close()
})

let counter = 0

async function member(data: Record<string, unknown> = {}) {
  const number = (counter += 1)
  const one = await hub.payload.create({
    collection: 'registrations', depth: 0, overrideAccess: true,
    data: {
      name: `Member ${number}`, email: `member-${number}@example.org`, sector: 'research', country: 'IE', locale: 'en' as Locale, state: 'approved',
      consentContact: true, newsletter: true, listed: false, linkKey: newLinkKey(), ...data,
    } as never,
  })
  return { id: String(one.id), email: one.email, proof: linkProof(environment().payloadSecret, { id: String(one.id), linkKey: one.linkKey ?? '' }) }
}

async function issue(data: Record<string, unknown> = {}) {
  const number = (counter += 1)
  const { id } = await publishedOf(hub.payload, 'newsletter-issues', {
    slug: `issue-${number}`, title: `Issue ${number}`, number, issuedOn: '2026-05-01T00:00:00.000Z', isExample: true, ...data,
  } as never)
  return String(id)
}

const press = (id: string, what: 'send' | 'stop', login: Login | null = curator) =>
  rest('POST', `newsletter-issues/${id}/${what}`, { token: login?.token, body: {} })

const sent = async (id: string) => {
  expect((await press(id, 'send')).status).toBe(200)
  await runQueuedJobs(hub.payload)
  return taken.map(({ to }) => to)
}

/** What those who send it see of an issue. */
const toldOf = async (id: string) => (await issuesByMail(await createLocalReq({}, hub.payload))).find((one) => one.id === id)

const wouldGet = async (id: string) => (await toldOf(id))?.waiting.reduce((sum, { count }) => sum + count, 0)

const stateOf = async (id: string) => {
  const { docs } = await hub.payload.find({ collection: 'newsletter-sendings', where: { key: { equals: id } }, depth: 0, overrideAccess: true })
  return docs[0]
}

describe('an issue', () => {
  it('goes to members who asked for it and to nobody else, each once', async () => {
    const wants = await member()
    await member({ newsletter: false })
    await member({ state: 'confirmed' })
    await member({ state: 'withdrawn' })
    await member({ state: 'refused' })
    const id = await issue()
    expect(await sent(id)).toEqual([wants.email])
    expect((await stateOf(id))?.state).toBe('sent')
    const again = await press(id, 'send')
    expect([again.status, JSON.stringify(again.body)]).toEqual([409, expect.stringContaining('has got this issue')])
    for (const name of ['revise', 'submit', 'publish'] as const)
      await transition(hub.payload, { collection: 'newsletter-issues', id, name, user: 'system' })
    await runQueuedJobs(hub.payload)
    expect((await press(id, 'send')).status).toBe(409)
    const late = await member()
    taken = []
    expect(await sent(id)).toEqual([late.email])
  })

  it('is sent by those who may, once it is public, and not twice at one moment', async () => {
    await member()
    const draft = String((await draftOf(hub.payload, 'newsletter-issues', { slug: 'unready', title: 'Unready', isExample: true })).id)
    expect((await press(draft, 'send')).status).toBe(409)
    const id = await issue()
    for (const role of ['editor', 'collaborator'] as const) expect((await press(id, 'send', await someone(hub.payload, role))).status).toBe(403)
    expect((await press(id, 'send', null)).status).toBe(403)
    const both = await Promise.all([press(id, 'send'), press(id, 'send')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    await runQueuedJobs(hub.payload)
    expect(taken).toHaveLength(1)
  })

  it('comes in the language of the member as far as it is written in it, with addresses that lead to it', async () => {
    const [english, french] = [await member(), await member({ locale: 'fr' })]
    const { id: reference } = await publishedOf(hub.payload, 'references', referenceData({ slug: 'told-about' }))
    const { id: hidden } = await draftOf(hub.payload, 'references', referenceData({ slug: 'not-public-yet' }))
    const id = await issue({
      slug: 'spring', title: 'Spring', summary: 'What is new.',
      items: [{ heading: 'A report', text: 'Read it.', record: { relationTo: 'references', value: reference } }, { heading: 'Soon', record: { relationTo: 'references', value: hidden } }],
    })
    await transition(hub.payload, { collection: 'newsletter-issues', id, name: 'revise', user: 'system' })
    await hub.payload.update({
      collection: 'newsletter-issues', id, data: { title: 'Printemps' }, locale: 'fr', draft: true, depth: 0, overrideAccess: true,
    })
    for (const name of ['submit', 'publish'] as const) await transition(hub.payload, { collection: 'newsletter-issues', id, name, user: 'system' })
    await sent(id)
    const mailTo = (email: string) => taken.find(({ to }) => to === email)
    expect(mailTo(english.email)?.subject).toContain('Spring')
    expect(mailTo(english.email)?.text).toMatch(/What is new\.[^]*\* A report\nRead it\.\nhttp\S*\/references\/told-about[^]*\/collaborative\/newsletter\/spring/)
    expect(mailTo(french.email)?.subject).toContain('Printemps')
    expect(mailTo(french.email)?.text).toMatch(/What is new\.[^]*\/fr\/references\/told-about[^]*\/fr\/collaborative\/newsletter\/spring[^]*Pour ne plus la recevoir/)
    expect(JSON.stringify(taken)).not.toContain('not-public-yet')
  })

  it('tells those who send it how many wait, by language, and never who', async () => {
    await member({ name: 'Aoife Secret' })
    await member({ locale: 'fr' })
    const id = await issue()
    const found = await toldOf(id)
    expect(found).toMatchObject({
      state: 'not-sent', waiting: [{ locale: 'en', count: 1, isWritten: true }, { locale: 'fr', count: 1, isWritten: false }],
    })
    expect(JSON.stringify(found)).not.toMatch(/Secret|example\.org/)
  })
})

const linkIn = (mail: SentMail | undefined, page: string) => {
  const [, r = '', t = ''] = new RegExp(`/collaborative/${page}\\?r=([\\w-]+)&t=([\\w-]+)`).exec(mail?.text ?? '') ?? []
  return { r, t }
}

/** The address with a key that is not the one of its mail, and as long. */
const withOtherKey = (path: string) => path.replace(/t=(.)/, (_, first: string) => `t=${first === '_' ? '-' : '_'}`)

const linkOf = (mail: SentMail | undefined) => linkIn(mail, 'unsubscribe')

describe('the way out', () => {
  it('is a link in the mail: a page that asks first, needs no login, and does nothing else', async () => {
    const one = await member()
    await sent(await issue())
    const link = linkOf(taken[0])
    expect(link.r).toBe(one.id)
    expect(await actOnOwn(hub.payload, one.id, link.t, 'delete')).toBe(false)
    expect((await askPage(unsubscribePage, { query: { ...link, t: one.proof } })).status).toBe(404)
    expect(await askPage(unsubscribePage, { query: link })).toMatchObject({ status: 200, props: { page: { confirm: { state: 'ask' } } } })
    expect((await hub.payload.findByID({ collection: 'registrations', id: one.id, depth: 0, overrideAccess: true })).newsletter).toBe(true)
    expect(await askPage(unsubscribePage, { form: link })).toMatchObject({ status: 303, redirect: '/collaborative/unsubscribe?done=1' })
    expect((await askPage(unsubscribePage, { form: link })).status).toBe(303)
    expect(await hub.payload.findByID({ collection: 'registrations', id: one.id, depth: 0, overrideAccess: true })).toMatchObject({ newsletter: false, state: 'approved' })
    expect((await press(await issue(), 'send')).status).toBe(409)
  })

  it('is a button of the mail program, which sends what the header names', async () => {
    const one = await member()
    await sent(await issue())
    expect(taken[0]?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    const [, path = ''] = /^<[^>]*\/api\/([^>]+)>$/.exec(taken[0]?.headers['List-Unsubscribe'] ?? '') ?? []
    const opened = await rest('GET', path)
    expect(opened.status).toBe(303)
    expect((await rest('POST', withOtherKey(path), { body: {} })).status).toBe(404)
    expect((await hub.payload.findByID({ collection: 'registrations', id: one.id, depth: 0, overrideAccess: true })).newsletter).toBe(true)
    expect((await rest('POST', path, { body: {} })).status).toBe(200)
    expect((await hub.payload.findByID({ collection: 'registrations', id: one.id, depth: 0, overrideAccess: true })).newsletter).toBe(false)
  })

  it('is withdrawing or having everything deleted, too, while an issue is on its way', async () => {
    const [one, two, three] = [await member(), await member(), await member()]
    const id = await issue()
    expect((await press(id, 'send')).status).toBe(200)
    await actOnOwn(hub.payload, one.id, one.proof, 'withdraw')
    await actOnOwn(hub.payload, two.id, two.proof, 'delete')
    await runQueuedJobs(hub.payload)
    expect(taken.filter(({ headers }) => headers).map(({ to }) => to)).toEqual([three.email])
  })

  it('can be taken back by the member', async () => {
    const one = await member({ newsletter: false })
    expect(await actOnOwn(hub.payload, one.id, one.proof, 'subscribe')).toBe(true)
    expect(await sent(await issue())).toEqual([one.email])
    expect(await actOnOwn(hub.payload, one.id, one.proof, 'unsubscribe')).toBe(true)
    expect((await press(await issue(), 'send')).status).toBe(409)
    const gone = await member({ state: 'withdrawn', newsletter: false })
    expect(await actOnOwn(hub.payload, gone.id, gone.proof, 'subscribe')).toBe(false)
  })
})

describe('an address alone', () => {
  const DAY_MS = 24 * 60 * 60_000
  const stamp = () => stampFor(null, Date.now() - 60_000)
  const ask = (email: string, fields: Record<string, string> = {}, from = `198.51.100.${(counter += 1) % 250}`) =>
    askPage(newsletterPage, { form: { email, website: '', stamp: stamp(), ...fields }, query: { locale: 'fr' }, from })
  const formIn = ({ props }: ShownPage) => (props as { page: { form: { problems: object; typed: object; notice: string | null } } }).page.form
  const readers = async () => (await hub.payload.find({ collection: 'newsletter-readers', pagination: false, depth: 0, overrideAccess: true })).docs
  /** The mail that asks whether an address wants the newsletter. */
  const asked = async (email: string) => {
    await runQueuedJobs(hub.payload)
    return taken.find(({ to }) => to === email)
  }
  /** An address that asked for the newsletter, and said so by the link that came. */
  async function reader(email: string) {
    expect((await ask(email)).redirect).toBe('/fr/collaborative/newsletter?sent=1')
    const link = linkIn(await asked(email), 'confirm-newsletter')
    expect((await askPage(confirmPage, { form: link })).redirect).toBe('/collaborative/confirm-newsletter?done=1')
    taken = []
    return link
  }

  it('gets each issue once it is confirmed by mail, in the language in which it was given, and not before', async () => {
    await ask('Lone@Example.org')
    const mail = await asked('lone@example.org')
    expect(mail?.text).toContain('confirmez-la sous trois jours')
    const link = linkIn(mail, 'confirm-newsletter')
    expect(JSON.stringify(await readers())).not.toContain(link.t)
    expect((await press(await issue(), 'send')).status).toBe(409)
    // A program that follows links of mails confirms nothing.
    expect(await askPage(confirmPage, { query: link })).toMatchObject({ status: 200, props: { page: { confirm: { state: 'ask' } } } })
    expect((await press(await issue(), 'send')).status).toBe(409)
    expect((await askPage(confirmPage, { form: { ...link, t: `${link.t}x` } })).status).toBe(404)
    expect((await askPage(confirmPage, { form: link })).redirect).toBe('/collaborative/confirm-newsletter?done=1')
    expect((await askPage(confirmPage, { form: link })).status).toBe(404)
    taken = []
    const id = await issue()
    expect(await toldOf(id)).toMatchObject({ waiting: [{ locale: 'fr', count: 1 }] })
    expect(await sent(id)).toEqual(['lone@example.org'])
    expect(taken[0]?.text).toContain('Pour ne plus la recevoir')
    expect((await press(id, 'send')).status).toBe(409)
  })

  it('is told the same whether it is known or not, and is written to once in ten minutes', async () => {
    const known = await member({ newsletter: false })
    await reader('reader@example.org')
    const answers = []
    for (const email of [known.email, 'reader@example.org', 'unknown@example.org', 'unknown@example.org']) {
      const { status, redirect, headers, props } = await ask(email)
      answers.push({ status, redirect, headers, props })
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    await runQueuedJobs(hub.payload)
    expect(taken.map(({ to }) => to).sort()).toEqual([known.email, 'unknown@example.org'])
    for (const email of ['reader@example.org', 'unknown@example.org']) await subscribe(hub.payload, email, 'fr', Date.now() + 11 * 60_000)
    await runQueuedJobs(hub.payload)
    expect(new Set(taken.slice(2).map(({ text }) => text.replace(/http\S+/g, ''))).size).toBe(1)
    expect(await readers()).toHaveLength(3)
  })

  it('is on one list with the members: nobody gets an issue twice, whatever becomes of them', async () => {
    const one = await member()
    await reader(one.email)
    await reader('later@example.org')
    const id = await issue()
    expect((await sent(id)).sort()).toEqual(['later@example.org', one.email])
    await member({ email: 'later@example.org' })
    expect(await wouldGet(id)).toBe(0)
    expect((await press(id, 'send')).status).toBe(409)
    taken = []
    expect((await sent(await issue())).sort()).toEqual(['later@example.org', one.email])
  })

  it('leaves by the link in the issue, and is deleted with every mail to it', async () => {
    await reader('leaving@example.org')
    await sent(await issue())
    const link = linkOf(taken[0])
    expect(await askPage(unsubscribePage, { query: link })).toMatchObject({ status: 200, props: { page: { confirm: { state: 'ask' } } } })
    expect(await readers()).toHaveLength(1)
    expect((await askPage(unsubscribePage, { form: link })).redirect).toBe('/collaborative/unsubscribe?done=1')
    const left = []
    for (const collection of ['newsletter-readers', 'mails', 'audit-events', 'payload-jobs'] as const)
      left.push(...(await hub.payload.find({ collection, where: {}, pagination: false, depth: 0, overrideAccess: true })).docs)
    expect(JSON.stringify(left)).not.toContain('leaving@example.org')
    expect((await hub.payload.count({ collection: 'mails', where: { reader: { equals: link.r } }, overrideAccess: true })).totalDocs).toBe(0)
    expect((await askPage(unsubscribePage, { form: link })).status).toBe(404)
  })

  it('leaves by the button of the mail program', async () => {
    await reader('button@example.org')
    await sent(await issue())
    const [, path = ''] = /^<[^>]*\/api\/([^>]+)>$/.exec(taken[0]?.headers['List-Unsubscribe'] ?? '') ?? []
    expect((await rest('POST', withOtherKey(path), { body: {} })).status).toBe(404)
    expect((await rest('POST', path, { body: {} })).status).toBe(200)
    expect(await readers()).toEqual([])
  })

  it('of a member stops with the member: by any of the links, by withdrawing, and by deleting', async () => {
    for (const wish of ['unsubscribe', 'withdraw', 'delete'] as const) {
      const one = await member({ newsletter: false })
      await reader(one.email)
      expect(await ownRegistration(hub.payload, one.id, one.proof)).toMatchObject({ newsletter: true })
      expect(await actOnOwn(hub.payload, one.id, one.proof, wish)).toBe(true)
      expect(await readers()).toEqual([])
    }
  })

  it('is deleted by a moderator who is asked to, and after a week if nobody confirms it', async () => {
    const { r } = await reader('asks@example.org')
    await subscribe(hub.payload, 'forgotten@example.org', 'en', Date.now() - 8 * DAY_MS)
    expect((await rest('POST', `newsletter-readers/${r}/forget`, { token: (await someone(hub.payload, 'editor')).token, body: {} })).status).toBe(403)
    expect((await rest('POST', `newsletter-readers/${r}/forget`, { token: curator.token, body: {} })).status).toBe(200)
    await subscribe(hub.payload, 'new@example.org', 'en')
    expect((await readers()).map(({ email }) => email)).toEqual(['new@example.org'])
  })

  it('is not taken from programs, from other sites, too fast, too often, or where it is none', async () => {
    expect((await ask('trapped@example.org', { website: 'https://shop.example' })).redirect).toBe('/fr/collaborative/newsletter?sent=1')
    expect(await askPage(newsletterPage, { form: { email: 'x@example.org', stamp: stamp() }, headers: { origin: 'https://elsewhere.example' } }))
      .toMatchObject({ status: 403 })
    const fast = await ask('fast@example.org', { stamp: stampFor(null) })
    expect([fast.status, formIn(fast).notice]).toEqual([422, 'again'])
    const wrong = await ask('no address')
    expect([wrong.status, formIn(wrong)]).toEqual([422, expect.objectContaining({ problems: { email: 'not-an-address' }, typed: { email: ['no address'] } })])
    expect(await readers()).toEqual([])
    const statuses = []
    for (let one = 0; one < 11; one += 1) statuses.push((await ask(`many-${one}@example.org`, {}, '192.0.2.77')).status)
    expect(statuses).toEqual([...Array<number>(10).fill(303), 429])
  })
})

describe('a sending', () => {
  it('can be stopped, and goes on with those who have no mail yet', async () => {
    const all = [await member(), await member(), await member()].map(({ email }) => email).sort()
    const id = await issue()
    let stopped: Promise<unknown> | null = null
    const { sendEmail } = hub.payload
    hub.payload.sendEmail = async (mail) => {
      await sendEmail(mail)
      stopped ??= press(id, 'stop')
      await stopped
    }
    expect(await sent(id)).toHaveLength(1)
    hub.payload.sendEmail = sendEmail
    expect(await stateOf(id)).toMatchObject({ state: 'stopped' })
    expect((await press(id, 'stop')).status).toBe(409)
    expect((await sent(id)).sort()).toEqual(all)
    expect(await stateOf(id)).toMatchObject({ state: 'sent' })
  })

  it('goes past an address that the server does not take, which can be tried again', async () => {
    const [bad, good] = [await member(), await member()]
    refuses = (to) => to === bad.email
    const id = await issue()
    expect(await sent(id)).toEqual([good.email])
    expect(await wouldGet(id)).toBe(1)
    refuses = () => false
    taken = []
    expect(await sent(id)).toEqual([bad.email])
    expect(await wouldGet(id)).toBe(0)
  }, 60_000)

  it('goes on where it was when the process ended in between, and sends nothing twice', async () => {
    const all = [await member(), await member()].map(({ email }) => email).sort()
    const id = await issue()
    expect((await press(id, 'send')).status).toBe(200)
    const { sendIssue } = await import('@/partnership/newsletter/actions/sendIssue')
    const sending = String((await stateOf(id))?.id)
    const ending = new AbortController()
    const { sendEmail } = hub.payload
    hub.payload.sendEmail = async (mail) => {
      await sendEmail(mail)
      ending.abort()
      await pause(0)
    }
    await expect(sendIssue(hub.payload, sending, ending.signal)).rejects.toThrow()
    hub.payload.sendEmail = sendEmail
    expect(taken).toHaveLength(1)
    await runQueuedJobs(hub.payload)
    expect(taken.map(({ to }) => to).sort()).toEqual(all)
  })
})
