import type { Field } from 'payload'

import { termField } from '@collections/fields/term'
import { list } from '@collections/rows/list'

import { certainties } from './options'
import { reasonedCertainty } from './validations'

export const findingFields: Field[] = [
  list({
    name: 'findings',
    nouns: ['finding', 'findings'],
    namedBy: ['statement'],
    description: 'One for each outcome. Say what was found for good and for ill, and leave “not yet rated” until it was rated.',
    fields: [
      { name: 'statement', type: 'text', localized: true },
      {
        type: 'row',
        fields: [
          termField({ name: 'outcome', vocabulary: 'outcomes' }),
          { name: 'certainty', type: 'select', required: true, defaultValue: 'not-yet-rated', options: [...certainties] },
        ],
      },
      {
        name: 'certaintyReason',
        type: 'text',
        localized: true,
        label: 'Why this certainty',
        validate: reasonedCertainty,
        admin: { description: 'What raises or lowers it: design, agreement, numbers, who was studied.' },
      },
      {
        name: 'results',
        type: 'relationship',
        relationTo: 'results',
        hasMany: true,
        index: true,
        admin: { allowCreate: false, description: 'The results this finding rests on. Figures are taken from them, never typed in.' },
      },
    ],
  }),
]
