import type { Field } from 'payload'
import { searchedSources } from './options'

/**
 * The search that a batch came from, as PRISMA-S asks for it to be reported.
 * Source: Rethlefsen et al. 2021, Syst Rev 10:39, https://doi.org/10.1186/s13643-020-01542-z
 */
export const searchRecord: Field = {
  name: 'search',
  type: 'group',
  label: 'The search behind it',
  admin: { description: 'What PRISMA-S asks for. The flow diagram is drawn from it.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'sourceType',
          type: 'select',
          label: 'Kind of source',
          defaultValue: 'database',
          options: [...searchedSources],
          index: true,
        },
        { name: 'database', type: 'text', label: 'Name of the source', admin: { description: 'Such as MEDLINE.' } },
        { name: 'platform', type: 'text', label: 'Platform', admin: { description: 'Such as Ovid.' } },
      ],
    },
    {
      name: 'strategy',
      type: 'textarea',
      admin: { description: 'The full strategy, line by line, as it was run.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'searchedOn', type: 'date', label: 'Searched on', index: true },
        { name: 'searchedBy', type: 'text', label: 'By' },
        { name: 'limits', type: 'text', label: 'Limits and filters' },
      ],
    },
    { name: 'note', type: 'textarea' },
  ],
}
