import type { Field } from 'payload'

import { dayOnly } from '@collections/dates/dayOnly'
import { termField } from '@collections/fields/term'

import { dueAfterSearch } from './validations'

export const methodFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'searchedOn',
        type: 'date',
        label: 'Searched on',
        index: true,
        admin: { date: dayOnly, description: 'Evidence that appeared later is not in it.' },
      },
      { name: 'reviewDue', type: 'date', label: 'Next review due', index: true, validate: dueAfterSearch, admin: { date: dayOnly } },
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
    name: 'interests',
    type: 'textarea',
    localized: true,
    label: 'Declared interests',
    admin: { description: 'What the authors declared, “none” included.' },
  },
  {
    name: 'priority',
    type: 'relationship',
    relationTo: 'gaps',
    label: 'Answers the gap',
    index: true,
    admin: { allowCreate: false, description: 'The agreed priority that this summary was written for.' },
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
      termField({ name: 'countries', vocabulary: 'countries', hasMany: true }),
    ],
  },
  { name: 'references', type: 'relationship', relationTo: 'references', hasMany: true, index: true },
]
