import type { Field } from 'payload'
import { can, nobody } from '@/access/rules'
import { passQualityOn, passQualityOnOfDeleted } from '@/appraisal/hooks'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { ratedFields, ratedProblems } from '@collections/fields/rated'
import { refuse } from '@collections/hooks/refuse'
import { readInside, readRatings } from './access'
import { qualityBands, ratingMethods } from './options'

const settled = { create: nobody, update: nobody }
const inside = { ...settled, read: readInside }
const readOnly = { readOnly: true } as const

const judgement: Field[] = [
  { name: 'answers', type: 'json', access: settled, admin: readOnly },
  { name: 'judgements', type: 'json', access: settled, admin: readOnly },
  {
    type: 'row',
    fields: [
      { name: 'overall', type: 'text', access: settled, admin: readOnly },
      { name: 'band', type: 'select', index: true, options: [...qualityBands], access: settled, admin: readOnly },
    ],
  },
]

const origin: Field[] = [
  {
    name: 'method',
    type: 'select',
    required: true,
    defaultValue: 'agreed',
    options: [...ratingMethods],
    access: settled,
    admin: readOnly,
  },
  { name: 'assignment', type: 'relationship', relationTo: 'appraisal-assignments', index: true, access: inside, admin: readOnly },
  { name: 'appraisals', type: 'relationship', relationTo: 'appraisals', hasMany: true, index: true, access: inside, admin: readOnly },
  { name: 'reconciledBy', type: 'relationship', relationTo: 'users', hasMany: true, index: true, access: inside, admin: readOnly },
  {
    name: 'differences',
    type: 'json',
    access: inside,
    admin: { readOnly: true, description: 'Where the raters differed, what was agreed, and why.' },
  },
]

/** What two raters, or a third person, settled on after rating independently. Once published, one of a study is its quality. */
export const QualityRatings = defineCollection({
  slug: 'quality-ratings',
  labels: { singular: 'Quality rating', plural: 'Quality ratings' },
  editorial: { edit: 'evidence.edit', publish: 'evidence.publish' },
  access: {
    admin: can('appraisal.read'),
    // Written where ratings are reconciled.
    create: nobody,
    read: readRatings,
    readVersions: can('appraisal.read'),
    update: can('evidence.edit'),
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Quality ratings',
    useAsTitle: 'label',
    defaultColumns: ['label', 'band', 'method', 'editorialState', 'updatedAt'],
    listSearchableFields: ['label', 'instrument'],
    description: 'Reconciled ratings. Publishing one of a study sets the quality that readers see on it; one of an intervention is shown on the page of its term.',
  },
  defaultSort: '-updatedAt',
  hooks: { beforeValidate: [refuse(ratedProblems)], afterChange: [passQualityOn], afterDelete: [passQualityOnOfDeleted] },
  fields: [
    { name: 'label', type: 'text', required: true, access: settled, admin: readOnly },
    { type: 'row', fields: ratedFields({ access: settled, admin: readOnly }) },
    {
      type: 'row',
      fields: [
        { name: 'result', type: 'relationship', relationTo: 'results', index: true, access: settled, admin: readOnly },
        { name: 'instrument', type: 'text', required: true, index: true, access: settled, admin: readOnly },
      ],
    },
    {
      name: 'summaryForReaders',
      type: 'textarea',
      localized: true,
      admin: { description: 'What the rating means for a reader, in two or three plain sentences.' },
    },
    ...judgement,
    ...origin,
    exampleField(),
  ],
})
