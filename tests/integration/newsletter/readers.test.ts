import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { getServerSideProps as confirmPage } from '@/pages/collaborative/confirm-newsletter'
import { getServerSideProps as newsletterPage } from '@/pages/collaborative/newsletter'
import { getServerSideProps as unsubscribePage } from '@/pages/collaborative/unsubscribe'
import { actOnOwn } from '@/partnership/joining/actions/forget'
import { ownRegistration } from '@/partnership/joining/queries'
import { stampFor } from '@/partnership/joining/spam'
import { subscribe } from '@/partnership/newsletter/actions/subscribe'
import { forgetUnconfirmed } from '@/partnership/unconfirmed/actions'
import { runQueuedJobs } from '@/platform/jobs'

import { askPage, type ShownPage } from '../../builders/forms'
import { buttonOf, createNewsletterHub, linkIn, withOtherKey, type NewsletterHub } from '../../builders/newsletter'
import { someone } from '../../builders/people'
import { rest } from '../../channels/rest'

let hub: NewsletterHub
let senders = 0

beforeAll(async () => {
  hub = await createNewsletterHub()
})

afterEach(() => hub.clear())

afterAll(() => hub.close())

const DAY_MS = 24 * 60 * 60_000
const stamp = () => stampFor(null, Date.now() - 60_000)
const ask = (email: string, fields: Record<string, string> = {}, from = `198.51.100.${(senders += 1) % 250}`) =>
  askPage(newsletterPage, { form: { email, website: '', stamp: stamp(), ...fields }, query: { locale: 'fr' }, from })
const formIn = ({ props }: ShownPage) => (props as { page: { form: { problems: object; typed: object; notice: string | null } } }).page.form
const readers = async () => (await hub.payload.find({ collection: 'newsletter-readers', pagination: false, depth: 0, overrideAccess: true })).docs
/** The mail that asks whether an address wants the newsletter. */
const asked = async (email: string) => {
  await runQueuedJobs(hub.payload)
  return hub.server.taken.find(({ to }) => to === email)
}
/** An address that asked for the newsletter, and said so by the link that came. */
async function reader(email: string) {
  expect((await ask(email)).redirect).toBe('/fr/collaborative/newsletter?sent=1')
  const link = linkIn(await asked(email), 'confirm-newsletter')
  expect((await askPage(confirmPage, { form: link })).redirect).toBe('/collaborative/confirm-newsletter?done=1')
  hub.server.taken = []
  return link
}

describe('an address alone', () => {
  it('gets each issue once it is confirmed by mail, in the language in which it was given, and not before', async () => {
    await ask('Lone@Example.org')
    const mail = await asked('lone@example.org')
    expect(mail?.text).toContain('confirmez-la sous trois jours')
    const link = linkIn(mail, 'confirm-newsletter')
    expect(JSON.stringify(await readers())).not.toContain(link.t)
    expect((await hub.press(await hub.issue(), 'send')).status).toBe(409)
    // A program that follows links of mails confirms nothing.
    expect(await askPage(confirmPage, { query: link })).toMatchObject({ status: 200, props: { page: { confirm: { state: 'ask' } } } })
    expect((await hub.press(await hub.issue(), 'send')).status).toBe(409)
    expect((await askPage(confirmPage, { form: { ...link, t: `${link.t}x` } })).status).toBe(404)
    expect((await askPage(confirmPage, { form: link })).redirect).toBe('/collaborative/confirm-newsletter?done=1')
    expect((await askPage(confirmPage, { form: link })).status).toBe(404)
    hub.server.taken = []
    const id = await hub.issue()
    expect(await hub.toldOf(id)).toMatchObject({ waiting: [{ locale: 'fr', count: 1 }] })
    expect(await hub.sent(id)).toEqual(['lone@example.org'])
    expect(hub.server.taken[0]?.text).toContain('Pour ne plus la recevoir')
    expect((await hub.press(id, 'send')).status).toBe(409)
  })

  it('is told the same whether it is known or not, and is written to once in ten minutes', async () => {
    const known = await hub.member({ newsletter: false })
    await reader('reader@example.org')
    const answers = []
    for (const email of [known.email, 'reader@example.org', 'unknown@example.org', 'unknown@example.org']) {
      const { status, redirect, headers, props } = await ask(email)
      answers.push({ status, redirect, headers, props })
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    await runQueuedJobs(hub.payload)
    expect(hub.server.taken.map(({ to }) => to).sort()).toEqual([known.email, 'unknown@example.org'])
    for (const email of ['reader@example.org', 'unknown@example.org']) await subscribe(hub.payload, email, 'fr', Date.now() + 11 * 60_000)
    await runQueuedJobs(hub.payload)
    expect(new Set(hub.server.taken.slice(2).map(({ text }) => text.replace(/http\S+/g, ''))).size).toBe(1)
    expect(await readers()).toHaveLength(3)
  })

  it('is on one list with the members: nobody gets an issue twice, whatever becomes of them', async () => {
    const one = await hub.member()
    await reader(one.email)
    await reader('later@example.org')
    const id = await hub.issue()
    expect((await hub.sent(id)).sort()).toEqual(['later@example.org', one.email])
    await hub.member({ email: 'later@example.org' })
    expect(await hub.wouldGet(id)).toBe(0)
    expect((await hub.press(id, 'send')).status).toBe(409)
    hub.server.taken = []
    expect((await hub.sent(await hub.issue())).sort()).toEqual(['later@example.org', one.email])
  })

  it('leaves by the link in the issue, and is deleted with every mail to it', async () => {
    await reader('leaving@example.org')
    await hub.sent(await hub.issue())
    const link = linkIn(hub.server.taken[0], 'unsubscribe')
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
    await hub.sent(await hub.issue())
    const path = buttonOf(hub.server.taken[0])
    expect((await rest('POST', withOtherKey(path), { body: {} })).status).toBe(404)
    expect((await rest('POST', path, { body: {} })).status).toBe(200)
    expect(await readers()).toEqual([])
  })

  it('of a member stops with the member: by any of the links, by withdrawing, and by deleting', async () => {
    for (const wish of ['unsubscribe', 'withdraw', 'delete'] as const) {
      const one = await hub.member({ newsletter: false })
      await reader(one.email)
      expect(await ownRegistration(hub.payload, one.id, one.proof)).toMatchObject({ newsletter: true })
      expect(await actOnOwn(hub.payload, one.id, one.proof, wish)).toBe(true)
      expect(await readers()).toEqual([])
    }
  })

  it('is deleted by a moderator who is asked to, and after a week if nobody confirmed it', async () => {
    await reader('stays@example.org')
    const { r } = await reader('asks@example.org')
    await subscribe(hub.payload, 'forgotten@example.org', 'en', Date.now() - 8 * DAY_MS)
    expect((await rest('POST', `newsletter-readers/${r}/forget`, { token: (await someone(hub.payload, 'editor')).token, body: {} })).status).toBe(403)
    expect((await rest('POST', `newsletter-readers/${r}/forget`, { token: hub.curator.token, body: {} })).status).toBe(200)
    await subscribe(hub.payload, 'new@example.org', 'en')
    await forgetUnconfirmed(hub.payload)
    expect((await readers()).map(({ email }) => email).sort()).toEqual(['new@example.org', 'stays@example.org'])
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
