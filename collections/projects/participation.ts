import type { Field } from 'payload'

import { list } from '@collections/rows/list'
import { webAddress } from '@collections/validation/webAddress'

import { callStates, projectEventKinds, projectEventStates } from './options'

const recruitment = list({
  name: 'recruitment',
  nouns: ['count of participants', 'counts of participants'],
  label: 'Recruitment',
  namedBy: ['count', 'unit'],
  description: 'How many have joined, as at a date. One row for each source or date.',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'count', type: 'number', min: 0 },
        { name: 'atLeast', type: 'checkbox', label: '“More than”', defaultValue: false, admin: { description: 'The source says “over 200”.' } },
        { name: 'target', type: 'number', min: 0 },
        { name: 'unit', type: 'text', label: 'Of whom', admin: { description: 'Such as “young people”.' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'asAt', type: 'text', label: 'As at', admin: { description: 'When the source says so.' } },
        { name: 'source', type: 'text', admin: { description: 'Who says so, in words.' } },
      ],
    },
  ],
})

const calls = list({
  name: 'calls',
  nouns: ['call to take part', 'calls to take part'],
  namedBy: ['title', 'audience'],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'title', type: 'text', required: true },
        { name: 'audience', type: 'text', label: 'For whom', admin: { description: 'Such as “schools”.' } },
        { name: 'state', type: 'select', required: true, defaultValue: 'unknown', options: [...callStates] },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'url', type: 'text', label: 'Address', validate: webAddress },
        { name: 'asAt', type: 'text', label: 'As at' },
      ],
    },
    { name: 'note', type: 'text' },
  ],
})

const events = list({
  name: 'events',
  nouns: ['event', 'events'],
  namedBy: ['title', 'kind'],
  description: 'Citizens’ juries, workshops and the like: who took part, what was discussed, what changed because of it.',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, options: [...projectEventKinds] },
        { name: 'title', type: 'text' },
        { name: 'date', type: 'text', admin: { description: 'As exact as it is known.' } },
        { name: 'state', type: 'select', required: true, defaultValue: 'unknown', options: [...projectEventStates] },
      ],
    },
    { name: 'materials', type: 'textarea', admin: { description: 'What was reviewed or tested.' } },
    list({
      name: 'groups',
      nouns: ['group', 'groups'],
      label: 'Participants by group',
      namedBy: ['group'],
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'group', type: 'text', required: true, admin: { description: 'Such as “patients”, “link workers”.' } },
            { name: 'participants', type: 'number', min: 0, admin: { description: 'Empty if unknown.' } },
          ],
        },
      ],
    }),
    { name: 'changesMade', type: 'textarea', admin: { description: 'What was changed because of it.' } },
  ],
})

export const participationFields: Field[] = [recruitment, calls, events]
