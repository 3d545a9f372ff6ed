import { keepComputedQuality, keepWhatIsRated } from '@/appraisal/hooks'
import { keepWhatTextsName } from '@/publishing/writing/hooks'
import { keepWhatIsExtracted } from '@/synthesis/extraction/hooks'
import { can, mayEnterAdmin, nobody, publishedOr } from '@/access/rules'
import { studyEndpoints } from '@/synthesis/endpoints'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'
import { refuse } from '@collections/hooks/refuse'
import { publicPage } from '@collections/preview/publicPage'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'
import { conductFields } from './conductFields'
import { contextFields } from './contextFields'
import { findingFields } from './findingFields'
import { firstPublishedField, setFirstPublished } from './firstPublished'
import { ratingFields, reportFields } from './reportFields'
import { studyProblems } from './studyProblems'
import { yearFromReport } from './yearFromReport'

/** One piece of research, a primary study or a review, however many documents report it. */
export const Studies = defineCollection({
  slug: 'studies',
  labels: { singular: 'Study', plural: 'Studies' },
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
    defaultColumns: ['title', 'year', 'design', 'effectDirection', 'conflictCount', 'editorialState'],
    listSearchableFields: ['title', 'acronym', 'slug', 'populationNote', 'regionNote'],
    description: 'One record for each piece of research, with its results and the documents that report it.',
    preview: publicPage('studies'),
  },
  defaultSort: '-updatedAt',
  endpoints: studyEndpoints,
  hooks: {
    beforeValidate: [refuse(studyProblems), yearFromReport, refuseRetiredTerms],
    beforeChange: [keepComputedQuality, setFirstPublished],
  },
  keeps: [keepWhatIsRated('study'), keepWhatIsExtracted, keepWhatTextsName],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          index: true,
          admin: { width: '75%', description: 'As its main report has it.' },
        },
        {
          name: 'acronym',
          type: 'text',
          index: true,
          admin: { width: '25%', description: 'Such as INACT.' },
        },
      ],
    },
    {
      type: 'tabs',
      tabs: [
        { label: 'What it found', fields: findingFields },
        { label: 'What was done', fields: conductFields },
        { label: 'For whom and where', fields: contextFields },
        { label: 'Reports', fields: reportFields },
        { label: 'Ratings by others', fields: ratingFields },
        {
          label: 'Provenance',
          fields: [
            provenanceField(),
            { name: 'note', type: 'textarea', admin: { description: 'Shown on the page of this study.' } },
          ],
        },
      ],
    },
    {
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'studies',
      index: true,
      access: { create: nobody, update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'This record was a duplicate; what hung on it is at the other one.',
        condition: (data) => Boolean(data?.mergedInto),
      },
    },
    firstPublishedField,
    slugField('title'),
    exampleField(),
  ],
})
