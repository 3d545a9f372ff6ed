import type { Payload, PayloadRequest, Where } from 'payload'

import { locales, type Locale } from '@/platform/locales'
import { sendsMail } from '@/platform/mail/server'
import type { NewsletterIssue, NewsletterSending } from '@/payload-types'
import { localText } from '@/publishing/localised'
import type { Stored } from '@/publishing/stored'

import { recipientsWithout, type Recipient } from './recipients'

const all = { pagination: false, depth: 0 } as const

/** Mails that did not reach anybody: sending again replaces them where the hub has a mail server. */
export const unsent: Where = { state: { in: ['failed', 'kept'] } }
const notUnsent: Where = { state: { not_in: ['failed', 'kept'] } }

/** Those who want an issue and for whom there is no mail with it yet. */
export const waitingFor = (hub: Payload, issue: string, req?: PayloadRequest): Promise<readonly Recipient[]> =>
  recipientsWithout(hub, { issue: { equals: issue } }, req)

/** Those who would get an issue if it were sent now. */
const whoWouldGet = (hub: Payload, issue: string): Promise<readonly Recipient[]> =>
  recipientsWithout(hub, sendsMail(hub) ? { and: [{ issue: { equals: issue } }, notUnsent] } : { issue: { equals: issue } })

/** The sending of an issue; none before the first time. */
export async function sendingOf(hub: Payload, issue: string, req?: PayloadRequest): Promise<NewsletterSending | null> {
  const { docs } = await hub.find({
    collection: 'newsletter-sendings', where: { key: { equals: issue } }, limit: 1, ...all, ...(req ? { req } : {}), overrideAccess: true,
  })
  return docs[0] ?? null
}

/** How an issue stands with those who want it: numbers alone, whoever looks. */
export type IssueByMail = {
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly issuedOn: string | null
  readonly state: NewsletterSending['state'] | 'not-sent'
  readonly problem: string | null
  /** Mails with it by how they stand. */
  readonly mails: Readonly<Record<'sent' | 'kept' | 'failed' | 'dropped' | 'under-way', number>>
  /** How many would get it if it were sent now, by language, and whether the issue is written in it. */
  readonly waiting: readonly { readonly locale: string; readonly label: string; readonly count: number; readonly isWritten: boolean }[]
}

const mostShown = 12

/** The newest published issues with how far each has come. */
export async function issuesByMail(req: PayloadRequest): Promise<readonly IssueByMail[]> {
  const { docs } = await req.payload.find({
    collection: 'newsletter-issues', where: { _status: { equals: 'published' } }, sort: '-issuedOn', limit: mostShown, depth: 0,
    locale: 'all', overrideAccess: false, user: req.user,
  })
  return Promise.all(docs.map((issue) => issueByMail(req.payload, issue)))
}

async function issueByMail(hub: Payload, issue: NewsletterIssue): Promise<IssueByMail> {
  const id = String(issue.id)
  const [sending, waiting, counts] = await Promise.all([sendingOf(hub, id), whoWouldGet(hub, id), mailCounts(hub, id)])
  const titles = issue.title as unknown as Partial<Record<Locale, string>>
  return {
    id,
    title: localText((issue as unknown as Stored).title, 'en')?.text ?? issue.slug,
    slug: issue.slug,
    issuedOn: issue.issuedOn?.slice(0, 10) ?? null,
    state: sending?.state ?? 'not-sent',
    problem: sending?.problem ?? null,
    mails: counts,
    waiting: locales.flatMap(({ code, label }) => {
      const count = waiting.filter(({ locale }) => locale === code).length
      return count > 0 ? [{ locale: code, label, count, isWritten: Boolean(titles[code]) }] : []
    }),
  }
}

async function mailCounts(hub: Payload, issue: string): Promise<IssueByMail['mails']> {
  const count = async (...states: string[]): Promise<number> =>
    (await hub.count({ collection: 'mails', where: { and: [{ issue: { equals: issue } }, { state: { in: states } }] }, overrideAccess: true })).totalDocs
  const [sent, kept, failed, dropped, underWay] = await Promise.all([
    count('sent'), count('kept'), count('failed'), count('dropped'), count('queued', 'sending'),
  ])
  return { sent, kept, failed, dropped, 'under-way': underWay }
}
