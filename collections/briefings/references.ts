import type { ArrayFieldValidation, Field } from 'payload'

import { list } from '@collections/rows/list'

import { footnoteKeyProblem, type Keyed } from '@/publishing/footnoteKeys'

import { furtherReadingGroups } from './options'

const distinctKeys: ArrayFieldValidation = (rows) => footnoteKeyProblem((rows ?? []) as Keyed[]) ?? true

const footnotes = list({
  name: 'footnotes',
  nouns: ['footnote', 'footnotes'],
  namedBy: ['text', 'key'],
  description: 'In order; readers see them numbered. One footnote may cite several works.',
  validate: distinctKeys,
  fields: [
    { name: 'key', type: 'text', required: true, admin: { description: 'What the text calls it by. It stays when footnotes move.' } },
    { name: 'text', type: 'textarea', localized: true },
    list({
      name: 'works',
      nouns: ['work', 'works'],
      label: 'Works cited',
      namedBy: ['locator'],
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'reference', type: 'relationship', relationTo: 'references', index: true, required: true },
            { name: 'locator', type: 'text', label: 'Where in it', admin: { description: 'Such as “p. 12”, “para 4.2”.' } },
          ],
        },
      ],
    }),
  ],
})

const furtherReading = list({
  name: 'furtherReading',
  nouns: ['work', 'works'],
  label: 'Further reading',
  namedBy: ['group'],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'group', type: 'select', required: true, defaultValue: 'other', options: [...furtherReadingGroups] },
        { name: 'reference', type: 'relationship', relationTo: 'references', index: true, required: true },
      ],
    },
    { name: 'note', type: 'text', localized: true },
  ],
})

export const referenceFields: Field[] = [
  footnotes,
  furtherReading,
  {
    name: 'timeline',
    type: 'relationship',
    relationTo: 'policy-events',
    hasMany: true,
    index: true,
    label: 'Policy timeline',
    admin: { description: 'Policy events to show with this briefing. They are shown by date.' },
  },
]
