import type { Field } from 'payload'

import { list } from '@collections/rows/list'

export const identityFields: Field[] = [
  { name: 'name', type: 'text', required: true },
  { name: 'strapline', type: 'text', localized: true, admin: { description: 'One line under the name.' } },
  {
    name: 'fieldName',
    type: 'text',
    localized: true,
    label: 'Field',
    admin: { description: 'What the evidence is about, as it stands within a sentence: “social prescribing”.' },
  },
  { name: 'aim', type: 'textarea', localized: true, admin: { description: 'What the hub is for, in two or three sentences.' } },
  list({
    name: 'tests',
    nouns: ['test', 'tests'],
    namedBy: ['title'],
    description: 'What every item of the hub must be, shown on the home page.',
    fields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'text', type: 'text', localized: true },
    ],
  }),
  { name: 'contactEmail', type: 'email', label: 'Contact address' },
]
