import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { slugField } from '@collections/fields/slug'
import { publicPage } from '@collections/preview/publicPage'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'

import { can, mayEnterAdmin, nobody, publishedOr } from '@/access/rules'

import { overviewFields } from './overview'
import { methodFields } from './methods'
import { outputFields } from './outputs'
import { participationFields } from './participation'
import { partyFields } from './parties'
import { scopeFields } from './scope'
import { sourceFields } from './sources'
import { timeFields } from './time'

export const Projects = defineCollection({
  slug: 'projects',
  labels: { singular: 'Project', plural: 'Projects' },
  admin: {
    group: 'Agenda',
    description: 'Funded work: who does it, with whose money, where, how, and what came of it.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'status', 'lead', 'editorialState', 'updatedAt'],
    listSearchableFields: ['title', 'acronym', 'slug'],
    preview: publicPage('projects'),
  },
  editorial: { edit: 'partnership.edit', publish: 'evidence.publish' },
  searchable: true,
  access: {
    admin: mayEnterAdmin,
    create: can('partnership.edit'),
    read: publishedOr('drafts.read'),
    readVersions: can('drafts.read'),
    update: can('partnership.edit'),
    delete: can('evidence.publish'),
    unlock: nobody,
  },
  hooks: { beforeValidate: [refuseRetiredTerms] },
  fields: [
    slugField('title'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Overview', fields: overviewFields },
        { label: 'Time and progress', fields: timeFields },
        { label: 'People and money', fields: partyFields },
        { label: 'For whom and where', fields: scopeFields },
        { label: 'Methods', fields: methodFields },
        { label: 'Outputs', fields: outputFields },
        { label: 'Taking part', fields: participationFields },
        { label: 'Evidence and sources', fields: sourceFields },
      ],
    },
    exampleField(),
  ],
})
