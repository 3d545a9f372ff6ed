import type { Field } from 'payload'

import { edtf, edtfHint } from '@collections/dates/edtf'

import { nations, trackings } from './options'

export const eventFields: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true, index: true },
  {
    type: 'row',
    fields: [
      { name: 'date', type: 'text', index: true, validate: edtf, admin: { description: edtfHint } },
      { name: 'nation', type: 'select', index: true, options: [...nations] },
    ],
  },
  {
    name: 'commitment',
    type: 'textarea',
    localized: true,
    admin: { description: 'What was promised, in your own words; empty if nothing was.' },
  },
  { name: 'reference', type: 'relationship', relationTo: 'references', index: true, admin: { description: 'The document that says so.' } },
]

export const targetFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'targetText', type: 'text', label: 'Target', admin: { description: 'Such as “2.5 million people”.' } },
      { name: 'targetDate', type: 'text', label: 'By when', admin: { description: 'As stated, such as “2023/24”.' } },
    ],
  },
  {
    name: 'tracked',
    type: 'select',
    required: true,
    defaultValue: 'not-tracked',
    index: true,
    options: [...trackings],
    admin: { description: '“Met” and “missed” need a source that says so.' },
  },
]
