import { defineCollection } from '@collections/define'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'

import { can, mayEnterAdmin, nobody, publishedOr } from '@/access/rules'

import { eventFields, targetFields } from './shape'

export const PolicyEvents = defineCollection({
  slug: 'policy-events',
  labels: { singular: 'Policy event', plural: 'Policy events' },
  admin: {
    group: 'Publishing',
    description: 'What was announced or promised when, by which nation, and what became of it.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'date', 'nation', 'tracked', 'editorialState'],
    listSearchableFields: ['title', 'targetText', 'slug'],
  },
  defaultSort: '-date',
  editorial: { edit: 'texts.edit', publish: 'texts.publish' },
  access: {
    admin: mayEnterAdmin,
    create: can('texts.edit'),
    read: publishedOr('drafts.read'),
    readVersions: can('drafts.read'),
    update: can('texts.edit'),
    delete: can('texts.publish'),
    unlock: nobody,
  },
  fields: [
    slugField('title'),
    {
      type: 'tabs',
      tabs: [
        { label: 'What happened', fields: eventFields },
        { label: 'Target', fields: targetFields },
        { label: 'Sources', fields: [provenanceField()] },
      ],
    },
  ],
})
