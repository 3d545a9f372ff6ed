import type { Field } from 'payload'

import { provenanceField } from '@collections/fields/provenance'
import { list } from '@collections/rows/list'
import { webAddress } from '@collections/validation/webAddress'

export const sourceFields: Field[] = [
  {
    name: 'studies',
    type: 'relationship',
    relationTo: 'studies',
    hasMany: true,
    index: true,
    admin: { description: 'Studies that came out of this project, planned ones included.' },
  },
  {
    name: 'references',
    type: 'relationship',
    relationTo: 'references',
    hasMany: true,
    index: true,
    admin: { description: 'Documents about the project that are not reports of one of its studies.' },
  },
  list({
    name: 'links',
    nouns: ['link', 'links'],
    namedBy: ['title', 'url'],
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'title', type: 'text' },
          { name: 'url', type: 'text', label: 'Address', required: true, validate: webAddress },
        ],
      },
    ],
  }),
  provenanceField(),
]
