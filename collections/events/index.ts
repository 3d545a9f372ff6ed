import { edtf, edtfHint } from '@collections/dates/edtf'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'
import { termField } from '@collections/fields/term'
import { projectEventKinds, projectEventStates } from '@collections/projects/options'
import { list } from '@collections/rows/list'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'
import { webAddress } from '@collections/validation/webAddress'

import { publicOncePublished } from '@/access/rules'

import { deliberationFields } from './deliberation'

/** Something held once: a citizens' jury with what changed because of it, or an awareness day with its round-up. */
export const Events = defineCollection({
  slug: 'events',
  labels: { singular: 'Event', plural: 'Events' },
  admin: {
    group: 'Collaborative',
    description: 'Citizens’ juries, workshops and awareness days: what was brought, who came, what changed.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'state', 'date', 'editorialState'],
    listSearchableFields: ['title', 'slug'],
  },
  editorial: { edit: 'partnership.edit', publish: 'partnership.edit' },
  searchable: true,
  access: publicOncePublished('partnership.edit'),
  hooks: { beforeValidate: [refuseRetiredTerms] },
  fields: [
    slugField('title'),
    { name: 'title', type: 'text', required: true, localized: true, index: true },
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, index: true, options: [...projectEventKinds] },
        { name: 'state', type: 'select', required: true, defaultValue: 'unknown', index: true, options: [...projectEventStates] },
        { name: 'date', type: 'text', index: true, validate: edtf, admin: { description: edtfHint } },
        { name: 'dateNote', type: 'text', label: 'About the date', admin: { description: 'Such as “towards the end of the project”.' } },
      ],
    },
    { name: 'description', type: 'textarea', localized: true },
    {
      type: 'row',
      fields: [
        { name: 'place', type: 'text' },
        termField({ name: 'country', vocabulary: 'countries' }),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'project', type: 'relationship', relationTo: 'projects', index: true, label: 'Held by the project' },
        { name: 'organisers', type: 'relationship', relationTo: 'organisations', hasMany: true, index: true },
      ],
    },
    ...deliberationFields,
    {
      name: 'gathers',
      type: 'relationship',
      relationTo: 'projects',
      hasMany: true,
      index: true,
      label: 'Projects of the round-up',
      admin: { description: 'What was told about on this day.' },
    },
    { name: 'references', type: 'relationship', relationTo: 'references', hasMany: true, index: true },
    list({
      name: 'links',
      nouns: ['link', 'links'],
      namedBy: ['title', 'url'],
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text' },
            { name: 'url', type: 'text', label: 'Address', required: true, validate: webAddress },
          ],
        },
      ],
    }),
    provenanceField(),
    exampleField(),
  ],
})
