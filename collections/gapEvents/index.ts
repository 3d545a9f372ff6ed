import { writtenByTheHub } from '@/access/rules'
import { defineCollection } from '@collections/define'
import { languageField } from '@collections/fields/language'
import { termField } from '@collections/fields/term'
import { gapActorRoles, gapEventKinds, gapStates } from '@collections/gaps/options'

/** The public history of gaps: what happened and when, and nothing of who did it but in what capacity. */
export const GapEvents = defineCollection({
  slug: 'gap-events',
  labels: { singular: 'Event of a gap', plural: 'History of gaps' },
  // Each event is written together with a change that has an audit event of its own.
  audited: false,
  admin: {
    group: 'Agenda',
    description: 'What happened to each gap, as its page tells it.',
    useAsTitle: 'kind',
    defaultColumns: ['at', 'gap', 'kind', 'from', 'to', 'reason'],
  },
  access: writtenByTheHub('agenda.moderate'),
  defaultSort: '-at',
  lockDocuments: false,
  fields: [
    { name: 'gap', type: 'relationship', relationTo: 'gaps', required: true, index: true },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { hidden: true, description: 'A form sent twice happens once.' },
    },
    { name: 'kind', type: 'select', required: true, index: true, options: [...gapEventKinds] },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'actorRole', type: 'select', required: true, options: [...gapActorRoles] },
    termField({ name: 'country', vocabulary: 'countries' }),
    { name: 'from', type: 'select', options: [...gapStates] },
    { name: 'to', type: 'select', index: true, options: [...gapStates] },
    { name: 'reason', type: 'textarea', maxLength: 2000 },
    languageField(),
    { name: 'other', type: 'relationship', relationTo: 'gaps', index: true, label: 'The other gap' },
    { name: 'question', type: 'relationship', relationTo: 'research-questions', index: true, label: 'The question of the roadmap that led to it' },
    { name: 'summary', type: 'relationship', relationTo: 'summaries', index: true, label: 'The summary that answers' },
    { name: 'changed', type: 'text', hasMany: true, label: 'Changed fields' },
  ],
})
