import { environment } from '@/platform/environment'

import { dayOf } from '../admin/dates'

export type Reminder = {
  hub: string
  name: string
  /** What waits, as the rest of a subject line. */
  waits: string
  /** The sentence before the title. */
  asks: string
  title: string
  dueOn: string | null | undefined
  /** Of the page on which the work is done, below the address of the hub. */
  path: string
  /** What nobody else sees, and until when. */
  secrecy: string
}

/** A reminder in plain text. It tells a person of their own job, and nothing of anybody else who has a part in it. */
export function reminderMail({ hub, name, waits, asks, title, dueOn, path, secrecy }: Reminder): { subject: string; text: string } {
  return {
    subject: `Reminder: ${waits} (${hub})`.replace(/\s+/g, ' '),
    text: [
      `Dear ${name},`,
      asks,
      title,
      ...(dueOn ? [`It is due on ${dayOf(dueOn)}.`] : []),
      `Do it here: ${environment().publicUrl}${path}`,
      secrecy,
    ].join('\n\n'),
  }
}
