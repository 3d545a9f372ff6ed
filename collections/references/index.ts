import { can, mayEnterAdmin, nobody, publishedOr } from '@/access/rules'
import { keepWhatTextsName } from '@/publishing/writing/hooks'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { identifiersField } from '@collections/fields/identifiers'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'
import { refuse } from '@collections/hooks/refuse'
import { publicPage } from '@collections/preview/publicPage'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'
import { contextFields, relationFields } from './contextFields'
import { accessFields, descriptionFields, publicationFields } from './descriptionFields'
import { fillInReference } from './fillIn'
import { referenceKinds } from './options'
import { referenceProblems } from './referenceProblems'

/** One bibliographic record of one document: an article, report, protocol, policy paper, web page. */
export const References = defineCollection({
  slug: 'references',
  labels: { singular: 'Reference', plural: 'References' },
  editorial: { edit: 'evidence.edit', publish: 'evidence.publish' },
  searchable: true,
  access: {
    admin: mayEnterAdmin,
    create: can('evidence.edit'),
    read: publishedOr('drafts.read'),
    readVersions: can('drafts.read'),
    update: can('evidence.edit'),
    delete: can('evidence.publish'),
    unlock: nobody,
  },
  admin: {
    group: 'Evidence',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'year', 'containerTitle', 'unconfirmedCount', 'editorialState'],
    listSearchableFields: ['title', 'containerTitle', 'slug', 'identifierKeys'],
    description: 'One record for each document: what it is, who wrote it, where it can be read.',
    preview: publicPage('references'),
  },
  defaultSort: '-updatedAt',
  hooks: { beforeValidate: [refuse(referenceProblems), fillInReference, refuseRetiredTerms] },
  keeps: [keepWhatTextsName],
  fields: [
    { name: 'title', type: 'text', required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      label: 'Kind of document',
      required: true,
      index: true,
      options: referenceKinds.map(({ value, label }) => ({ value, label })),
    },
    {
      type: 'tabs',
      tabs: [
        { label: 'The document', fields: [...descriptionFields, identifiersField()] },
        { label: 'Where published', fields: publicationFields },
        { label: 'Where to read it', fields: accessFields },
        { label: 'Related documents', fields: relationFields },
        { label: 'Context', fields: contextFields },
        { label: 'Provenance', fields: [provenanceField()] },
      ],
    },
    slugField('title'),
    exampleField(),
  ],
})
