import type { Field } from 'payload'
import { list } from '@collections/rows/list'
import { claimStates } from './options'

export const claimFields: Field[] = [
  {
    name: 'statement',
    type: 'text',
    required: true,
    localized: true,
    admin: { description: 'The claim in one sentence, as it is usually heard.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'figure',
        type: 'text',
        admin: { description: 'The number in it, such as "£3.42 for every £1".' },
      },
      {
        name: 'state',
        type: 'select',
        label: 'How it stands',
        required: true,
        defaultValue: 'not-checked',
        options: [...claimStates],
        index: true,
      },
    ],
  },
  {
    name: 'explanation',
    type: 'textarea',
    localized: true,
    admin: { description: 'What the source really says, and how the claim differs.' },
  },
]

/** From those who repeat it back to where it was measured. */
export const chainFields: Field[] = [
  list({
    name: 'repeatedBy',
    nouns: ['document', 'documents'],
    label: 'Repeated by',
    namedBy: ['wording', 'page'],
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'reference', type: 'relationship', relationTo: 'references', required: true, index: true },
          { name: 'page', type: 'text' },
        ],
      },
      { name: 'wording', type: 'textarea', admin: { description: 'A few words, quoted exactly.' } },
    ],
  }),
  {
    name: 'primaryReference',
    type: 'relationship',
    label: 'First published in',
    relationTo: 'references',
    index: true,
  },
  { name: 'primaryStudy', type: 'relationship', label: 'Measured by', relationTo: 'studies', index: true },
  {
    name: 'primaryResult',
    type: 'relationship',
    label: 'The result itself',
    relationTo: 'results',
    index: true,
    filterOptions: ({ data }) => (data.primaryStudy ? { study: { equals: data.primaryStudy } } : true),
  },
]
