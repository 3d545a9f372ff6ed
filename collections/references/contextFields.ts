import type { Field } from 'payload'
import { can } from '@/access/rules'
import { termField } from '@collections/fields/term'
import { list } from '@collections/rows/list'
import { evaluatorIndependences, relationKinds } from './options'

/** What other documents it belongs with. */
export const relationFields: Field[] = [
  list({
    name: 'relations',
    nouns: ['relation', 'relations'],
    label: 'Related documents',
    namedBy: ['kind'],
    description: 'Read each row as a sentence: this document "is the protocol of" the other one.',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            label: 'This document …',
            required: true,
            options: [...relationKinds],
            index: true,
          },
          {
            name: 'target',
            type: 'relationship',
            label: '… the other one',
            relationTo: 'references',
            required: true,
            index: true,
          },
          { name: 'note', type: 'text' },
        ],
      },
    ],
  }),
  list({
    name: 'citedIn',
    nouns: ['place', 'places'],
    label: 'Cited in',
    namedBy: ['locator'],
    description: 'Where a briefing, strategy or other document points to this one.',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'reference',
            type: 'relationship',
            label: 'Citing document',
            relationTo: 'references',
            required: true,
            index: true,
          },
          {
            name: 'locator',
            type: 'text',
            label: 'Where in it',
            admin: { description: 'Such as "footnote 12".' },
          },
        ],
      },
    ],
  }),
]

/** Who asked for it and how near its authors stand to what they report on. */
export const contextFields: Field[] = [
  termField({
    name: 'countries',
    vocabulary: 'countries',
    hasMany: true,
    description: 'The countries it is about.',
  }),
  {
    type: 'row',
    fields: [
      { name: 'commissioner', type: 'text', label: 'Commissioned by' },
      {
        name: 'evaluatorIndependence',
        type: 'select',
        label: 'Who evaluated',
        defaultValue: 'unknown',
        options: [...evaluatorIndependences],
      },
      {
        name: 'capturedOn',
        type: 'date',
        label: 'Copy taken on',
        admin: { description: 'For web pages: the day on which the hub saw this text.' },
      },
    ],
  },
  { name: 'note', type: 'textarea', admin: { description: 'Shown on the page of this reference.' } },
  {
    name: 'importedIn',
    type: 'relationship',
    relationTo: 'import-batches',
    hasMany: true,
    index: true,
    label: 'Came with',
    access: { read: can('evidence.edit') },
    admin: { readOnly: true, description: 'The imports that brought it.' },
  },
  {
    name: 'mergedInto',
    type: 'relationship',
    relationTo: 'references',
    index: true,
    admin: {
      readOnly: true,
      description: 'This record was a duplicate; its page leads to the other one.',
      condition: (data) => Boolean(data?.mergedInto),
    },
  },
  {
    name: 'raw',
    type: 'json',
    label: 'Record as imported',
    access: { read: can('drafts.read'), update: can('evidence.edit') },
    admin: { hidden: true },
  },
]
