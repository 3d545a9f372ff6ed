import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'
import { epicotGroup } from '@collections/gaps/epicot'
import { proposalAccess } from '@collections/gaps/proposalAccess'
import { creditProposer } from '@collections/gaps/proposer'

import { settleGapsOfQuestion } from '@/agenda/roadmap/hooks'

import { questionFields } from './question'
import { roadmapFields } from './roadmap'

export const ResearchQuestions = defineCollection({
  slug: 'research-questions',
  labels: { singular: 'Research question', plural: 'Research questions' },
  admin: {
    group: 'Agenda',
    description: 'The items of the roadmap: which gap each answers, who leads it, and which projects work on it.',
    useAsTitle: 'question',
    defaultColumns: ['question', 'type', 'status', 'lead', 'editorialState', 'updatedAt'],
    listSearchableFields: ['question', 'slug'],
  },
  editorial: { edit: 'agenda.propose', publish: 'agenda.moderate' },
  access: proposalAccess('research-questions'),
  hooks: { beforeChange: [creditProposer], afterChange: [settleGapsOfQuestion] },
  fields: [
    slugField('question'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Question', fields: questionFields },
        { label: 'Research needed', fields: [epicotGroup()] },
        { label: 'On the roadmap', fields: roadmapFields },
        { label: 'Sources', fields: [provenanceField()] },
      ],
    },
    exampleField(),
  ],
})
