/** Every mail the partnership sends. The text of each stands in `texts`, in every language. */
export const partnershipMailKinds = [
  { value: 'confirm-registration', label: 'Confirm a registration' },
  { value: 'known-registration', label: 'Already registered' },
  { value: 'registration-approved', label: 'Registration approved' },
  { value: 'registration-refused', label: 'Registration refused' },
  { value: 'registration-withdrawn', label: 'Registration withdrawn' },
  { value: 'account-made', label: 'Account made' },
  { value: 'confirm-request', label: 'Confirm an evidence request' },
  { value: 'request-answered', label: 'Evidence request answered' },
  { value: 'request-declined', label: 'Evidence request declined' },
  { value: 'confirm-newsletter', label: 'Confirm a newsletter address' },
  { value: 'newsletter-issue', label: 'Newsletter' },
  { value: 'offer-accepted', label: 'Offer accepted' },
  { value: 'offer-declined', label: 'Offer declined' },
  { value: 'group-asked', label: 'Somebody asks to join a working group' },
  { value: 'group-joined', label: 'Joined a working group' },
  { value: 'group-declined', label: 'Not taken into a working group' },
  { value: 'vote-invitation', label: 'Link to vote in a priority round' },
] as const

export type MailKind = (typeof partnershipMailKinds)[number]['value']
