import { can, nobody } from '@/access/rules'
import { appraisalEndpoints } from '@/appraisal/endpoints'
import { defineCollection } from '@collections/define'
import { ratedFields, ratedProblems } from '@collections/fields/rated'
import { keepForEver, keepSubmitted } from '@collections/hooks/keepIndependent'
import { refuse } from '@collections/hooks/refuse'
import { readAppraisals } from './access'
import { appraisalStates, interestDeclarations } from './options'

/** What changes of a submitted rating: it is revealed, and it follows its study and result through a merge. */
const followsLater = ['revealed', 'study', 'result']

/**
 * One rater's judgement of one study, result or intervention. Nobody but the rater reads it before all raters have submitted, so
 * nothing copies what is in it: no versions, no audit of contents, no search, no locks, no relation from elsewhere.
 */
export const Appraisals = defineCollection({
  slug: 'appraisals',
  labels: { singular: 'Independent rating', plural: 'Independent ratings' },
  audited: false,
  access: {
    admin: can('appraisal.read'),
    // Ratings are written, submitted and withdrawn through actions of their own, by their rater only.
    create: nobody,
    read: readAppraisals,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Quality ratings',
    useAsTitle: 'instrument',
    defaultColumns: ['study', 'rater', 'instrument', 'overall', 'submittedAt'],
    description: 'Ratings as each rater submitted them. They appear here once every rater has submitted.',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  // Payload tells hidden records from missing ones where it is asked what one may do with them.
  graphQL: { disableQueries: true, disableMutations: true },
  endpoints: appraisalEndpoints,
  hooks: {
    beforeValidate: [refuse(ratedProblems)],
    beforeChange: [keepSubmitted(followsLater, 'A submitted rating stays as it is. If it is wrong, say so where the ratings are reconciled.')],
    beforeDelete: [keepForEver('Ratings are kept for ever. One that should not count is withdrawn.')],
  },
  fields: [
    { name: 'assignment', type: 'relationship', relationTo: 'appraisal-assignments', required: true, index: true },
    ...ratedFields(),
    { name: 'result', type: 'relationship', relationTo: 'results', index: true },
    { name: 'rater', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'instrument', type: 'text', required: true, index: true },
    { name: 'answers', type: 'json' },
    { name: 'judgements', type: 'json' },
    {
      name: 'conflictOfInterest',
      type: 'group',
      fields: [
        { name: 'declared', type: 'select', options: [...interestDeclarations] },
        { name: 'note', type: 'textarea' },
      ],
    },
    { name: 'state', type: 'select', required: true, defaultValue: 'draft', index: true, options: [...appraisalStates] },
    { name: 'revealed', type: 'checkbox', required: true, defaultValue: false, index: true },
    { name: 'overall', type: 'text' },
    { name: 'startedAt', type: 'date' },
    { name: 'submittedAt', type: 'date', index: true },
    {
      name: 'revision',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { description: 'Counts the saves, so that an older window does not overwrite a newer one.' },
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { hidden: true, description: 'One appraisal of each rater in a job.' },
    },
  ],
})
