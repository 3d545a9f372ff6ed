import type { Field } from 'payload'

import { list } from '@collections/rows/list'

export const answerFields: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true, index: true },
  {
    name: 'answer',
    type: 'text',
    localized: true,
    label: 'The answer in one line',
    admin: { description: 'What a reader should take away if they read nothing else, and how sure it is.' },
  },
  {
    name: 'question',
    type: 'group',
    fields: [
      { name: 'text', type: 'text', localized: true, label: 'The question', admin: { description: 'As a policymaker would ask it.' } },
      {
        type: 'row',
        fields: [
          { name: 'population', type: 'text', localized: true, label: 'For whom' },
          { name: 'intervention', type: 'text', localized: true, label: 'What is done' },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'comparison', type: 'text', localized: true, label: 'Compared with what' },
          { name: 'outcome', type: 'text', localized: true, label: 'To what effect' },
        ],
      },
    ],
  },
  list({
    name: 'keyMessages',
    nouns: ['key message', 'key messages'],
    namedBy: ['text'],
    description: 'Three to five sentences, each true on its own.',
    fields: [{ name: 'text', type: 'text', localized: true }],
  }),
]
