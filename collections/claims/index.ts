import { can, mayEnterAdmin, nobody, publishedOr } from '@/access/rules'
import { keepWhatTextsName } from '@/publishing/writing/hooks'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'
import { refuse } from '@collections/hooks/refuse'
import { publicPage } from '@collections/preview/publicPage'
import { chainFields, claimFields } from './fields'
import { claimProblems } from './claimProblems'

/** A headline figure as someone worded it, who repeats it, and what it turns out to rest on. */
export const Claims = defineCollection({
  slug: 'claims',
  labels: { singular: 'Claim', plural: 'Claims' },
  editorial: { edit: 'texts.edit', publish: 'texts.publish' },
  searchable: true,
  access: {
    admin: mayEnterAdmin,
    create: can('texts.edit'),
    read: publishedOr('drafts.read'),
    readVersions: can('drafts.read'),
    update: can('texts.edit'),
    delete: can('texts.publish'),
    unlock: nobody,
  },
  admin: {
    group: 'Evidence',
    useAsTitle: 'statement',
    defaultColumns: ['statement', 'figure', 'state', 'primaryStudy', 'editorialState'],
    listSearchableFields: ['statement', 'figure', 'slug'],
    description: 'Figures that are often repeated, traced back to the study they come from.',
    preview: publicPage('claims'),
  },
  defaultSort: '-updatedAt',
  hooks: { beforeValidate: [refuse(claimProblems)] },
  keeps: [keepWhatTextsName],
  fields: [
    ...claimFields,
    {
      type: 'tabs',
      tabs: [
        { label: 'The chain to its source', fields: chainFields },
        { label: 'Provenance', fields: [provenanceField()] },
      ],
    },
    slugField('statement'),
    exampleField(),
  ],
})
