import type { Field, RelationshipFieldSingleValidation } from 'payload'

import { moderated, proposerField } from '@collections/gaps/moderated'

import { questionStatuses } from './options'

const answeredBySummary: RelationshipFieldSingleValidation = (value, { data }) => {
  if ((data as { status?: string }).status !== 'answered' || value) return true
  return 'A question is answered by a summary. Choose that summary, or another status.'
}

export const roadmapFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'status', type: 'select', required: true, defaultValue: 'proposed', index: true, access: moderated, options: [...questionStatuses] },
      { name: 'lead', type: 'relationship', relationTo: 'organisations', label: 'Led by', index: true },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'started', type: 'text', admin: { description: 'As stated, such as “February 2021”.' } },
      { name: 'due', type: 'text', admin: { description: 'As stated, such as “early 2022”.' } },
    ],
  },
  {
    name: 'projects',
    type: 'relationship',
    relationTo: 'projects',
    hasMany: true,
    index: true,
    admin: { allowCreate: false, description: 'Projects that work on it.' },
  },
  {
    name: 'answeredBy',
    type: 'relationship',
    relationTo: 'summaries',
    index: true,
    access: moderated,
    validate: answeredBySummary,
    admin: { allowCreate: false, description: 'The summary that answers it.' },
  },
  proposerField(),
]
