import { writtenByTheHub } from '@/access/rules'
import { defineCollection } from '@collections/define'

/** What Crossref or PubMed answered to a look-up, kept as the provenance of what was taken from it. */
export const LookupAnswers = defineCollection({
  slug: 'lookup-answers',
  labels: { singular: 'Lookup answer', plural: 'Lookup answers' },
  audited: false,
  access: writtenByTheHub('evidence.edit'),
  admin: {
    group: 'References in and out',
    useAsTitle: 'key',
    defaultColumns: ['key', 'service', 'outcome', 'askedAt'],
    description: 'Answers of bibliographic services, as they came.',
  },
  defaultSort: '-askedAt',
  lockDocuments: false,
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { description: 'Service and identifier: "crossref doi:10.1136/…".' },
    },
    { name: 'service', type: 'text', required: true, index: true },
    { name: 'identifier', type: 'text', required: true, index: true },
    {
      name: 'outcome',
      type: 'select',
      required: true,
      options: [
        { value: 'found', label: 'Found' },
        { value: 'not-found', label: 'Not known there' },
      ],
    },
    { name: 'address', type: 'text' },
    { name: 'answer', type: 'code', admin: { language: 'json' } },
    { name: 'askedAt', type: 'date', required: true, index: true },
  ],
})
