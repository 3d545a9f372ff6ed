import type { Field } from 'payload'

import { list } from '@collections/rows/list'

import { projectKinds, projectStatuses } from './options'
import { validBuildsOn } from './validations'

export const overviewFields: Field[] = [
  { name: 'title', type: 'text', required: true, index: true },
  {
    type: 'row',
    fields: [
      { name: 'acronym', type: 'text' },
      { name: 'kind', type: 'select', required: true, defaultValue: 'project', index: true, options: [...projectKinds] },
      { name: 'status', type: 'select', required: true, defaultValue: 'unknown', index: true, options: [...projectStatuses] },
    ],
  },
  {
    name: 'ownProgramme',
    type: 'checkbox',
    label: 'The partnership’s own programme',
    defaultValue: false,
    index: true,
    admin: { description: 'Shown on the page of the partnership with its start and when it reports.' },
  },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    admin: { description: 'What is done, for whom, and why it matters, in a few plain sentences of your own.' },
  },
  {
    name: 'why',
    type: 'textarea',
    localized: true,
    label: 'Why here and for these people',
    admin: { description: 'The inequality that the project answers, as its makers state it.' },
  },
  list({
    name: 'intentions',
    nouns: ['intention', 'intentions'],
    namedBy: ['statement'],
    description: 'What the makers hope for, such as “more scalable”. Shown as intentions, never as findings.',
    fields: [
      { name: 'statement', type: 'text', required: true },
      { name: 'note', type: 'text' },
    ],
  }),
  list({
    name: 'buildsOn',
    nouns: ['earlier project', 'earlier projects'],
    label: 'Builds on',
    namedBy: ['name', 'note'],
    description: 'Earlier work that this one continues: a project of the hub, or its name.',
    validate: validBuildsOn,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'project', type: 'relationship', relationTo: 'projects', index: true },
          { name: 'name', type: 'text' },
        ],
      },
      { name: 'note', type: 'text' },
    ],
  }),
  { name: 'note', type: 'textarea', admin: { description: 'Anything else a reader should know. Public.' } },
]
