import type { Field, RelationshipFieldSingleValidation } from 'payload'

import { termField } from '@collections/fields/term'

import { decidedByActions, insidersOnly, moderated, proposerField } from './moderated'
import { gapStates } from './options'

const closedBySummary: RelationshipFieldSingleValidation = (value, { data }) => {
  if ((data as { state?: string }).state !== 'closed' || value) return true
  return 'A gap is closed only by a summary that answers it. Choose that summary, or another state.'
}

export const agendaFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'proposed',
        index: true,
        access: decidedByActions,
        options: [...gapStates],
        admin: { readOnly: true, description: 'Changes only through the moderation on the public page of the gap.' },
      },
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
  {
    name: 'closedBy',
    type: 'relationship',
    relationTo: 'summaries',
    index: true,
    access: decidedByActions,
    validate: closedBySummary,
    admin: { allowCreate: false, readOnly: true, description: 'The summary that answers it.' },
  },
  {
    name: 'mergedInto',
    type: 'relationship',
    relationTo: 'gaps',
    index: true,
    access: decidedByActions,
    admin: { allowCreate: false, readOnly: true, description: 'The gap that it was the same as; its address leads there.' },
  },
  {
    name: 'notifyProposer',
    type: 'checkbox',
    label: 'Tell its proposer by mail',
    defaultValue: false,
    access: { ...decidedByActions, read: insidersOnly },
    admin: { readOnly: true, description: 'As they asked when they proposed it.' },
  },
  {
    name: 'revision',
    type: 'number',
    defaultValue: 1,
    access: decidedByActions,
    admin: { hidden: true },
  },
]
