import type { PayloadRequest } from 'payload'

import { queueJob } from '../../jobs'
import { mailJob } from './job'
import type { MailKind } from './written'

/** What a mail is about; its address is looked up when it is sent. */
type MailSubject =
  | { readonly registration: string }
  | { readonly request: string }
  | { readonly invitation: string }
  | { readonly reader: string }
  | { readonly offer: string }
  | { readonly membership: string; readonly recipient?: string }
  | { readonly gapEvent: string }
  | { readonly ratingJob: string; readonly recipient: string }
  | { readonly extractionJob: string; readonly recipient: string }

/** Queues a mail in the transaction of the request. It is written when it is sent, as things stand then. */
export async function queueMail(req: PayloadRequest, kind: MailKind, subject: MailSubject): Promise<void> {
  const mail = await req.payload.create({
    collection: 'mails', data: { kind, state: 'queued', ...subject }, depth: 0, overrideAccess: true, req,
  })
  await queueJob(req.payload, req, mailJob, { mail: String(mail.id) })
}

/** Queues a mail that failed or was kept once more; what was kept of it is written anew. */
export async function queueAgain(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.update({
    collection: 'mails', id, data: { state: 'queued', problem: null, to: null, subject: null, text: null },
    depth: 0, overrideAccess: true, req,
  })
  await queueJob(req.payload, req, mailJob, { mail: id })
}
