import type { Field } from 'payload'

import { list } from '@collections/rows/list'
import { webAddress } from '@collections/validation/webAddress'

import { shortOrcid, validOrcid } from './naming'
import { personLinkKinds } from './options'

export const profileFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    index: true,
    admin: { description: 'The name as shown. Leave it empty to have it made from given and family name.' },
  },
  {
    type: 'row',
    fields: [
      { name: 'given', type: 'text', label: 'Given name' },
      { name: 'family', type: 'text', label: 'Family name', index: true },
      {
        name: 'orcid',
        type: 'text',
        label: 'ORCID iD',
        index: true,
        validate: validOrcid,
        hooks: { beforeValidate: [shortOrcid] },
        admin: { description: 'Such as 0000-0002-1825-0097; the address of the ORCID page works, too.' },
      },
    ],
  },
  {
    name: 'biography',
    type: 'textarea',
    localized: true,
    admin: { description: 'Two or three plain sentences, in your own words.' },
  },
  list({
    name: 'links',
    nouns: ['link', 'links'],
    namedBy: ['title', 'url'],
    description: 'Interviews, profiles and publications elsewhere.',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'kind', type: 'select', defaultValue: 'other', options: [...personLinkKinds] },
          { name: 'title', type: 'text' },
          { name: 'url', type: 'text', label: 'Address', validate: webAddress },
        ],
      },
    ],
  }),
]
