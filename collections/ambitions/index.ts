import { edtf, edtfHint } from '@collections/dates/edtf'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'

import { publicOncePublished } from '@/access/rules'

import { measurements } from './measurements'
import { ambitionCounts } from './options'

/** What the partnership wants to have reached by when, what it is measured by, and what has been measured. */
export const Ambitions = defineCollection({
  slug: 'ambitions',
  labels: { singular: 'Ambition', plural: 'Ambitions' },
  admin: {
    group: 'Partnership',
    description: 'Targets with their indicators and every measurement, each as at a date and with its source.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'targetText', 'dueBy', 'owner', 'editorialState'],
    listSearchableFields: ['title', 'slug'],
  },
  editorial: { edit: 'partnership.edit', publish: 'partnership.edit' },
  searchable: true,
  access: publicOncePublished('partnership.edit'),
  fields: [
    slugField('title'),
    { name: 'title', type: 'text', required: true, localized: true, index: true },
    { name: 'description', type: 'textarea', localized: true },
    {
      type: 'row',
      fields: [
        { name: 'owner', type: 'relationship', relationTo: 'organisations', index: true, label: 'Whose ambition' },
        { name: 'order', type: 'number', index: true, label: 'Place in the list' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'target', type: 'number', admin: { description: 'The number to reach. Empty where the source states none.' } },
        { name: 'unit', type: 'text', localized: true, admin: { description: 'Such as “countries” or “% of adults”.' } },
        { name: 'targetText', type: 'text', localized: true, label: 'Target in words', admin: { description: 'As stated, such as “two-thirds of adults”.' } },
        { name: 'dueBy', type: 'text', label: 'By when', validate: edtf, admin: { description: edtfHint } },
      ],
    },
    {
      name: 'indicator',
      type: 'textarea',
      localized: true,
      label: 'What is measured',
      admin: { description: 'Exactly what is counted, and where the way of counting is the hub’s own.' },
    },
    { name: 'counted', type: 'select', required: true, defaultValue: 'entered', options: [...ambitionCounts] },
    measurements,
    provenanceField(),
    exampleField(),
  ],
})
