import type { Payload, PayloadRequest } from 'payload'

import type { EvidenceRequest } from '@/payload-types'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import type { Locale } from '@/platform/locales'
import { queueMail } from '@/platform/mail/outbox/queue'

import { PartnershipRefused } from '../errors'
import { confirms, proves } from '../joining/queries'
import { isId, newLinkKey } from '../links'
import type { RequestValues } from './form'
import { requestById } from './queries'

/** One address can have so many questions waiting for confirmation; more are dropped without a word. */
const mostUnconfirmed = 3

type Step = 'submit' | 'confirm' | 'start' | 'answer' | 'decline' | 'forget'

const audit = (req: PayloadRequest, id: string, step: Step): Promise<void> =>
  recordAudit(req.payload, req, { action: `evidence-requests.${step}`, collectionSlug: 'evidence-requests', documentId: id })

const change = (req: PayloadRequest, id: string, data: Partial<EvidenceRequest>) =>
  req.payload.update({ collection: 'evidence-requests', id, data, depth: 0, overrideAccess: true, req })

/** Takes a question and has the address confirmed by mail. */
export function submitRequest(payload: Payload, values: RequestValues, locale: Locale): Promise<void> {
  return runAction(payload, {}, async (req) => {
    const { totalDocs } = await payload.count({
      collection: 'evidence-requests',
      where: { and: [{ email: { equals: values.email } }, { state: { equals: 'unconfirmed' } }] },
      overrideAccess: true, req,
    })
    if (totalDocs >= mostUnconfirmed) return
    const { neededBy } = values
    const created = await payload.create({
      collection: 'evidence-requests',
      data: { ...values, neededBy: neededBy && `${neededBy}T00:00:00.000Z`, locale, state: 'unconfirmed', linkKey: newLinkKey() },
      depth: 0, overrideAccess: true, req,
    })
    await queueMail(req, 'confirm-request', { request: String(created.id) })
    await audit(req, String(created.id), 'submit')
  })
}

/** Confirms the address of a request, which is then received; false where the token does not count any more. */
export function confirmRequest(payload: Payload, id: string, token: string, now = Date.now()): Promise<boolean> {
  if (!isId(id)) return Promise.resolve(false)
  return runAction(payload, {}, async (req) => {
    const found = await requestById(req, id)
    if (!found || found.state !== 'unconfirmed' || !confirms(found, token, now)) return false
    await change(req, id, { state: 'received', receivedAt: new Date(now).toISOString(), confirmHash: null, confirmUntil: null })
    await audit(req, id, 'confirm')
    return true
  })
}

async function openOne(req: PayloadRequest, id: string, states: readonly string[]): Promise<EvidenceRequest> {
  const found = await requestById(req, id)
  if (!found) throw new PartnershipRefused('not-found', 'There is no such request; it may have been deleted.')
  if (!states.includes(found.state))
    throw new PartnershipRefused('not-waiting', 'This request does not wait for that. Reload the page to see how it stands.')
  return found
}

/** Takes a received request on. */
export function startRequest(given: PayloadRequest, id: string): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    await openOne(req, id, ['received'])
    await change(req, id, { state: 'in-progress', ...(req.user ? { handledBy: req.user.id } : {}) })
    await audit(req, id, 'start')
  })
}

const answering = ['summaries', 'briefings', 'studies', 'references', 'projects'] as const
type Answering = (typeof answering)[number]
type Pointer = { relationTo: Answering; value: string }

type AnswerGiven = {
  readonly answer: string
  /** Addresses of public pages of the hub, such as /studies/grant-2000. */
  readonly pages: readonly string[]
  /** The question as it may be published; only where the asker agreed. */
  readonly publicQuestion: string | null
}

/**
 * Answers a request by mail, and on the public page where the asker agreed to that.
 *
 * @throws PartnershipRefused if a page is none of a published record, or the asker did not agree
 */
export function answerRequest(given: PayloadRequest, id: string, { answer, pages, publicQuestion }: AnswerGiven): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    const found = await openOne(req, id, ['received', 'in-progress'])
    if (publicQuestion && !found.consentPublish)
      throw new PartnershipRefused('not-asked', 'The person did not agree to have the question published. Answer without publishing it.')
    const records: Pointer[] = []
    for (const page of pages) records.push(await recordAt(req, page))
    await change(req, id, {
      state: 'answered', answer, records, publicQuestion, isPublished: publicQuestion !== null,
      closedAt: new Date().toISOString(), ...(req.user ? { handledBy: req.user.id } : {}),
    })
    await queueMail(req, 'request-answered', { request: id })
    await audit(req, id, 'answer')
  })
}

async function recordAt(req: PayloadRequest, page: string): Promise<Pointer> {
  const [, section, slug] = /\/(summaries|briefings|studies|references|projects)\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(page.trim()) ?? []
  const relationTo = answering.find((one) => one === section)
  if (relationTo && slug) {
    const { docs } = await req.payload.find({
      collection: relationTo, where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
      select: { slug: true }, limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
    })
    if (docs[0]) return { relationTo, value: String(docs[0].id) }
  }
  throw new PartnershipRefused('no-such-record', `“${page.slice(0, 120)}” is not the address of a published record, such as /studies/grant-2000.`)
}

/** Declines a request; the person is told the reason. */
export function declineRequest(given: PayloadRequest, id: string, reason: string): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    await openOne(req, id, ['received', 'in-progress'])
    await change(req, id, {
      state: 'declined', reason, closedAt: new Date().toISOString(), ...(req.user ? { handledBy: req.user.id } : {}),
    })
    await queueMail(req, 'request-declined', { request: id })
    await audit(req, id, 'decline')
  })
}

/** Deletes a request with its answer and its mails; nothing of it stays but the fact in the audit record. */
export async function removeRequest(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.delete({ collection: 'mails', where: { request: { equals: id } }, depth: 0, overrideAccess: true, req })
  await req.payload.delete({ collection: 'evidence-requests', id, depth: 0, overrideAccess: true, req })
  await audit(req, id, 'forget')
}

/** Deletes a request for good, with its answer and its mails. */
export function forgetRequest(given: PayloadRequest, id: string): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    if (!(await requestById(req, id))) throw new PartnershipRefused('not-found', 'There is no such request.')
    await removeRequest(req, id)
  })
}

/** Deletes the request of whoever holds a link from a mail; false where the link is not theirs. */
export function deleteOwnRequest(payload: Payload, id: string, proof: string): Promise<boolean> {
  if (!isId(id)) return Promise.resolve(false)
  return runAction(payload, {}, async (req) => {
    const found = await requestById(req, id)
    if (!found || !proves(found, proof)) return false
    await removeRequest(req, id)
    return true
  })
}
