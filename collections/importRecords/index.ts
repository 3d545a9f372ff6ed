import { writtenByTheHub } from '@/access/rules'
import { defineCollection } from '@collections/define'
import { importDecisions, importOutcomes, importVerdicts } from './options'

/** One record of an imported file: what it says, what the hub made of it, what was decided, what became of it. */
export const ImportRecords = defineCollection({
  slug: 'import-records',
  labels: { singular: 'Imported record', plural: 'Imported records' },
  // The batch is audited as a whole; these rows are its log.
  audited: false,
  access: writtenByTheHub('evidence.edit'),
  admin: {
    group: 'References in and out',
    useAsTitle: 'title',
    hidden: true,
  },
  defaultSort: 'position',
  lockDocuments: false,
  // Always asked for within one import: an index on a verdict alone would be read through for every import.
  indexes: [
    { fields: ['batch', 'position'] },
    { fields: ['batch', 'verdict'] },
    { fields: ['batch', 'decision'] },
    { fields: ['batch', 'outcome'] },
  ],
  fields: [
    { name: 'batch', type: 'relationship', relationTo: 'import-batches', required: true, index: true },
    { name: 'position', type: 'number', required: true, admin: { description: 'Place in the file, from 0.' } },
    { name: 'line', type: 'number', admin: { description: 'Line in the file, from 1.' } },
    { name: 'title', type: 'text' },
    { name: 'authors', type: 'text' },
    { name: 'year', type: 'number' },
    { name: 'item', type: 'json', admin: { description: 'The record as CSL-JSON.' } },
    { name: 'raw', type: 'json', admin: { description: 'Every line or field as the file has it.' } },
    { name: 'problems', type: 'json' },
    { name: 'problemCount', type: 'number' },
    { name: 'verdict', type: 'select', required: true, options: [...importVerdicts] },
    {
      name: 'match',
      type: 'relationship',
      relationTo: 'references',
      index: true,
      admin: { description: 'The stored reference that it is, or may be, the same as.' },
    },
    {
      name: 'matchPosition',
      type: 'number',
      admin: { description: 'The record of this file that it is, or may be, the same as.' },
    },
    { name: 'score', type: 'number' },
    { name: 'comparison', type: 'json', admin: { description: 'The verdict field by field, with its reasons.' } },
    { name: 'relations', type: 'json', admin: { description: 'Typed relations found, to records or references.' } },
    { name: 'decision', type: 'select', required: true, defaultValue: 'undecided', options: [...importDecisions] },
    { name: 'decisionReason', type: 'text' },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'outcome', type: 'select', required: true, defaultValue: 'none', options: [...importOutcomes] },
    {
      name: 'reference',
      type: 'relationship',
      relationTo: 'references',
      index: true,
      hooks: {
        afterRead: [({ value, siblingData }) => value ?? (siblingData.outcome === 'added' ? siblingData.id : value)],
      },
      admin: { description: 'The reference that it went into. One that was added has the id of its record.' },
    },
    { name: 'before', type: 'json', admin: { description: 'What a merge replaced, for the undo.' } },
  ],
})
