import { writtenByTheHub } from '@/access/rules'
import { defineCollection } from '@collections/define'

/** One merge of stored references: what went into which, and everything needed to undo it. */
export const ReferenceMerges = defineCollection({
  slug: 'reference-merges',
  labels: { singular: 'Reference merge', plural: 'Reference merges' },
  // A merge is one audit event on its leading reference; this row is what undoing it needs.
  audited: false,
  access: writtenByTheHub('evidence.edit'),
  admin: {
    group: 'References in and out',
    useAsTitle: 'label',
    defaultColumns: ['label', 'mergedByLabel', 'createdAt', 'undoneAt'],
    description: 'Every merge, with what each record said before. A merge can be undone.',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  fields: [
    { name: 'label', type: 'text', required: true },
    { name: 'leading', type: 'relationship', relationTo: 'references', required: true, index: true },
    { name: 'absorbed', type: 'relationship', relationTo: 'references', hasMany: true, required: true, index: true },
    { name: 'fields', type: 'json', admin: { description: 'Field by field: what was kept, whose it is, by which rule.' } },
    { name: 'before', type: 'json', admin: { description: 'The references as they were.' } },
    { name: 'moved', type: 'json', admin: { description: 'What pointed to the absorbed references and was led on.' } },
    { name: 'reason', type: 'text' },
    { name: 'mergedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'mergedByLabel', type: 'text', label: 'Name then' },
    { name: 'undoneBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'undoneAt', type: 'date', index: true },
  ],
})
