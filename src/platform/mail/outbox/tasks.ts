import { defineJob, type JobDefinition } from '../../jobs'
import { deliver, noteFailure } from './deliver'
import { mailJob } from './job'
import type { MailKind, MailWriter } from './written'

/** Sends one mail of any kind, or keeps it where this hub sends none. What keeps failing is shown to moderators. */
export const sendMails = (writers: Readonly<Record<MailKind, MailWriter>>): JobDefinition =>
  defineJob<{ mail: string }>(
    mailJob,
    ({ payload, input, signal }) => deliver(payload, input.mail, (req, mail) => writers[mail.kind](req, mail), signal),
    { failed: ({ payload, input, message }) => noteFailure(payload, input.mail, message) },
  )
