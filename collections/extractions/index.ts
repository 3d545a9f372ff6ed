import { can, nobody } from '@/access/rules'
import { extractionEndpoints } from '@/synthesis/extraction/endpoints'
import { defineCollection } from '@collections/define'
import { keepForEver, keepSubmitted } from '@collections/hooks/keepIndependent'
import { readExtractions } from './access'
import { extractionFormStates } from './options'

/** What changes of a submitted extraction: it is revealed, and follows its study through a merge. */
const followsLater = ['revealed', 'study']

/**
 * The results of a study as one person types them: a draft on the way into the hub, or one of the two independent
 * extractions of a job. Nothing copies what is in it: no versions, no audit of contents, no search, no locks.
 */
export const Extractions = defineCollection({
  slug: 'extractions',
  labels: { singular: 'Extraction', plural: 'Extractions' },
  audited: false,
  access: {
    admin: can('evidence.edit'),
    // Written, submitted and withdrawn through actions of their own, by their extractor only.
    create: nobody,
    read: readExtractions,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Evidence',
    useAsTitle: 'key',
    defaultColumns: ['study', 'extractor', 'state', 'submittedAt'],
    description: 'What each extractor submitted. It appears here once both have submitted.',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  // Payload tells hidden records from missing ones where it is asked what one may do with them.
  graphQL: { disableQueries: true, disableMutations: true },
  endpoints: extractionEndpoints,
  hooks: {
    beforeChange: [keepSubmitted(followsLater, 'A submitted extraction stays as it is. What is wrong with it is settled where the two are reconciled.')],
    beforeDelete: [keepForEver('Extractions are kept for ever. One that should not count is withdrawn.')],
  },
  fields: [
    { name: 'job', type: 'relationship', relationTo: 'extraction-jobs', index: true },
    { name: 'study', type: 'relationship', relationTo: 'studies', required: true, index: true },
    { name: 'extractor', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'rows', type: 'json' },
    { name: 'state', type: 'select', required: true, defaultValue: 'draft', index: true, options: [...extractionFormStates] },
    { name: 'revealed', type: 'checkbox', required: true, defaultValue: false, index: true },
    { name: 'submittedAt', type: 'date' },
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
      admin: { hidden: true, description: 'One extraction of each person in a job, and one draft of each person and study.' },
    },
  ],
})
