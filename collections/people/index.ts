import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'

import { publicOncePublished } from '@/access/rules'

import { affiliations } from './affiliations'
import { nameFromParts } from './naming'
import { profileFields } from './profile'

export const People = defineCollection({
  slug: 'people',
  labels: { singular: 'Person', plural: 'People' },
  admin: {
    group: 'Partnership',
    description: 'Researchers, authors and others who are named on public pages. Accounts are under Users.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'orcid', 'editorialState', 'updatedAt'],
    listSearchableFields: ['name', 'family', 'orcid', 'slug'],
  },
  editorial: { edit: 'partnership.edit', publish: 'partnership.edit' },
  searchable: true,
  access: publicOncePublished('partnership.edit'),
  hooks: { beforeValidate: [nameFromParts] },
  fields: [
    slugField('name'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Profile', fields: profileFields },
        { label: 'Affiliations', fields: [affiliations] },
        { label: 'Sources', fields: [provenanceField()] },
      ],
    },
    exampleField(),
  ],
})
