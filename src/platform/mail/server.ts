import { setTimeout as pause } from 'node:timers/promises'
import type { Payload, SendEmailOptions } from 'payload'

type Mailer = { readonly email: { readonly name: string } }

/** Whether mails leave the hub; Payload's own adapter only writes them into the log. */
export const sendsMail = ({ email }: Mailer): boolean => email.name !== 'console'

/** Mail servers turn away for a moment more often than for good. */
const WAIT_BEFORE_TRY_MS = [0, 1_000, 10_000]

/**
 * Hands a mail to the server, and again where it is turned away.
 *
 * @throws what the server answered when it turned the mail away each time, or an abort error
 */
export async function sendMail(payload: Payload, mail: SendEmailOptions, signal: AbortSignal): Promise<void> {
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
