import { can, nobody } from '@/access/rules'
import { assignmentEndpoints } from '@/appraisal/endpoints'
import { defineCollection } from '@collections/define'
import { ratedFields, ratedProblems } from '@collections/fields/rated'
import { refuse } from '@collections/hooks/refuse'
import { list } from '@collections/rows/list'
import { readAssignments } from './access'
import { appraisalRounds, assignmentStates } from './options'

/** One rating job: who rates which study or intervention with which instrument, and how far it has come. Never what was answered. */
export const AppraisalAssignments = defineCollection({
  slug: 'appraisal-assignments',
  labels: { singular: 'Rating job', plural: 'Rating jobs' },
  // Each action on a job is one audit event of its own.
  audited: false,
  access: {
    admin: can('appraisal.assign'),
    // Jobs are given, changed and cancelled through actions of their own.
    create: nobody,
    read: readAssignments,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Quality ratings',
    useAsTitle: 'label',
    defaultColumns: ['label', 'round', 'state', 'raters', 'dueOn'],
    listSearchableFields: ['label', 'instrument'],
    description: 'Who rates what, until when, and how many have submitted.',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  endpoints: assignmentEndpoints,
  hooks: { beforeValidate: [refuse(ratedProblems)] },
  fields: [
    { name: 'label', type: 'text', required: true },
    { name: 'round', type: 'select', required: true, defaultValue: 'live', index: true, options: [...appraisalRounds] },
    ...ratedFields(),
    { name: 'result', type: 'relationship', relationTo: 'results', index: true },
    { name: 'instrument', type: 'text', required: true, index: true },
    { name: 'raters', type: 'relationship', relationTo: 'users', hasMany: true, index: true },
    {
      ...list({
        name: 'removedRaters',
        nouns: ['removed rater', 'removed raters'],
        namedBy: ['reason'],
        fields: [
          { name: 'rater', type: 'relationship', relationTo: 'users', required: true, index: true },
          { name: 'at', type: 'date', required: true },
          { name: 'reason', type: 'text', required: true },
        ],
      }),
      // What a rater says on giving a job back is for who assigned it, not for the other rater.
      access: { read: can('appraisal.assign') },
    },
    { name: 'arbiter', type: 'relationship', relationTo: 'users', index: true },
    { name: 'dueOn', type: 'date', index: true },
    { name: 'state', type: 'select', required: true, defaultValue: 'open', index: true, options: [...assignmentStates] },
    {
      name: 'submittedCount',
      type: 'number',
      defaultValue: 0,
      // Written with every submission, so that of two at the same moment the later sees the earlier.
      admin: { readOnly: true, description: 'How many of the raters have submitted.' },
    },
    { name: 'revealedAt', type: 'date', index: true },
    { name: 'assignedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'note', type: 'textarea' },
    {
      name: 'slot',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { hidden: true, description: 'One live job at a time for the same study, result and instrument.' },
    },
  ],
})
