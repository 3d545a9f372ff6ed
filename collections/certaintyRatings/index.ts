import { can, mayEnterAdmin, nobody } from '@/access/rules'
import { certaintyEndpoints } from '@/synthesis/certainty/endpoints'
import { keepComputedCertainty, nameRating } from '@/synthesis/certainty/hooks'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { refuse } from '@collections/hooks/refuse'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'

import { readCertainty } from './access'
import { certaintyProblems } from './certaintyProblems'
import { baselineFields, bodyFields, judgementFields, thresholdFields, wordingFields } from './fields'

/** How certain the evidence of one summary on one outcome is: rated by one person, confirmed by another. */
export const CertaintyRatings = defineCollection({
  slug: 'certainty-ratings',
  labels: { singular: 'Certainty rating', plural: 'Certainty ratings' },
  editorial: { edit: 'certainty.rate', publish: 'certainty.rate' },
  access: {
    admin: mayEnterAdmin,
    create: can('certainty.rate'),
    read: readCertainty,
    readVersions: can('drafts.read'),
    update: can('certainty.rate'),
    delete: can('certainty.rate'),
    unlock: nobody,
  },
  admin: {
    group: 'Publishing',
    useAsTitle: 'label',
    defaultColumns: ['label', 'overall', 'body', 'editorialState', 'updatedAt'],
    listSearchableFields: ['label'],
    description: 'How certain the findings of summaries are, by GRADE or GRADE-CERQual. Whoever rated does not confirm.',
  },
  defaultSort: '-updatedAt',
  endpoints: certaintyEndpoints,
  hooks: {
    beforeValidate: [nameRating, refuse(certaintyProblems), refuseRetiredTerms],
    beforeChange: [keepComputedCertainty],
  },
  fields: [
    {
      name: 'rate',
      type: 'ui',
      admin: { components: { Field: '/src/synthesis/certainty/admin/RateLink#RateLink' } },
    },
    {
      type: 'tabs',
      tabs: [
        { label: 'What is rated', fields: bodyFields },
        { label: 'Numbers and words', fields: [...baselineFields, ...thresholdFields, ...wordingFields] },
        { label: 'Rating', fields: judgementFields },
      ],
    },
    { name: 'label', type: 'text', access: { create: nobody, update: nobody }, admin: { position: 'sidebar', readOnly: true } },
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true, description: 'One rating of each body of evidence.' },
    },
    exampleField(),
  ],
})
