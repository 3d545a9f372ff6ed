import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'

import { keepDecisions, tellOfPublishing } from '@/agenda/gaps/hooks'

import { agendaFields } from './agenda'
import { epicotGroup } from './epicot'
import { proposalAccess } from './proposalAccess'
import { creditOrganisation, creditProposer } from './proposer'
import { statementFields } from './statement'

export const Gaps = defineCollection({
  slug: 'gaps',
  labels: { singular: 'Gap', plural: 'Gaps' },
  admin: {
    group: 'Agenda',
    description: 'Evidence that is lacking: proposed, endorsed, prioritised, and closed only by a summary.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'state', 'country', 'editorialState', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
  },
  editorial: { edit: 'agenda.propose', publish: 'agenda.moderate' },
  searchable: true,
  access: proposalAccess('gaps'),
  hooks: {
    beforeValidate: [refuseRetiredTerms],
    beforeChange: [creditProposer, creditOrganisation, keepDecisions],
    afterChange: [tellOfPublishing],
  },
  fields: [
    slugField('title'),
    {
      type: 'tabs',
      tabs: [
        { label: 'The gap', fields: statementFields },
        { label: 'Research needed', fields: [epicotGroup()] },
        { label: 'On the agenda', fields: agendaFields },
        { label: 'Sources', fields: [provenanceField()] },
      ],
    },
    exampleField(),
  ],
})
