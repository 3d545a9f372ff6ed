import { can, nobody } from '@/access/rules'
import { roundEndpoints } from '@/agenda/rounds/endpoints'
import { takeAlong } from '@/agenda/rounds/hooks'
import { auditChange, auditDelete, noteChanges } from '@/platform/audit/hooks'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { slugField } from '@collections/fields/slug'

import { readRounds } from './access'
import { aboutFields, progressFields, votingFields } from './fields'
import { keepWhatWasAnnounced, keepWhatWasVotedUpon } from './guards'

/** One round of setting priorities: whose, among which gaps, how far it has come, and what was agreed. */
export const PriorityRounds = defineCollection({
  slug: 'priority-rounds',
  labels: { singular: 'Priority round', plural: 'Priority rounds' },
  admin: {
    group: 'Agenda',
    description: 'Gaps gathered, checked against the evidence, ranked by each group for itself, and agreed in a workshop.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'step', 'closesAt', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    components: { edit: { beforeDocumentControls: ['/src/agenda/rounds/admin/DeskLink#DeskLink'] } },
  },
  defaultSort: '-createdAt',
  access: {
    admin: can('agenda.prioritise'),
    create: can('agenda.prioritise'),
    read: readRounds,
    readVersions: nobody,
    update: can('agenda.prioritise'),
    delete: can('agenda.prioritise'),
    unlock: can('agenda.prioritise'),
  },
  // What is changed in the form; each action tells the audit record itself what it does.
  audited: false,
  hooks: {
    beforeChange: [keepWhatWasVotedUpon, noteChanges],
    afterChange: [(change) => (change.context.partOfRoundAction ? change.doc : auditChange(change))],
    beforeDelete: [keepWhatWasAnnounced, takeAlong],
    afterDelete: [auditDelete],
  },
  endpoints: roundEndpoints,
  fields: [
    slugField('title'),
    { type: 'tabs', tabs: [{ label: 'About', fields: aboutFields }, { label: 'Voting', fields: votingFields }, { label: 'Steps', fields: progressFields }] },
    exampleField(),
  ],
})
