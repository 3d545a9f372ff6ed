import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { linkProof, newLinkKey } from '@/partnership/links'
import { issuesByMail } from '@/partnership/newsletter/queries/issues'
import { environment } from '@/platform/environment'
import { runQueuedJobs } from '@/platform/jobs'
import type { Locale } from '@/platform/locales'

import { rest } from '../channels/rest'
import { createTestHub } from '../hub'
import { someone, type Login } from './people'
import { publishedOf } from './records'

export type SentMail = { to: string; subject: string; text: string; headers: Record<string, string> }

/** The link to a page of the collaborative that a mail holds. */
export function linkIn(mail: SentMail | undefined, page: string): { r: string; t: string } {
  const [, r = '', t = ''] = new RegExp(`/collaborative/${page}\\?r=([\\w-]+)&t=([\\w-]+)`).exec(mail?.text ?? '') ?? []
  return { r, t }
}

/** The address behind the button with which a mail program leaves a newsletter. */
export const buttonOf = (mail: SentMail | undefined): string =>
  /^<[^>]*\/api\/([^>]+)>$/.exec(mail?.headers['List-Unsubscribe'] ?? '')?.[1] ?? ''

/** The same address with a key that is not the one of its mail, and as long. */
export const withOtherKey = (path: string): string => path.replace(/t=(.)/, (_, first: string) => `t=${first === '_' ? '-' : '_'}`)

/** A hub that sends newsletters to a mail server, which keeps what it took in the order in which it came. */
export async function createNewsletterHub() {
  const hub = await createTestHub()
  const { payload } = hub
  const curator = await someone(payload, 'curator')
  const own: Pick<Payload, 'email' | 'sendEmail'> = { email: payload.email, sendEmail: payload.sendEmail }
  const server = { taken: [] as SentMail[], refuses: (_to: string): boolean => false }
  payload.email = { ...own.email, name: 'smtp' }
  payload.sendEmail = (mail) => {
    if (server.refuses(String(mail.to))) return Promise.reject(new Error(`450 not now for ${String(mail.to)}`))
    server.taken.push(mail as unknown as SentMail)
    return Promise.resolve()
  }

  let counter = 0
  const next = () => (counter += 1)

  async function member(data: Record<string, unknown> = {}) {
    const number = next()
    const one = await payload.create({
      collection: 'registrations', depth: 0, overrideAccess: true,
      data: {
        name: `Member ${number}`, email: `member-${number}@example.org`, sector: 'research', country: 'IE', locale: 'en' as Locale, state: 'approved',
        consentContact: true, newsletter: true, listed: false, linkKey: newLinkKey(), ...data,
      } as never,
    })
    return { id: String(one.id), email: one.email, proof: linkProof(environment().payloadSecret, { id: String(one.id), linkKey: one.linkKey ?? '' }) }
  }

  async function issue(data: Record<string, unknown> = {}) {
    const number = next()
    const { id } = await publishedOf(payload, 'newsletter-issues', {
      slug: `issue-${number}`, title: `Issue ${number}`, number, issuedOn: '2026-05-01T00:00:00.000Z', isExample: true, ...data,
    } as never)
    return String(id)
  }

  const press = (id: string, what: 'send' | 'stop', login: Login | null = curator) =>
    rest('POST', `newsletter-issues/${id}/${what}`, { token: login?.token, body: {} })

  /** Sends an issue, and tells to whom everything went since the server was looked at. */
  async function sent(id: string) {
    const { status } = await press(id, 'send')
    if (status !== 200) throw new Error(`The issue was not sent: ${status}.`)
    await runQueuedJobs(payload)
    return server.taken.map(({ to }) => to)
  }

  /** What those who send it see of an issue. */
  const toldOf = async (id: string) => (await issuesByMail(await createLocalReq({}, payload))).find((one) => one.id === id)
  const wouldGet = async (id: string) => (await toldOf(id))?.waiting.reduce((sum, { count }) => sum + count, 0)

  /** Takes everybody away who gets mail, and what they got. */
  async function clear() {
    server.taken = []
    server.refuses = () => false
    for (const collection of ['registrations', 'newsletter-readers'] as const)
      await payload.delete({ collection, where: {}, depth: 0, overrideAccess: true })
  }

  async function close() {
    Object.assign(payload, own)
    await hub.close()
  }

  return { payload, curator, server, member, issue, press, sent, toldOf, wouldGet, clear, close }
}

export type NewsletterHub = Awaited<ReturnType<typeof createNewsletterHub>>
