import type { Field, RelationshipFieldSingleValidation } from 'payload'

import { termField } from '@collections/fields/term'
import { list } from '@collections/rows/list'

import { insidersOnly, moderated, proposerField } from './moderated'
import { gapStates } from './options'

const closedBySummary: RelationshipFieldSingleValidation = (value, { data }) => {
  if ((data as { state?: string }).state !== 'closed' || value) return true
  return 'A gap is closed only by a summary that answers it. Choose that summary, or another state.'
}

const endorsements = list({
  name: 'endorsements',
  nouns: ['endorsement', 'endorsements'],
  namedBy: ['label', 'at'],
  description: 'Who else needs this answered, and why.',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'user', type: 'relationship', relationTo: 'users', index: true, access: { read: insidersOnly } },
        { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true },
        termField({ name: 'country', vocabulary: 'countries' }),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', admin: { description: 'The name, for someone without an account.' } },
        { name: 'at', type: 'date', label: 'Endorsed on' },
      ],
    },
    { name: 'reason', type: 'textarea' },
  ],
})

export const agendaFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'state', type: 'select', required: true, defaultValue: 'proposed', index: true, access: moderated, options: [...gapStates] },
      {
        name: 'standing',
        type: 'checkbox',
        label: 'Standing priority',
        defaultValue: false,
        index: true,
        access: moderated,
        admin: { description: 'A lasting priority of the partnership, whatever the round.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      proposerField(),
      { name: 'proposedByOrganisation', type: 'relationship', relationTo: 'organisations', index: true, access: moderated },
      {
        name: 'proposedByLabel',
        type: 'text',
        label: 'Proposed by (in words)',
        access: moderated,
        admin: { description: 'For a gap that a document states, or a person without an account.' },
      },
    ],
  },
  termField({ name: 'country', vocabulary: 'countries', label: 'Country of who proposed it' }),
  { ...endorsements, access: moderated },
  {
    name: 'closedBy',
    type: 'relationship',
    relationTo: 'summaries',
    index: true,
    access: moderated,
    validate: closedBySummary,
    admin: { allowCreate: false, description: 'The summary that answers it.' },
  },
]
