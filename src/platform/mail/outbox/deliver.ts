import type { Payload } from 'payload'

import type { Mail } from '@/payload-types'

import { runAction } from '../../database/action'
import { sendMail, sendsMail } from '../server'
import type { MailWriter, Written } from './written'

/**
 * Sends a queued mail, or keeps it with its text where this hub sends none. It goes out once: one whose process ended
 * while it was being sent counts as failed, and a moderator decides.
 *
 * @throws what the mail server answered, when it turned the mail away each time; see {@link noteFailure}
 */
export async function deliver(payload: Payload, id: string, write: MailWriter, signal: AbortSignal): Promise<void> {
  const mail = await takeUp(payload, id, write)
  if (!mail) return
  try {
    await sendMail(payload, mail, signal)
  } catch (error) {
    if (signal.aborted) await note(payload, id, { state: 'queued' })
    throw error
  }
  await note(payload, id, { state: 'sent', sentAt: new Date().toISOString(), problem: null })
}

/** Shows a mail that could not be sent to moderators. What servers answer repeats addresses, so of it the kind alone is kept. */
export async function noteFailure(payload: Payload, id: string, message: string): Promise<void> {
  payload.logger.error({ msg: `The mail ${id} could not be sent: ${message}` })
  await note(payload, id, { state: 'failed', problem: troubleOf(message) })
}

/** Writes the mail as things stand now; null where nothing is left to be sent. */
function takeUp(payload: Payload, id: string, write: MailWriter): Promise<Written | null> {
  return runAction(payload, {}, async (req) => {
    const update = (data: Partial<Mail>) =>
      payload.update({ collection: 'mails', id, data, depth: 0, overrideAccess: true, req })
    const mail = (await payload.findByID({
      collection: 'mails', id, depth: 0, overrideAccess: true, disableErrors: true, req,
    })) as Mail | null
    if (mail?.state === 'sending') await update({ state: 'failed', problem: unknownWhether })
    if (mail?.state !== 'queued') return null
    const written = await write(req, mail)
    if (!written) {
      await update({ state: 'dropped' })
      return null
    }
    if (!sendsMail(payload)) {
      const { to, subject, text } = written
      await update({ state: 'kept', to, subject, text })
      return null
    }
    await update({ state: 'sending' })
    return written
  })
}

const unknownWhether = 'The hub ended while this was being sent, so nobody knows whether it arrived. Send it again if it matters.'

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
