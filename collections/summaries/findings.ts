import type { Field } from 'payload'

import { termField } from '@collections/fields/term'
import { list } from '@collections/rows/list'

export const findingFields: Field[] = [
  termField({
    name: 'mainOutcomes',
    vocabulary: 'outcomes',
    hasMany: true,
    label: 'Outcomes in the Summary of Findings',
    description:
      'The seven that matter most at the most, the most important first, harms included. Empty: the first seven of the findings.',
  }),
  list({
    name: 'findings',
    nouns: ['finding', 'findings'],
    namedBy: ['statement'],
    description: 'Say what was found for good and for ill. How certain it is comes from the certainty ratings of this summary.',
    fields: [
      { name: 'statement', type: 'text', localized: true },
      termField({ name: 'outcome', vocabulary: 'outcomes' }),
      {
        name: 'certaintyReason',
        type: 'text',
        localized: true,
        label: 'About its certainty',
        admin: { description: 'Shown while it is not rated: why not yet, and what to bear in mind.' },
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
