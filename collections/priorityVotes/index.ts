import { nobody } from '@/access/rules'
import { defineCollection } from '@collections/define'

/**
 * What one invited person put first. Nobody reads it, through any channel, ever: it is counted when the round closes,
 * and what is public are the counts of each group. No versions, no audit of contents, no search, no locks.
 */
export const PriorityVotes = defineCollection({
  slug: 'priority-votes',
  labels: { singular: 'Vote', plural: 'Votes' },
  audited: false,
  admin: { group: 'Agenda', hidden: true },
  access: {
    admin: nobody,
    create: nobody,
    read: nobody,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  // Payload tells hidden records from missing ones where it is asked what one may do with them.
  graphQL: { disableQueries: true, disableMutations: true },
  fields: [
    { name: 'round', type: 'relationship', relationTo: 'priority-rounds', required: true, index: true },
    { name: 'group', type: 'text', index: true },
    { name: 'voter', type: 'text', required: true, unique: true, index: true, admin: { description: 'The invitation: one vote each.' } },
    { name: 'choices', type: 'json', required: true, admin: { description: 'The gaps in the order of this person, the most important first.' } },
    { name: 'revision', type: 'number', required: true, defaultValue: 1, admin: { description: 'Counts the changes, so that no form is used twice.' } },
    { name: 'castAt', type: 'date', required: true },
  ],
})
