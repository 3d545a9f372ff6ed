import { dayOnly } from '@collections/dates/dayOnly'
import { defineCollection } from '@collections/define'
import { provenanceField } from '@collections/fields/provenance'

import { anyone, can, mayEnterAdmin, nobody } from '@/access/rules'

import { leadStates } from './options'
import { refuseOverlap } from './refuseOverlap'

export const LeadTerms = defineCollection({
  slug: 'lead-terms',
  labels: { singular: 'Lead term', plural: 'Lead terms' },
  admin: {
    group: 'Partnership',
    description:
      'Who led the partnership when. Terms never share a day. Where dates are unknown, the order tells who came first, ' +
      'and only one organisation is “leading now”.',
    useAsTitle: 'organisationName',
    defaultColumns: ['organisationName', 'state', 'from', 'to', 'order'],
    listSearchableFields: ['organisation.name'],
  },
  defaultSort: 'order',
  access: {
    admin: mayEnterAdmin,
    create: can('partnership.edit'),
    read: anyone,
    readVersions: nobody,
    update: can('partnership.edit'),
    delete: can('partnership.edit'),
    unlock: nobody,
  },
  hooks: { beforeValidate: [refuseOverlap] },
  fields: [
    { name: 'organisationName', type: 'text', virtual: 'organisation.name', label: 'Name', admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true },
        { name: 'state', type: 'select', required: true, defaultValue: 'incoming', index: true, options: [...leadStates] },
        {
          name: 'order',
          type: 'number',
          index: true,
          admin: { description: 'Place in the history, 1 for the first. Left empty, it becomes the last.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'date',
          label: 'First day',
          index: true,
          admin: { date: dayOnly, description: 'Leave it empty if no source states it; never guess.' },
        },
        { name: 'fromNote', type: 'text', label: 'About the first day', admin: { description: 'Such as “not stated in the source”.' } },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'to',
          type: 'date',
          label: 'Last day',
          admin: { date: dayOnly, description: 'Empty while the term runs, or if no source states it.' },
        },
        { name: 'toNote', type: 'text', label: 'About the last day' },
      ],
    },
    {
      name: 'handoverNote',
      type: 'textarea',
      localized: true,
      admin: { description: 'What was handed over, to whom, and what the next lead should know. Public.' },
    },
    provenanceField(),
  ],
})
