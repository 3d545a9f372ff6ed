import type { Field } from 'payload'

import { termField } from '@collections/fields/term'

import { gapKinds } from './options'

export const statementFields: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true, index: true },
  {
    name: 'statement',
    type: 'textarea',
    localized: true,
    label: 'What is not known',
    admin: { description: 'One or two plain sentences.' },
  },
  { name: 'why', type: 'textarea', localized: true, label: 'Why it matters', admin: { description: 'Who decides what without it.' } },
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'unclassified',
    index: true,
    label: 'Kind of gap',
    options: [...gapKinds],
  },
  {
    type: 'row',
    fields: [
      termField({ name: 'outcomes', vocabulary: 'outcomes', hasMany: true }),
      termField({ name: 'populations', vocabulary: 'populations', hasMany: true }),
    ],
  },
  {
    type: 'row',
    fields: [
      termField({ name: 'designs', vocabulary: 'designs', hasMany: true }),
      termField({ name: 'activities', vocabulary: 'activities', hasMany: true }),
    ],
  },
  termField({
    name: 'countries',
    vocabulary: 'countries',
    hasMany: true,
    description: 'Where the evidence is lacking. Empty if everywhere.',
  }),
]
