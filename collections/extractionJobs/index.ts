import { can, nobody } from '@/access/rules'
import { extractionJobEndpoints } from '@/synthesis/extraction/endpoints'
import { defineCollection } from '@collections/define'
import { readExtractionJobs } from './access'
import { extractionStates } from './options'

/** Who takes the results of which study out of its reports, and how far that is. Never what was taken out. */
export const ExtractionJobs = defineCollection({
  slug: 'extraction-jobs',
  labels: { singular: 'Extraction job', plural: 'Extraction jobs' },
  // Each action on a job is one audit event of its own.
  audited: false,
  access: {
    admin: can('evidence.edit'),
    // Jobs are given, changed and cancelled through actions of their own.
    create: nobody,
    read: readExtractionJobs,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Evidence',
    useAsTitle: 'label',
    defaultColumns: ['label', 'state', 'extractors', 'submittedCount', 'dueOn'],
    listSearchableFields: ['label'],
    description: 'Two people take the results of a study out of its reports, without seeing each other’s work.',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  endpoints: extractionJobEndpoints,
  fields: [
    { name: 'label', type: 'text', required: true },
    { name: 'study', type: 'relationship', relationTo: 'studies', required: true, index: true },
    { name: 'extractors', type: 'relationship', relationTo: 'users', hasMany: true, index: true },
    { name: 'arbiter', type: 'relationship', relationTo: 'users', index: true },
    { name: 'dueOn', type: 'date' },
    { name: 'note', type: 'textarea', admin: { description: 'Which outcomes and time points to take out.' } },
    { name: 'state', type: 'select', required: true, defaultValue: 'open', index: true, options: [...extractionStates] },
    {
      name: 'submittedCount',
      type: 'number',
      defaultValue: 0,
      // Written with every submission, so that of two at the same moment the later sees the earlier.
      admin: { readOnly: true, description: 'How many have submitted.' },
    },
    { name: 'revealedAt', type: 'date' },
    { name: 'assignedBy', type: 'relationship', relationTo: 'users', index: true },
    {
      name: 'agreement',
      type: 'number',
      admin: { readOnly: true, description: 'Per cent of the compared fields that both filled in alike; once both are in.' },
    },
    {
      name: 'slot',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { hidden: true, description: 'One job at a time for the same study.' },
    },
  ],
})
