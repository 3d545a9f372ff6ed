import type { PayloadRequest } from 'payload'

import type { EvidenceRequest, Mail } from '@/payload-types'
import type { Written } from '@/platform/mail/outbox/written'

import { addressOf, confirmAddress, ownAddress, subjectOf, writeTo } from './write'

/** In which state of the request a mail about it is still wanted. */
const wantedIn = { 'confirm-request': 'unconfirmed', 'request-answered': 'answered', 'request-declined': 'declined' } as const

export type RequestMail = keyof typeof wantedIn

export async function writeRequest(req: PayloadRequest, kind: RequestMail, { request }: Mail): Promise<Written | null> {
  const found = await subjectOf<EvidenceRequest>(req, 'evidence-requests', request)
  if (!found || found.state !== wantedIn[kind]) return null
  const { question, reason } = found
  const answer = kind === 'request-answered' ? [found.answer ?? '', ...(await pagesOf(req, found))].join('\n') : ''
  const link = kind === 'confirm-request' ? await confirmAddress(req, 'evidence-requests', found, '/collaborative/requests/confirm') : ''
  return writeTo(req, kind, found, { question, answer, reason: reason ?? '', link }, ownAddress(found, '/collaborative/requests/own'))
}

/** The public addresses of the records that answer a request. */
async function pagesOf(req: PayloadRequest, { records, locale }: EvidenceRequest): Promise<string[]> {
  const pages: string[] = []
  for (const record of records ?? []) {
    const page = await addressOf(req, record, locale)
    if (page) pages.push(page)
  }
  return pages
}
