import type { Field } from 'payload'

import { dayOnly } from '@collections/dates/dayOnly'
import { list } from '@collections/rows/list'

export const headerFields: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true, index: true },
  {
    type: 'row',
    fields: [
      { name: 'series', type: 'text', index: true, admin: { description: 'Such as “Policy briefing”.' } },
      { name: 'number', type: 'text', index: true, admin: { description: 'Its number in the series.' } },
      { name: 'date', type: 'date', index: true, admin: { date: dayOnly } },
    ],
  },
  { name: 'authors', type: 'relationship', relationTo: 'people', hasMany: true, index: true },
  {
    name: 'authorNames',
    type: 'text',
    hasMany: true,
    label: 'Other authors',
    admin: { description: 'Names of authors the hub has no record of.' },
  },
  {
    name: 'answer',
    type: 'text',
    localized: true,
    label: 'The answer in one line',
    admin: { description: 'What a reader should take away if they read nothing else.' },
  },
  list({
    name: 'keyMessages',
    nouns: ['key message', 'key messages'],
    namedBy: ['text'],
    description: 'Three to five sentences, each true on its own.',
    fields: [{ name: 'text', type: 'text', localized: true }],
  }),
]
