import { writtenByTheHub } from '@/access/rules'
import { deskEndpoints } from '@/bibliography/desk/endpoints'
import { defineCollection } from '@collections/define'

/** A pair of records that may describe one document: open, or decided by a person, with the reason. */
export const DuplicateDecisions = defineCollection({
  slug: 'duplicate-decisions',
  labels: { singular: 'Duplicate decision', plural: 'Duplicate decisions' },
  // Itself a log; what a person decides is audited as one event by the desk.
  audited: false,
  access: writtenByTheHub('evidence.edit'),
  admin: {
    group: 'References in and out',
    useAsTitle: 'label',
    defaultColumns: ['label', 'state', 'score', 'reason', 'decidedAt'],
    description: 'The log of the duplicate desk. Pairs told apart here are never offered again.',
  },
  defaultSort: '-updatedAt',
  lockDocuments: false,
  endpoints: deskEndpoints,
  fields: [
    { name: 'label', type: 'text', required: true },
    {
      name: 'pairKey',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { readOnly: true, description: 'The two records, told by what they say; the same in either order.' },
    },
    { name: 'oneKey', type: 'text', required: true, index: true },
    { name: 'otherKey', type: 'text', required: true, index: true },
    { name: 'one', type: 'relationship', relationTo: 'references', index: true },
    { name: 'other', type: 'relationship', relationTo: 'references', index: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      options: [
        { value: 'open', label: 'To decide' },
        { value: 'merged', label: 'The same: merged' },
        { value: 'different', label: 'Different: never pair again' },
        { value: 'related', label: 'Different documents that belong together' },
        { value: 'separate', label: 'Kept separate for now: asked again by the next look' },
        { value: 'undone', label: 'Merged, then undone' },
      ],
    },
    { name: 'score', type: 'number', index: true },
    { name: 'comparison', type: 'json' },
    { name: 'reason', type: 'text' },
    // The relation that this decision added to a reference, to be taken back with it: {from, to, kind}.
    { name: 'madeRelation', type: 'json', admin: { hidden: true } },
    { name: 'merge', type: 'relationship', relationTo: 'reference-merges', index: true },
    { name: 'batch', type: 'relationship', relationTo: 'import-batches', index: true },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'decidedByLabel', type: 'text', label: 'Name then' },
    { name: 'decidedAt', type: 'date', index: true },
  ],
})
