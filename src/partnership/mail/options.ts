/** Every mail the partnership sends. The text of each stands in `texts`, in every language. */
export const mailKinds = [
  { value: 'confirm-registration', label: 'Confirm a registration' },
  { value: 'known-registration', label: 'Already registered' },
  { value: 'registration-approved', label: 'Registration approved' },
  { value: 'registration-refused', label: 'Registration refused' },
  { value: 'registration-withdrawn', label: 'Registration withdrawn' },
  { value: 'account-made', label: 'Account made' },
  { value: 'confirm-request', label: 'Confirm an evidence request' },
  { value: 'request-answered', label: 'Evidence request answered' },
  { value: 'request-declined', label: 'Evidence request declined' },
] as const

export const mailStates = [
  { value: 'queued', label: 'Waits to be sent' },
  { value: 'sent', label: 'Sent' },
  { value: 'kept', label: 'Kept in the outbox: this hub sends no mail' },
  { value: 'failed', label: 'Could not be sent' },
  { value: 'dropped', label: 'No longer wanted' },
] as const

export type MailKind = (typeof mailKinds)[number]['value']
