import type { Field } from 'payload'

import { list } from '@collections/rows/list'
import { webAddress } from '@collections/validation/webAddress'

/** What a citizens' jury is about: the materials it looked at, who sat on it by group, and what it changed. */
export const deliberationFields: Field[] = [
  list({
    name: 'materials',
    nouns: ['material', 'materials'],
    namedBy: ['title'],
    description: 'What was put before the participants.',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'title', type: 'text', required: true, localized: true },
          { name: 'reference', type: 'relationship', relationTo: 'references', index: true },
          { name: 'url', type: 'text', label: 'Address', validate: webAddress },
        ],
      },
    ],
  }),
  list({
    name: 'groups',
    nouns: ['group of participants', 'groups of participants'],
    label: 'Participants',
    namedBy: ['group', 'participants'],
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'group', type: 'text', required: true, localized: true },
          { name: 'participants', type: 'number', min: 0, admin: { description: 'Empty if the source does not say.' } },
        ],
      },
    ],
  }),
  list({
    name: 'changes',
    nouns: ['change', 'changes'],
    label: 'What changed because of it',
    namedBy: ['what'],
    fields: [
      { name: 'what', type: 'text', required: true, localized: true },
      { name: 'because', type: 'text', localized: true, label: 'Because participants said' },
    ],
  }),
]
