import { nobody, writtenByTheHub } from '@/access/rules'
import { defaultLocale, locales } from '@/platform/locales'
import { defineCollection } from '@collections/define'

/**
 * Who may vote in which round, for which group. The link that lets them vote is nowhere: only its digest is stored, and
 * whoever loses the link gets another. Nothing here tells whether or how somebody voted. An address serves the mail with
 * the link alone: nobody reads it here, and it is gone once the round is agreed or cancelled.
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
  access: writtenByTheHub('agenda.prioritise'),
  lockDocuments: false,
  fields: [
    { name: 'round', type: 'relationship', relationTo: 'priority-rounds', required: true, index: true },
    { name: 'group', type: 'text', required: true, index: true },
    { name: 'name', type: 'text' },
    { name: 'email', type: 'email', access: { read: nobody }, admin: { hidden: true } },
    { name: 'locale', type: 'select', required: true, defaultValue: defaultLocale, label: 'Language of the mail', options: locales.map(({ code, label }) => ({ value: code, label })) },
    { name: 'mailed', type: 'checkbox', defaultValue: false, index: true, label: 'Its mail was queued' },
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
