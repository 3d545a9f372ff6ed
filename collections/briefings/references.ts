import type { Field } from 'payload'

import { footnotesField } from '@collections/richText/footnotes'
import { list } from '@collections/rows/list'

import { furtherReadingGroups } from './options'

const furtherReading = list({
  name: 'furtherReading',
  nouns: ['work', 'works'],
  label: 'Further reading',
  namedBy: ['group'],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'group', type: 'select', required: true, defaultValue: 'other', options: [...furtherReadingGroups] },
        { name: 'reference', type: 'relationship', relationTo: 'references', index: true, required: true },
      ],
    },
    { name: 'note', type: 'text', localized: true },
  ],
})

export const referenceFields: Field[] = [
  footnotesField(),
  furtherReading,
  {
    name: 'timeline',
    type: 'relationship',
    relationTo: 'policy-events',
    hasMany: true,
    index: true,
    label: 'Policy timeline',
    admin: { description: 'Policy events to show with this briefing. They are shown by date.' },
  },
]
