import type { Field } from 'payload'
import { list } from '@collections/rows/list'
import { reportRoles, studyRelations } from './options'

/** The documents that report this study, and the studies it belongs with. */
export const reportFields: Field[] = [
  list({
    name: 'reports',
    nouns: ['report', 'reports'],
    namedBy: ['role'],
    description: 'One study can have many documents: protocol, preprint, article, report to the funder.',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'reference',
            type: 'relationship',
            relationTo: 'references',
            required: true,
            index: true,
          },
          {
            name: 'role',
            type: 'select',
            required: true,
            defaultValue: 'main',
            options: [...reportRoles],
            admin: { description: 'One is the main report: it is cited, and gives the year.' },
          },
        ],
      },
    ],
  }),
  list({
    name: 'relatedStudies',
    nouns: ['related study', 'related studies'],
    namedBy: ['kind'],
    description: 'Read each row as a sentence: this study "is the pilot of" the other one.',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            label: 'This study …',
            required: true,
            options: [...studyRelations],
          },
          {
            name: 'study',
            type: 'relationship',
            label: '… the other one',
            relationTo: 'studies',
            required: true,
            index: true,
          },
          { name: 'note', type: 'text' },
        ],
      },
    ],
  }),
]

/** Judgements that published reviews made, kept as theirs and never mixed with the hub's own. */
export const ratingFields: Field[] = [
  list({
    name: 'ratingsByOthers',
    nouns: ['rating', 'ratings'],
    label: 'Ratings by published reviews',
    namedBy: ['judgement'],
    description: 'Only judgements you have seen in a published review. They are shown as that review’s own.',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'reviewReference',
            type: 'relationship',
            label: 'The review',
            relationTo: 'references',
            required: true,
            index: true,
          },
          {
            name: 'instrument',
            type: 'text',
            admin: { description: 'Such as RoB 2, ROBINS-I or MMAT 2018.' },
          },
          {
            name: 'judgement',
            type: 'text',
            required: true,
            admin: { description: 'In the review’s own words.' },
          },
        ],
      },
      { name: 'note', type: 'text' },
    ],
  }),
]
