import { edtf, edtfHint } from '@collections/dates/edtf'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'
import { termField } from '@collections/fields/term'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'
import { webAddress } from '@collections/validation/webAddress'

import { can, publicOncePublished } from '@/access/rules'

import { workingGroupStates } from './options'

/** A few people of the collaborative who work on one thing together. */
export const WorkingGroups = defineCollection({
  slug: 'working-groups',
  labels: { singular: 'Working group', plural: 'Working groups' },
  admin: {
    group: 'Collaborative',
    description: 'Who works on what together, and what came of it.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'lead', 'editorialState', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
  },
  editorial: { edit: 'partnership.edit', publish: 'partnership.edit' },
  searchable: true,
  access: publicOncePublished('partnership.edit'),
  hooks: { beforeValidate: [refuseRetiredTerms] },
  fields: [
    slugField('name'),
    { name: 'name', type: 'text', required: true, localized: true, index: true },
    { name: 'state', type: 'select', required: true, defaultValue: 'forming', index: true, options: [...workingGroupStates] },
    { name: 'purpose', type: 'textarea', localized: true, label: 'What it is for' },
    {
      type: 'row',
      fields: [
        { name: 'lead', type: 'relationship', relationTo: 'organisations', index: true },
        { name: 'organisations', type: 'relationship', relationTo: 'organisations', hasMany: true, index: true, label: 'Taking part' },
      ],
    },
    {
      name: 'coordinators',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      index: true,
      // Accounts are no matter of the public; on its page the group names those who agreed to be named.
      access: { create: can('partnership.edit'), read: can('partnership.edit'), update: can('partnership.edit') },
      admin: { allowCreate: false, description: 'They decide on the page of the group who joins it, as those who moderate the collaborative can.' },
    },
    termField({ name: 'countries', vocabulary: 'countries', hasMany: true }),
    {
      type: 'row',
      fields: [
        { name: 'gaps', type: 'relationship', relationTo: 'gaps', hasMany: true, index: true, label: 'Gaps it works on' },
        { name: 'questions', type: 'relationship', relationTo: 'research-questions', hasMany: true, index: true, label: 'Items of the roadmap' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'started', type: 'text', validate: edtf, admin: { description: edtfHint } },
        { name: 'ended', type: 'text', validate: edtf },
        { name: 'meets', type: 'text', localized: true, admin: { description: 'Such as “every two months, online”.' } },
      ],
    },
    { name: 'url', type: 'text', label: 'Website', validate: webAddress },
    provenanceField(),
    exampleField(),
  ],
})
