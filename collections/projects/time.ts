import type { Field } from 'payload'

import { list } from '@collections/rows/list'
import { edtf, edtfHint } from '@collections/dates/edtf'

import { phaseStates } from './options'

export const timeFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'started', type: 'text', index: true, validate: edtf, admin: { description: edtfHint } },
      { name: 'ended', type: 'text', index: true, validate: edtf, admin: { description: 'Empty while it runs, or if unknown.' } },
      { name: 'duration', type: 'text', admin: { description: 'As stated, such as “12 months”.' } },
      { name: 'reportsBy', type: 'text', label: 'Reports by', admin: { description: 'As stated, such as “early 2022”.' } },
    ],
  },
  list({
    name: 'phases',
    nouns: ['phase', 'phases'],
    namedBy: ['name'],
    description: 'In order. The page shows which one is current.',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', required: true },
          { name: 'state', type: 'select', required: true, defaultValue: 'unknown', options: [...phaseStates] },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'from', type: 'text', validate: edtf, admin: { description: edtfHint } },
          { name: 'to', type: 'text', validate: edtf },
        ],
      },
      { name: 'note', type: 'text' },
    ],
  }),
  list({
    name: 'progress',
    nouns: ['progress note', 'progress notes'],
    label: 'Progress',
    namedBy: ['at'],
    description: 'What was reported when, the latest first.',
    fields: [
      { name: 'at', type: 'text', label: 'As at', required: true, admin: { description: edtfHint } },
      { name: 'note', type: 'textarea', localized: true },
    ],
  }),
]
