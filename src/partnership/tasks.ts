import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

import type { Mail } from '@/payload-types'
import { runAction } from '@/platform/database/action'
import { defineJob } from '@/platform/jobs'

import { mailJob } from './mail/job'
import { writeMail, type Written } from './mail/queries'

type Wanted = { mail: string }

/** Mail servers turn away for a moment more often than for good. */
const WAIT_BEFORE_TRY_MS = [0, 1_000, 10_000]

/** Sends one mail to someone outside, or keeps it where this hub sends none. What keeps failing is shown to moderators. */
export const sendMail = defineJob<Wanted>(
  mailJob,
  async ({ payload, input, signal }) => {
    const mail = await takeUp(payload, input.mail)
    if (!mail) return
    if (mail === 'kept') return
    await trySending(payload, mail, signal)
    await note(payload, input.mail, { state: 'sent', sentAt: new Date().toISOString(), problem: null })
  },
  {
    failed: async ({ payload, input, message }) => {
      payload.logger.error({ msg: `The mail ${input.mail} could not be sent: ${message}` })
      // What servers answer repeats addresses; the record tells only what kind of trouble it was.
      await note(payload, input.mail, { state: 'failed', problem: troubleOf(message) })
    },
  },
)

/** Writes the mail; where no mail server is set it is kept with its text, for an administrator to deliver. */
function takeUp(payload: Payload, id: string): Promise<Written | 'kept' | null> {
  return runAction(payload, {}, async (req) => {
    const mail = (await payload.findByID({
      collection: 'mails', id, depth: 0, overrideAccess: true, disableErrors: true, req,
    })) as Mail | null
    if (!mail || mail.state !== 'queued') return null
    const written = await writeMail(req, mail)
    const update = (data: Partial<Mail>) =>
      payload.update({ collection: 'mails', id, data, depth: 0, overrideAccess: true, req })
    if (!written) {
      await update({ state: 'dropped' })
      return null
    }
    // Payload's own adapter only writes mails into the log.
    if (payload.email.name !== 'console') return written
    await update({ state: 'kept', ...written })
    return 'kept'
  })
}

async function trySending(payload: Payload, mail: Written, signal: AbortSignal): Promise<void> {
  for (const [attempt, wait] of WAIT_BEFORE_TRY_MS.entries()) {
    await pause(wait, undefined, { signal })
    try {
      await payload.sendEmail(mail)
      return
    } catch (error) {
      if (attempt === WAIT_BEFORE_TRY_MS.length - 1) throw error
    }
  }
}

function troubleOf(message: string): string {
  const code = /\b(?:E[A-Z]{4,}|[45]\d\d)\b/.exec(message)?.[0]
  return `The mail server did not take it${code ? ` (${code})` : ''}. Look at the log, then send it again.`
}

const note = (payload: Payload, id: string, data: Partial<Mail>): Promise<void> =>
  runAction(payload, {}, async (req) => {
    const mail = await payload.findByID({ collection: 'mails', id, depth: 0, overrideAccess: true, disableErrors: true, req })
    // Its subject may have been deleted meanwhile, and the mail with it.
    if (mail) await payload.update({ collection: 'mails', id, data, depth: 0, overrideAccess: true, req })
  })
