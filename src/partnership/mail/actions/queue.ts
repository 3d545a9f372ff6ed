import type { PayloadRequest } from 'payload'

import { queueJob } from '@/platform/jobs'

import { mailJob } from '../job'
import type { MailKind } from '../options'

/** Whom a mail is about; its address is looked up when it is sent. */
type MailSubject = { readonly registration: string } | { readonly request: string }

/** Queues a mail in the transaction of the request. It is written when it is sent, as things stand then. */
export async function queueMail(req: PayloadRequest, kind: MailKind, subject: MailSubject): Promise<void> {
  const mail = await req.payload.create({
    collection: 'mails', data: { kind, state: 'queued', ...subject }, depth: 0, overrideAccess: true, req,
  })
  await queueJob(req.payload, req, mailJob, { mail: String(mail.id) })
}
