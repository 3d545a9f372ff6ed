import { edtf, edtfHint } from '@collections/dates/edtf'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'
import { termField } from '@collections/fields/term'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'
import { webAddress } from '@collections/validation/webAddress'

import { publicOncePublished } from '@/access/rules'
import { offerEndpoints } from '@/partnership/endpoints'
import { noteDecision, tellDecision } from '@/partnership/offers/hooks'
import { offerKinds, offerStates } from '@/partnership/offers/options'

import { sentByFields } from './sentBy'

/** A pooled resource: who offers what to which gap. */
export const Offers = defineCollection({
  slug: 'offers',
  labels: { singular: 'Offer', plural: 'Offers' },
  admin: {
    group: 'Collaborative',
    description: 'Pooled resources: who offers what, to whom, for which gap.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'state', 'organisation', 'editorialState'],
    listSearchableFields: ['title', 'slug'],
  },
  editorial: { edit: 'partnership.edit', publish: 'partnership.edit' },
  searchable: true,
  access: publicOncePublished('partnership.edit'),
  endpoints: offerEndpoints,
  hooks: { beforeValidate: [refuseRetiredTerms], beforeChange: [noteDecision], afterChange: [tellDecision] },
  fields: [
    slugField('title'),
    { name: 'title', type: 'text', required: true, localized: true, index: true },
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, index: true, options: [...offerKinds] },
        { name: 'state', type: 'select', required: true, defaultValue: 'open', index: true, options: [...offerStates] },
        { name: 'until', type: 'text', label: 'Open until', validate: edtf, admin: { description: edtfHint } },
      ],
    },
    { name: 'description', type: 'textarea', localized: true, admin: { description: 'What is offered, how much of it, and on what terms.' } },
    {
      type: 'row',
      fields: [
        { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true, label: 'Offered by' },
        { name: 'offeredBy', type: 'text', label: 'Offered by (in words)', admin: { description: 'For someone without a record here.' } },
        termField({ name: 'country', vocabulary: 'countries' }),
      ],
    },
    { name: 'gaps', type: 'relationship', relationTo: 'gaps', hasMany: true, index: true, label: 'For these gaps' },
    { name: 'takenBy', type: 'relationship', relationTo: 'projects', index: true, label: 'Taken up by' },
    { name: 'url', type: 'text', label: 'Address', validate: webAddress },
    ...sentByFields,
    provenanceField(),
    exampleField(),
  ],
})
