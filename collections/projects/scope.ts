import type { Field } from 'payload'

import { termField } from '@collections/fields/term'
import { list } from '@collections/rows/list'

import { validSiteCounts } from './validations'

export const scopeFields: Field[] = [
  {
    type: 'row',
    fields: [
      termField({ name: 'populations', vocabulary: 'populations', hasMany: true, label: 'For whom' }),
      termField({ name: 'activities', vocabulary: 'activities', hasMany: true }),
    ],
  },
  {
    type: 'row',
    fields: [
      termField({ name: 'settings', vocabulary: 'settings', hasMany: true }),
      termField({ name: 'countries', vocabulary: 'countries', hasMany: true }),
    ],
  },
  { name: 'regionNote', type: 'text', label: 'Region', admin: { description: 'Such as “South Cumbria and Lancashire”.' } },
  list({
    name: 'siteCounts',
    nouns: ['site count', 'site counts'],
    label: 'Number of sites',
    namedBy: ['what', 'count'],
    description:
      'One row for each source. Where sources differ, all rows stay and are shown; mark as chosen the one the hub ' +
      'should lead with, at most one per country and thing counted.',
    validate: validSiteCounts,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'count', type: 'number', required: true, min: 0 },
          { name: 'what', type: 'text', required: true, label: 'Of what', admin: { description: 'Such as “NHS sites”, “schools”.' } },
          termField({ name: 'country', vocabulary: 'countries' }),
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'asAt', type: 'text', label: 'As at', admin: { description: 'When the source says so.' } },
          { name: 'source', type: 'text', required: true, admin: { description: 'Who says so, in words.' } },
          { name: 'reference', type: 'relationship', relationTo: 'references', index: true },
        ],
      },
      { name: 'chosen', type: 'checkbox', defaultValue: false, admin: { description: 'The number the hub leads with.' } },
      { name: 'note', type: 'text', admin: { description: 'Why it was chosen, or why it differs (such as “up to ten”).' } },
    ],
  }),
]
