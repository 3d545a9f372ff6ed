import { defineCollection } from '@collections/define'

import { can, nobody, writtenByTheHub } from '@/access/rules'
import { mailEndpoints } from '@/partnership/endpoints'

import { mailKinds, mailStates } from './options'

/** Holds links that act in someone's name. */
const administratorsOnly = { create: nobody, read: can('users.manage'), update: nobody }

/** What the hub writes to people. Its text is made when it is sent, and kept only where this hub sends no mail. */
export const Mails = defineCollection({
  slug: 'mails',
  labels: { singular: 'Mail', plural: 'Outbox' },
  audited: false,
  access: writtenByTheHub('collaborative.moderate'),
  admin: {
    group: 'Collaborative',
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'state', 'createdAt', 'sentAt', 'problem'],
    description: 'Mails to members, to people who asked for evidence or proposed a gap, and to those who rate and take out results: what was sent, what failed, and what waits because no mail server is set.',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  endpoints: mailEndpoints,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, index: true, options: [...mailKinds] },
        { name: 'state', type: 'select', required: true, defaultValue: 'queued', index: true, options: [...mailStates] },
      ],
    },
    { name: 'registration', type: 'relationship', relationTo: 'registrations', index: true },
    { name: 'request', type: 'relationship', relationTo: 'evidence-requests', index: true },
    { name: 'issue', type: 'relationship', relationTo: 'newsletter-issues', index: true, label: 'Newsletter issue' },
    { name: 'reader', type: 'relationship', relationTo: 'newsletter-readers', index: true, label: 'Newsletter reader' },
    { name: 'offer', type: 'relationship', relationTo: 'offers', index: true },
    { name: 'membership', type: 'relationship', relationTo: 'group-memberships', index: true, label: 'Membership of a working group' },
    { name: 'invitation', type: 'relationship', relationTo: 'priority-invitations', index: true, label: 'Invitation to vote' },
    {
      name: 'gapEvent', type: 'relationship', relationTo: 'gap-events', index: true, label: 'What happened to a gap',
      admin: { description: 'Told to who proposed the gap and asked for it.' },
    },
    { name: 'ratingJob', type: 'relationship', relationTo: 'appraisal-assignments', index: true },
    { name: 'extractionJob', type: 'relationship', relationTo: 'extraction-jobs', index: true },
    { name: 'recipient', type: 'relationship', relationTo: 'users', index: true, admin: { description: 'Whose account it goes to.' } },
    { name: 'sentAt', type: 'date' },
    { name: 'problem', type: 'text', admin: { description: 'Why it could not be sent.' } },
    { name: 'to', type: 'text', access: administratorsOnly },
    { name: 'subject', type: 'text', access: administratorsOnly },
    { name: 'text', type: 'textarea', access: administratorsOnly },
  ],
})
