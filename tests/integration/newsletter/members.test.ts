import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { getServerSideProps as unsubscribePage } from '@/pages/collaborative/unsubscribe'
import { actOnOwn } from '@/partnership/joining/actions/forget'
import { runQueuedJobs } from '@/platform/jobs'
import { transition } from '@/publishing/editorial/actions'

import { askPage } from '../../builders/forms'
import { buttonOf, createNewsletterHub, linkIn, withOtherKey, type NewsletterHub, type SentMail } from '../../builders/newsletter'
import { someone } from '../../builders/people'
import { draftOf, publishedOf, referenceData } from '../../builders/records'
import { rest } from '../../channels/rest'

let hub: NewsletterHub

beforeAll(async () => {
  hub = await createNewsletterHub()
})

afterEach(() => hub.clear())

afterAll(() => hub.close())

const stateOf = async (id: string) => {
  const { docs } = await hub.payload.find({ collection: 'newsletter-sendings', where: { key: { equals: id } }, depth: 0, overrideAccess: true })
  return docs[0]
}

describe('an issue', () => {
  it('goes to members who asked for it and to nobody else, each once', async () => {
    const wants = await hub.member()
    await hub.member({ newsletter: false })
    await hub.member({ state: 'confirmed' })
    await hub.member({ state: 'withdrawn' })
    await hub.member({ state: 'refused' })
    const id = await hub.issue()
    expect(await hub.sent(id)).toEqual([wants.email])
    expect((await stateOf(id))?.state).toBe('sent')
    const again = await hub.press(id, 'send')
    expect([again.status, JSON.stringify(again.body)]).toEqual([409, expect.stringContaining('has got this issue')])
    for (const name of ['revise', 'submit', 'publish'] as const)
      await transition(hub.payload, { collection: 'newsletter-issues', id, name, user: 'system' })
    await runQueuedJobs(hub.payload)
    expect((await hub.press(id, 'send')).status).toBe(409)
    const late = await hub.member()
    hub.server.taken = []
    expect(await hub.sent(id)).toEqual([late.email])
  })

  it('is sent by those who may, once it is public, and not twice at one moment', async () => {
    await hub.member()
    const draft = String((await draftOf(hub.payload, 'newsletter-issues', { slug: 'unready', title: 'Unready', isExample: true })).id)
    expect((await hub.press(draft, 'send')).status).toBe(409)
    const id = await hub.issue()
    for (const role of ['editor', 'collaborator'] as const) expect((await hub.press(id, 'send', await someone(hub.payload, role))).status).toBe(403)
    expect((await hub.press(id, 'send', null)).status).toBe(403)
    const both = await Promise.all([hub.press(id, 'send'), hub.press(id, 'send')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    await runQueuedJobs(hub.payload)
    expect(hub.server.taken).toHaveLength(1)
  })

  it('comes in the language of the member as far as it is written in it, with addresses that lead to it', async () => {
    const [english, french] = [await hub.member(), await hub.member({ locale: 'fr' })]
    const { id: reference } = await publishedOf(hub.payload, 'references', referenceData({ slug: 'told-about' }))
    const { id: hidden } = await draftOf(hub.payload, 'references', referenceData({ slug: 'not-public-yet' }))
    const id = await hub.issue({
      slug: 'spring', title: 'Spring', summary: 'What is new.',
      items: [{ heading: 'A report', text: 'Read it.', record: { relationTo: 'references', value: reference } }, { heading: 'Soon', record: { relationTo: 'references', value: hidden } }],
    })
    await transition(hub.payload, { collection: 'newsletter-issues', id, name: 'revise', user: 'system' })
    await hub.payload.update({
      collection: 'newsletter-issues', id, data: { title: 'Printemps' }, locale: 'fr', draft: true, depth: 0, overrideAccess: true,
    })
    for (const name of ['submit', 'publish'] as const) await transition(hub.payload, { collection: 'newsletter-issues', id, name, user: 'system' })
    await hub.sent(id)
    const mailTo = (email: string) => hub.server.taken.find(({ to }) => to === email)
    expect(mailTo(english.email)?.subject).toContain('Spring')
    expect(mailTo(english.email)?.text).toMatch(/What is new\.[^]*\* A report\nRead it\.\nhttp\S*\/references\/told-about[^]*\/collaborative\/newsletter\/spring/)
    expect(mailTo(french.email)?.subject).toContain('Printemps')
    expect(mailTo(french.email)?.text).toMatch(/What is new\.[^]*\/fr\/references\/told-about[^]*\/fr\/collaborative\/newsletter\/spring[^]*Pour ne plus la recevoir/)
    expect(JSON.stringify(hub.server.taken)).not.toContain('not-public-yet')
  })

  it('tells those who send it how many wait, by language, and never who', async () => {
    await hub.member({ name: 'Aoife Secret' })
    await hub.member({ locale: 'fr' })
    const id = await hub.issue()
    const found = await hub.toldOf(id)
    expect(found).toMatchObject({
      state: 'not-sent', waiting: [{ locale: 'en', count: 1, isWritten: true }, { locale: 'fr', count: 1, isWritten: false }],
    })
    expect(JSON.stringify(found)).not.toMatch(/Secret|example\.org/)
  })
})

const linkOf = (mail: SentMail | undefined) => linkIn(mail, 'unsubscribe')

describe('the way out', () => {
  it('is a link in the mail: a page that asks first, needs no login, and does nothing else', async () => {
    const one = await hub.member()
    await hub.sent(await hub.issue())
    const link = linkOf(hub.server.taken[0])
    expect(link.r).toBe(one.id)
    expect(await actOnOwn(hub.payload, one.id, link.t, 'delete')).toBe(false)
    expect((await askPage(unsubscribePage, { query: { ...link, t: one.proof } })).status).toBe(404)
    expect(await askPage(unsubscribePage, { query: link })).toMatchObject({ status: 200, props: { page: { confirm: { state: 'ask' } } } })
    expect((await hub.payload.findByID({ collection: 'registrations', id: one.id, depth: 0, overrideAccess: true })).newsletter).toBe(true)
    expect(await askPage(unsubscribePage, { form: link })).toMatchObject({ status: 303, redirect: '/collaborative/unsubscribe?done=1' })
    expect((await askPage(unsubscribePage, { form: link })).status).toBe(303)
    expect(await hub.payload.findByID({ collection: 'registrations', id: one.id, depth: 0, overrideAccess: true })).toMatchObject({ newsletter: false, state: 'approved' })
    expect((await hub.press(await hub.issue(), 'send')).status).toBe(409)
  })

  it('is a button of the mail program, which sends what the header names', async () => {
    const one = await hub.member()
    await hub.sent(await hub.issue())
    expect(hub.server.taken[0]?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    const path = buttonOf(hub.server.taken[0])
    const opened = await rest('GET', path)
    expect(opened.status).toBe(303)
    expect((await rest('POST', withOtherKey(path), { body: {} })).status).toBe(404)
    expect((await hub.payload.findByID({ collection: 'registrations', id: one.id, depth: 0, overrideAccess: true })).newsletter).toBe(true)
    expect((await rest('POST', path, { body: {} })).status).toBe(200)
    expect((await hub.payload.findByID({ collection: 'registrations', id: one.id, depth: 0, overrideAccess: true })).newsletter).toBe(false)
  })

  it('is withdrawing or having everything deleted, too, while an issue is on its way', async () => {
    const [one, two, three] = [await hub.member(), await hub.member(), await hub.member()]
    const id = await hub.issue()
    expect((await hub.press(id, 'send')).status).toBe(200)
    await actOnOwn(hub.payload, one.id, one.proof, 'withdraw')
    await actOnOwn(hub.payload, two.id, two.proof, 'delete')
    await runQueuedJobs(hub.payload)
    expect(hub.server.taken.filter(({ headers }) => headers).map(({ to }) => to)).toEqual([three.email])
  })

  it('can be hub.server.taken back by the member', async () => {
    const one = await hub.member({ newsletter: false })
    expect(await actOnOwn(hub.payload, one.id, one.proof, 'subscribe')).toBe(true)
    expect(await hub.sent(await hub.issue())).toEqual([one.email])
    expect(await actOnOwn(hub.payload, one.id, one.proof, 'unsubscribe')).toBe(true)
    expect((await hub.press(await hub.issue(), 'send')).status).toBe(409)
    const gone = await hub.member({ state: 'withdrawn', newsletter: false })
    expect(await actOnOwn(hub.payload, gone.id, gone.proof, 'subscribe')).toBe(false)
  })
})

describe('a sending', () => {
  it('can be stopped, and goes on with those who have no mail yet', async () => {
    const all = [await hub.member(), await hub.member(), await hub.member()].map(({ email }) => email).sort()
    const id = await hub.issue()
    let stopped: Promise<unknown> | null = null
    const { sendEmail } = hub.payload
    hub.payload.sendEmail = async (mail) => {
      await sendEmail(mail)
      stopped ??= hub.press(id, 'stop')
      await stopped
    }
    expect(await hub.sent(id)).toHaveLength(1)
    hub.payload.sendEmail = sendEmail
    expect(await stateOf(id)).toMatchObject({ state: 'stopped' })
    expect((await hub.press(id, 'stop')).status).toBe(409)
    expect((await hub.sent(id)).sort()).toEqual(all)
    expect(await stateOf(id)).toMatchObject({ state: 'sent' })
  })

  it('goes past an address that the server does not take, which can be tried again', async () => {
    const [bad, good] = [await hub.member(), await hub.member()]
    hub.server.refuses = (to) => to === bad.email
    const id = await hub.issue()
    expect(await hub.sent(id)).toEqual([good.email])
    expect(await hub.wouldGet(id)).toBe(1)
    hub.server.refuses = () => false
    hub.server.taken = []
    expect(await hub.sent(id)).toEqual([bad.email])
    expect(await hub.wouldGet(id)).toBe(0)
  }, 60_000)

  it('goes on where it was when the process ended in between, and sends nothing twice', async () => {
    const all = [await hub.member(), await hub.member()].map(({ email }) => email).sort()
    const id = await hub.issue()
    expect((await hub.press(id, 'send')).status).toBe(200)
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
    expect(hub.server.taken).toHaveLength(1)
    await runQueuedJobs(hub.payload)
    expect(hub.server.taken.map(({ to }) => to).sort()).toEqual(all)
  })
})
