import type { Field } from 'payload'

import { termField } from '@collections/fields/term'
import { webAddress } from '@collections/validation/webAddress'

import { organisationKinds } from './options'
import { shortRor, validRor } from './ror'

export const identityFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    index: true,
    admin: { description: 'Its name as it writes it. A joint entry of two organisations carries both names.' },
  },
  {
    type: 'row',
    fields: [
      { name: 'acronym', type: 'text', admin: { description: 'Such as UWE.' } },
      {
        name: 'alternateNames',
        type: 'text',
        hasMany: true,
        label: 'Other names',
        admin: { description: 'Former names, and how other sources spell it.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'kind', type: 'select', index: true, options: [...organisationKinds] },
      termField({ name: 'country', vocabulary: 'countries' }),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'ror',
        type: 'text',
        label: 'ROR',
        index: true,
        validate: validRor,
        hooks: { beforeValidate: [shortRor] },
        admin: { description: 'Its identifier in the Research Organization Registry, such as 02jx3x895 or https://ror.org/02jx3x895.' },
      },
      { name: 'url', type: 'text', label: 'Website', validate: webAddress },
    ],
  },
  {
    name: 'description',
    type: 'textarea',
    localized: true,
    admin: { description: 'Two or three plain sentences for readers who have never heard of it.' },
  },
]
