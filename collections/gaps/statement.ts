import type { Field } from 'payload'

import { languageField } from '@collections/fields/language'
import { termField } from '@collections/fields/term'
import { list } from '@collections/rows/list'

import { gapKinds } from './options'

export const statementFields: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true, index: true },
  {
    name: 'statement',
    type: 'textarea',
    localized: true,
    label: 'What is not known',
    admin: { description: 'One or two plain sentences.' },
  },
  { name: 'why', type: 'textarea', localized: true, label: 'Why it matters', admin: { description: 'Who decides what without it.' } },
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'unclassified',
    index: true,
    label: 'Kind of gap',
    options: [...gapKinds],
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
      termField({ name: 'activities', vocabulary: 'activities', hasMany: true }),
    ],
  },
  {
    type: 'row',
    fields: [
      termField({ name: 'settings', vocabulary: 'settings', hasMany: true }),
      termField({ name: 'referralRoutes', vocabulary: 'referral-routes', hasMany: true }),
    ],
  },
  termField({
    name: 'countries',
    vocabulary: 'countries',
    hasMany: true,
    description: 'Where the evidence is lacking. Empty if everywhere.',
  }),
  {
    name: 'citation',
    type: 'textarea',
    maxLength: 1000,
    label: 'What its proposer points to',
    admin: { description: 'A DOI, an address or a reference in words.' },
  },
  list({
    name: 'differences',
    nouns: ['difference', 'differences'],
    label: 'How it differs from similar gaps',
    namedBy: ['reason'],
    fields: [
      { name: 'gap', type: 'relationship', relationTo: 'gaps', admin: { allowCreate: false } },
      { name: 'reason', type: 'textarea', required: true },
    ],
  }),
  // Filled in where it is not said; GraphQL would ask for what is required.
  languageField({ description: 'The language in which it was proposed.', required: false }),
]
