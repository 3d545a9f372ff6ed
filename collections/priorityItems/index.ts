import type { Field } from 'payload'

import { can, nobody } from '@/access/rules'
import { defineCollection } from '@collections/define'
import { insidersOnly } from '@collections/gaps/moderated'
import { readItems } from '@collections/priorityRounds/access'
import { list } from '@collections/rows/list'

import { checkVerdicts, itemDecisions, itemFates } from './options'

const organisers = { read: can('agenda.prioritise') }

/** Everything that was decided about the gap in this round, oldest first; nothing is ever taken out. */
const decisions = list({
  name: 'decisions',
  nouns: ['decision', 'decisions'],
  namedBy: ['what', 'at'],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'what', type: 'select', required: true, options: [...itemDecisions] },
        { name: 'at', type: 'date', required: true },
        { name: 'by', type: 'relationship', relationTo: 'users', index: true, access: { read: insidersOnly } },
      ],
    },
    { name: 'reason', type: 'textarea' },
    { name: 'before', type: 'text', admin: { description: 'The wording before it was rephrased.' } },
  ],
})

const evidence: Field = {
  name: 'evidence',
  type: 'group',
  label: 'Checked against the evidence',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'studies', type: 'number', label: 'Studies found' },
        { name: 'reviews', type: 'number', label: 'Reviews found' },
        { name: 'checkedAt', type: 'date' },
      ],
    },
    { name: 'search', type: 'text', label: 'Search', admin: { description: 'The path of the search on the public site.' } },
    { name: 'verdict', type: 'select', options: [...checkVerdicts] },
    { name: 'reason', type: 'textarea' },
  ],
}

/** One gap in one priority round: as it is worded there, what was decided about it, and where it ended up. */
export const PriorityItems = defineCollection({
  slug: 'priority-items',
  labels: { singular: 'Gap in a round', plural: 'Gaps in rounds' },
  // Each action upon one is an audit event of its own.
  audited: false,
  admin: {
    group: 'Agenda',
    description: 'Which gaps are in which round, and what was decided about each. Changed on the page “Priority rounds”.',
    useAsTitle: 'wording',
    defaultColumns: ['wording', 'round', 'fate', 'updatedAt'],
    hidden: true,
  },
  access: {
    admin: can('agenda.prioritise'),
    create: nobody,
    read: readItems,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  fields: [
    { name: 'round', type: 'relationship', relationTo: 'priority-rounds', required: true, index: true },
    { name: 'gap', type: 'relationship', relationTo: 'gaps', required: true, index: true },
    { name: 'wording', type: 'text', required: true, localized: true },
    { name: 'fate', type: 'select', required: true, defaultValue: 'kept', index: true, options: [...itemFates] },
    { name: 'mergedInto', type: 'relationship', relationTo: 'priority-items', index: true },
    evidence,
    decisions,
    { name: 'addedBy', type: 'relationship', relationTo: 'users', index: true, access: { read: insidersOnly } },
    // The order of the workshop is not public before it is agreed.
    { name: 'place', type: 'number', access: organisers },
    { name: 'placeReason', type: 'textarea', access: organisers },
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true, description: 'A gap is in a round once.' } },
  ],
})
