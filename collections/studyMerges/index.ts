import { nobody, writtenByTheHub } from '@/access/rules'
import { defineCollection } from '@collections/define'

/** One merge of two studies: which went into which, and everything needed to undo it. */
export const StudyMerges = defineCollection({
  slug: 'study-merges',
  labels: { singular: 'Study merge', plural: 'Study merges' },
  // A merge is one audit event on the study that stays; this row is what undoing it needs.
  audited: false,
  access: writtenByTheHub('evidence.edit'),
  admin: {
    group: 'Evidence',
    useAsTitle: 'label',
    defaultColumns: ['label', 'mergedByLabel', 'createdAt', 'undoneAt'],
    description: 'Studies that were the same, with what the merge moved. A merge can be undone.',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  fields: [
    { name: 'label', type: 'text', required: true },
    { name: 'keep', type: 'relationship', relationTo: 'studies', required: true, index: true },
    { name: 'merged', type: 'relationship', relationTo: 'studies', required: true, index: true },
    { name: 'reason', type: 'text' },
    // Names every record that was led on, ratings that are still blind among them: for the undo alone.
    { name: 'moved', type: 'json', access: { read: nobody }, admin: { hidden: true } },
    { name: 'before', type: 'json', access: { read: nobody }, admin: { hidden: true } },
    { name: 'mergedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'mergedByLabel', type: 'text', label: 'Name then' },
    { name: 'undoneBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'undoneAt', type: 'date', index: true },
  ],
})
