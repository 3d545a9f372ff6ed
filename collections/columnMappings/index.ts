import type { JSONFieldValidation } from 'payload'

import { can, nobody } from '@/access/rules'
import { checkMapping } from '@/bibliography/formats/csv/mapping'
import { defineCollection } from '@collections/define'

import { keyOfHeads } from './keyOfHeads'

const isMapping: JSONFieldValidation = (value) => {
  const checked = checkMapping(value)
  return 'mapping' in checked || checked.problems.join(' ')
}

/** What the columns of a source's tables mean, as a person corrected it; used for the next table with these heads. */
export const ColumnMappings = defineCollection({
  slug: 'column-mappings',
  labels: { singular: 'Column mapping', plural: 'Column mappings' },
  access: {
    admin: can('evidence.edit'),
    create: can('evidence.edit'),
    read: can('evidence.edit'),
    readVersions: nobody,
    update: can('evidence.edit'),
    delete: can('evidence.edit'),
    unlock: nobody,
  },
  admin: {
    group: 'References in and out',
    useAsTitle: 'source',
    defaultColumns: ['source', 'updatedAt'],
    description: 'What the columns of a table mean, remembered for each source.',
  },
  hooks: { beforeValidate: [keyOfHeads] },
  fields: [
    { name: 'source', type: 'text', required: true, index: true },
    {
      name: 'headsKey',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { readOnly: true, description: 'Tells the heads of one table from those of another; made from the mapping.' },
    },
    { name: 'heads', type: 'text', hasMany: true, admin: { readOnly: true, description: 'The column heads that this mapping is for.' } },
    {
      name: 'mapping',
      type: 'json',
      required: true,
      validate: isMapping,
      admin: {
        description:
          'Made by itself when you correct the columns of an import. By hand such as ' +
          '{"columns": [{"header": "Titel", "variable": "title"}, {"header": "Nr", "variable": null}]}; null leaves a column out.',
      },
    },
  ],
})
