import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'

import { publicOncePublished } from '@/access/rules'

import { identityFields } from './identity'
import { partnershipFields } from './partnership'
import { refuseCircle } from './refuseCircle'

export const Organisations = defineCollection({
  slug: 'organisations',
  labels: { singular: 'Organisation', plural: 'Organisations' },
  admin: {
    group: 'Partnership',
    description: 'Universities, charities, funders and others that lead, fund or take part.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'partnerRole', 'country', 'editorialState'],
    listSearchableFields: ['name', 'acronym', 'slug', 'ror'],
  },
  editorial: { edit: 'partnership.edit', publish: 'partnership.edit' },
  searchable: true,
  access: publicOncePublished('partnership.edit'),
  hooks: { beforeValidate: [refuseRetiredTerms, refuseCircle] },
  fields: [
    slugField('name'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Who it is', fields: identityFields },
        { label: 'In the partnership', fields: partnershipFields },
        { label: 'Sources', fields: [provenanceField()] },
      ],
    },
    exampleField(),
  ],
})
