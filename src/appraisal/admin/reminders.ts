import type { LastReminder } from '../reminding/queries'
import type { Reminding } from '../reminding/actions'
import { dateOf } from './dates'

/** How the last reminder of somebody stands, as the rest of a line about them; empty where there was none. */
export function reminderInWords(reminder: LastReminder | null): string {
  if (!reminder) return ''
  const { state, at } = reminder
  if (state === 'sent') return `; reminded on ${dateOf(at)}`
  if (state === 'failed') return `; the reminder of ${dateOf(at)} could not be sent`
  return state === 'kept' ? '; a reminder waits in the outbox, since this hub sends no mail' : '; a reminder is on its way'
}

/** What reminding came to. */
export function remindedInWords({ reminded, isKept }: Reminding): string {
  const who = reminded === 1 ? 'One person' : `${reminded} people`
  return isKept
    ? `This hub sends no mail yet. The reminders (${who.toLowerCase()}) wait in the outbox: they can be sent from there once a mail server is set.`
    : `${who} will be reminded by mail.`
}
