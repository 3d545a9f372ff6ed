import { can, nobody } from '@/access/rules'
import { defineCollection } from '@collections/define'

/**
 * Who may vote in which round, for which group. The link that lets them vote is nowhere: only its digest is stored, and
 * whoever loses the link gets another. Nothing here tells whether or how somebody voted.
 */
export const PriorityInvitations = defineCollection({
  slug: 'priority-invitations',
  labels: { singular: 'Invitation to vote', plural: 'Invitations to vote' },
  // Inviting is audited as one event without names.
  audited: false,
  admin: {
    group: 'Agenda',
    description: 'Who is invited to vote. Changed on the page “Priority rounds”.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'round', 'group', 'state', 'expiresAt'],
    hidden: true,
  },
  access: {
    admin: can('agenda.prioritise'),
    create: nobody,
    read: can('agenda.prioritise'),
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  fields: [
    { name: 'round', type: 'relationship', relationTo: 'priority-rounds', required: true, index: true },
    { name: 'group', type: 'text', required: true, index: true },
    { name: 'name', type: 'text', required: true },
    { name: 'email', type: 'email', index: true },
    { name: 'expiresAt', type: 'date', required: true },
    {
      name: 'state', type: 'select', required: true, defaultValue: 'open', index: true,
      options: [{ value: 'open', label: 'Open' }, { value: 'revoked', label: 'Taken back' }],
    },
    { name: 'invitedBy', type: 'relationship', relationTo: 'users', index: true },
    {
      name: 'tokenHash', type: 'text', required: true, unique: true, index: true,
      access: { read: nobody }, admin: { hidden: true, description: 'SHA-256 of the random part of the link.' },
    },
    {
      name: 'personKey', type: 'text', required: true, unique: true, index: true,
      access: { read: nobody }, admin: { hidden: true, description: 'A person is invited once for each group of a round.' },
    },
  ],
})
