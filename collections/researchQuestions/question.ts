import type { Field } from 'payload'

import { questionTypes } from './options'

export const questionFields: Field[] = [
  { name: 'question', type: 'text', required: true, localized: true, admin: { description: 'One question, as plainly as it can be asked.' } },
  { name: 'type', type: 'select', required: true, defaultValue: 'research', index: true, options: [...questionTypes] },
  {
    name: 'gaps',
    type: 'relationship',
    relationTo: 'gaps',
    hasMany: true,
    index: true,
    label: 'Answers the gaps',
    admin: { allowCreate: false },
  },
]
