import type { Field } from 'payload'

import { dayOnly } from '@collections/dates/dayOnly'
import { termField } from '@collections/fields/term'

export const noticeFields: Field[] = [
  {
    type: 'row',
    fields: [
      termField({ name: 'outcomes', vocabulary: 'outcomes', hasMany: true }),
      termField({ name: 'populations', vocabulary: 'populations', hasMany: true }),
      termField({ name: 'countries', vocabulary: 'countries', hasMany: true }),
    ],
  },
  {
    name: 'correctAsOf',
    type: 'date',
    label: 'Correct as of',
    index: true,
    admin: { date: dayOnly, description: 'Shown with a notice that it is not necessarily kept up to date.' },
  },
  { name: 'disclaimer', type: 'textarea', localized: true },
]
