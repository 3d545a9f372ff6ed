import type { Field } from 'payload'

import { list } from '@collections/rows/list'
import { webAddress } from '@collections/validation/webAddress'

import { outputKinds, outputStates, paperAvailabilities, referralModelKinds } from './options'

export const outputFields: Field[] = [
  list({
    name: 'outputs',
    nouns: ['output', 'outputs'],
    namedBy: ['title', 'kind'],
    description: 'Planned ones, too: what was promised before there were results.',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'kind', type: 'select', required: true, options: [...outputKinds] },
          { name: 'title', type: 'text' },
          { name: 'state', type: 'select', required: true, defaultValue: 'unknown', options: [...outputStates] },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'reference', type: 'relationship', relationTo: 'references', index: true },
          { name: 'url', type: 'text', label: 'Address', validate: webAddress },
        ],
      },
      { name: 'note', type: 'text' },
    ],
  }),
  {
    type: 'row',
    fields: [
      {
        name: 'paperAvailability',
        type: 'select',
        label: 'Full paper',
        index: true,
        options: [...paperAvailabilities],
        admin: { description: 'Whether a reader can get at the full paper.' },
      },
      {
        name: 'producesFramework',
        type: 'checkbox',
        label: 'Produces a common-outcomes framework',
        defaultValue: false,
        admin: { description: 'Its outcomes may later become terms of the vocabulary.' },
      },
    ],
  },
  list({
    name: 'referralModels',
    nouns: ['referral model', 'referral models'],
    namedBy: ['title', 'kind'],
    description: 'How people are referred now and how they should be, step by step, so that the two can be compared.',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'kind', type: 'select', required: true, options: [...referralModelKinds] },
          { name: 'title', type: 'text' },
        ],
      },
      { name: 'description', type: 'textarea' },
      list({
        name: 'steps',
        nouns: ['step', 'steps'],
        namedBy: ['action', 'actor'],
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'actor', type: 'text', label: 'Who', admin: { description: 'Such as “GP”, “link worker”.' } },
              { name: 'action', type: 'text', label: 'Does what' },
            ],
          },
        ],
      }),
    ],
  }),
]
