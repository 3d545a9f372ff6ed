import { defineCollection } from '@collections/define'

import { can, nobody } from '@/access/rules'
import { mailEndpoints } from '@/partnership/endpoints'
import { mailKinds, mailStates } from '@/partnership/mail/options'

/** Holds links that act in someone's name. */
const administratorsOnly = { create: nobody, read: can('users.manage'), update: nobody }

/** Mails to people outside. Their text is made when they are sent, and kept only where this hub sends no mail. */
export const Mails = defineCollection({
  slug: 'mails',
  labels: { singular: 'Mail', plural: 'Outbox' },
  audited: false,
  access: {
    admin: can('collaborative.moderate'),
    create: nobody,
    read: can('collaborative.moderate'),
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Collaborative',
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'state', 'createdAt', 'sentAt', 'problem'],
    description: 'Mails to members and to people who asked for evidence: what was sent, what failed, and what waits because no mail server is set.',
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
    { name: 'sentAt', type: 'date' },
    { name: 'problem', type: 'text', admin: { description: 'Why it could not be sent.' } },
    { name: 'to', type: 'text', access: administratorsOnly },
    { name: 'subject', type: 'text', access: administratorsOnly },
    { name: 'text', type: 'textarea', access: administratorsOnly },
  ],
})
