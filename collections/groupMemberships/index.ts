import { defineCollection } from '@collections/define'

import { writtenByTheHub } from '@/access/rules'
import { membershipEndpoints } from '@/partnership/endpoints'
import { membershipStates } from '@/partnership/groups/options'

/** That a member of the collaborative takes part, or asks to take part, in a working group. Who leaves, leaves nothing behind. */
export const GroupMemberships = defineCollection({
  slug: 'group-memberships',
  labels: { singular: 'Membership of a working group', plural: 'Memberships of working groups' },
  // Asking, deciding and leaving are audit events of their own, which name nobody.
  audited: false,
  access: writtenByTheHub('collaborative.moderate'),
  admin: {
    group: 'Collaborative',
    useAsTitle: 'state',
    defaultColumns: ['registration', 'group', 'state', 'listed', 'askedAt'],
    description: 'Who is in which working group. Decided on at the page of the group, or at “Registrations and requests”.',
  },
  defaultSort: '-askedAt',
  lockDocuments: false,
  endpoints: membershipEndpoints,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'group', type: 'relationship', relationTo: 'working-groups', required: true, index: true },
        { name: 'registration', type: 'relationship', relationTo: 'registrations', required: true, index: true, label: 'Member' },
        { name: 'state', type: 'select', required: true, defaultValue: 'asked', index: true, options: [...membershipStates] },
      ],
    },
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true, description: 'Group and member: nobody joins twice.' } },
    { name: 'listed', type: 'checkbox', label: 'May be named with the group', defaultValue: false, index: true },
    { name: 'message', type: 'textarea', admin: { description: 'What the member wrote about joining.' } },
    { name: 'note', type: 'textarea', admin: { description: 'What was said to the member with the decision.' } },
    {
      type: 'row',
      fields: [
        { name: 'askedAt', type: 'date', label: 'Asked on', index: true },
        { name: 'decidedAt', type: 'date', label: 'Decided on' },
      ],
    },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', index: true },
  ],
})
