import type { Field } from 'payload'

import { list } from '@collections/rows/list'

export const definitionFields: Field[] = [
  { name: 'definition', type: 'textarea', localized: true, admin: { description: 'What the field is, in plain words.' } },
  list({
    name: 'inclusionTest',
    nouns: ['part of the test', 'parts of the test'],
    label: 'Inclusion test',
    namedBy: ['name'],
    description: 'All parts must be met for a study to count as evidence on the field.',
    fields: [
      { name: 'name', type: 'text', localized: true },
      { name: 'text', type: 'text', localized: true },
    ],
  }),
  {
    name: 'linkWorkerNames',
    type: 'text',
    hasMany: true,
    label: 'Names of a link worker',
    admin: { description: 'What the same job is called in different places. Searching for one finds the others.' },
  },
]
