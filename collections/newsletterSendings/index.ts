import { defineCollection } from '@collections/define'

import { writtenByTheHub } from '@/access/rules'
import { sendingStates } from '@/partnership/newsletter/options'

/** That an issue of the newsletter goes, or went, out by mail. How far it has come is counted from the mails. */
export const NewsletterSendings = defineCollection({
  slug: 'newsletter-sendings',
  labels: { singular: 'Newsletter sending', plural: 'Newsletter sendings' },
  // Starting and stopping are audit events of their own.
  audited: false,
  access: writtenByTheHub('partnership.edit'),
  admin: {
    group: 'Collaborative',
    hidden: true,
    useAsTitle: 'state',
    defaultColumns: ['issue', 'state', 'startedAt', 'endedAt'],
    description: 'Started and stopped at “Newsletter by mail”.',
  },
  lockDocuments: false,
  fields: [
    { name: 'issue', type: 'relationship', relationTo: 'newsletter-issues', required: true, index: true },
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true, description: 'The issue: each goes out once.' } },
    { name: 'state', type: 'select', required: true, defaultValue: 'sending', index: true, options: [...sendingStates] },
    {
      type: 'row',
      fields: [
        { name: 'startedAt', type: 'date', label: 'Last started on' },
        { name: 'endedAt', type: 'date', label: 'Ended on' },
      ],
    },
    { name: 'problem', type: 'text', admin: { description: 'Why the hub stopped it by itself.' } },
    { name: 'startedBy', type: 'relationship', relationTo: 'users', index: true },
  ],
})
