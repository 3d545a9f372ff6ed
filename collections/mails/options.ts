import { partnershipMailKinds } from '@/partnership/mail/options'

/** Every kind of mail that goes through the outbox; who writes which is told to the job that sends them. */
export const mailKinds = [
  ...partnershipMailKinds,
  { value: 'rating-reminder', label: 'Reminder of a rating' },
  { value: 'extraction-reminder', label: 'Reminder to take out results' },
  { value: 'gap-news', label: 'News of a gap to who proposed it' },
] as const

export const mailStates = [
  { value: 'queued', label: 'Waits to be sent' },
  { value: 'sending', label: 'Is being sent' },
  { value: 'sent', label: 'Sent' },
  { value: 'kept', label: 'Kept in the outbox: this hub sends no mail' },
  { value: 'failed', label: 'Could not be sent' },
  { value: 'dropped', label: 'No longer wanted' },
] as const
