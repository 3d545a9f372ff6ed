import type { Field } from 'payload'
import { effectDirections, qualityRatings } from './options'
import { listCost } from '@collections/graphqlCost'
import { list } from '@collections/rows/list'

/** What a reader meets first, from one line to the single results. */
export const findingFields: Field[] = [
  {
    name: 'headline',
    type: 'text',
    label: 'In one line',
    localized: true,
    admin: { description: 'What it found and for whom, in your own words. A reader may stop here.' },
  },
  list({
    name: 'keyPoints',
    nouns: ['key point', 'key points'],
    namedBy: ['text'],
    description: 'Three to five: what it rests on, what it found, what it cannot tell.',
    fields: [{ name: 'text', type: 'text', required: true, localized: true }],
  }),
  {
    name: 'plainSummary',
    type: 'textarea',
    localized: true,
    admin: { description: 'A few short paragraphs that someone outside the field understands.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'effectDirection',
        type: 'select',
        label: 'Overall direction of benefit',
        options: [...effectDirections],
        index: true,
        admin: {
          description: 'As the source states it. "Improved" is better for people, however a scale runs.',
        },
      },
      {
        name: 'quality',
        type: 'select',
        defaultValue: 'not-rated',
        options: [...qualityRatings],
        index: true,
        access: { create: () => false, update: () => false },
        admin: { readOnly: true, description: 'Worked out from its published quality ratings, never typed in.' },
      },
    ],
  },
  {
    name: 'qualityNote',
    type: 'text',
    admin: { description: 'What a reader should know about its quality until it is rated.' },
  },
  {
    name: 'results',
    type: 'join',
    collection: 'results',
    on: 'study',
    defaultLimit: 20,
    graphQL: { complexity: listCost },
    defaultSort: 'order',
    admin: {
      allowCreate: true,
      defaultColumns: ['outcomeAsWorded', 'outcome', 'comparison', 'direction', 'editorialState'],
      description: 'One for each outcome at each time point. The public sees a result once it is published.',
    },
  },
]
