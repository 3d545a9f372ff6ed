import { can, nobody } from '@/access/rules'
import { flowEndpoints } from '@/bibliography/import/admin/flowEndpoints'
import { tableEndpoint } from '@/bibliography/import/admin/tableEndpoint'
import { importEndpoints } from '@/bibliography/import/endpoints'
import { defineCollection } from '@collections/define'
import { importKinds, importStates } from './options'
import { searchRecord } from './searchRecord'

const machineMade = { readOnly: true } as const

/** One import as a record: the search behind it, the file, what became of each record, and its undo. */
export const ImportBatches = defineCollection({
  slug: 'import-batches',
  labels: { singular: 'Import', plural: 'Imports' },
  access: {
    admin: can('evidence.edit'),
    // Imports are begun, decided, committed and undone through actions of their own.
    create: nobody,
    read: can('evidence.edit'),
    readVersions: nobody,
    update: can('evidence.edit'),
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'References in and out',
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'startedByLabel', 'createdAt'],
    listSearchableFields: ['title'],
    description: 'Every import with the search behind it. Begin one on the page “Import references”.',
    components: {
      edit: { beforeDocumentControls: ['/src/bibliography/import/admin/ImportPageLink#ImportPageLink'] },
    },
  },
  defaultSort: '-createdAt',
  endpoints: [...importEndpoints, ...flowEndpoints, tableEndpoint],
  fields: [
    { name: 'title', type: 'text', required: true, index: true },
    searchRecord,
    {
      type: 'collapsible',
      label: 'The file',
      admin: { initCollapsed: true },
      fields: [
        { name: 'kind', type: 'select', required: true, options: [...importKinds], admin: machineMade },
        {
          name: 'file',
          type: 'group',
          fields: [
            { name: 'name', type: 'text', admin: machineMade },
            { name: 'bytes', type: 'number', admin: machineMade },
            { name: 'sha256', type: 'text', index: true, admin: machineMade },
            { name: 'format', type: 'text', admin: machineMade },
            { name: 'encoding', type: 'text', admin: machineMade },
          ],
        },
        { name: 'chosenFormat', type: 'text', admin: { hidden: true } },
        { name: 'mapping', type: 'json', admin: { hidden: true } },
        { name: 'rules', type: 'json', admin: { hidden: true } },
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: [...importStates],
      access: { update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'progress',
      type: 'group',
      access: { update: nobody },
      admin: { hidden: true },
      fields: [
        { name: 'phase', type: 'text' },
        { name: 'done', type: 'number' },
        { name: 'total', type: 'number' },
        { name: 'heartbeat', type: 'date' },
      ],
    },
    { name: 'isCancelRequested', type: 'checkbox', defaultValue: false, access: { update: nobody }, admin: { hidden: true } },
    { name: 'failure', type: 'textarea', access: { update: nobody }, admin: { readOnly: true } },
    { name: 'problems', type: 'json', access: { update: nobody }, admin: { hidden: true } },
    { name: 'counts', type: 'json', access: { update: nobody }, admin: { hidden: true } },
    {
      name: 'relationsWritten',
      type: 'json',
      access: { update: nobody },
      admin: { hidden: true, description: 'Relations written into references that were there before, for the undo.' },
    },
    {
      name: 'keptAtUndo',
      type: 'json',
      access: { update: nobody },
      admin: { hidden: true, description: 'What an undo left in place, and why.' },
    },
    {
      name: 'startedBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      access: { update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    { name: 'startedByLabel', type: 'text', label: 'Begun by', access: { update: nobody }, admin: { hidden: true } },
    { name: 'committedBy', type: 'relationship', relationTo: 'users', access: { update: nobody }, admin: { hidden: true } },
    { name: 'isComparedAnew', type: 'checkbox', defaultValue: false, access: { update: nobody }, admin: { hidden: true } },
    { name: 'comparedAt', type: 'date', index: true, access: { update: nobody }, admin: { hidden: true } },
    { name: 'committedAt', type: 'date', access: { update: nobody }, admin: { position: 'sidebar', readOnly: true } },
    { name: 'undoneBy', type: 'relationship', relationTo: 'users', access: { update: nobody }, admin: { hidden: true } },
    { name: 'undoneAt', type: 'date', access: { update: nobody }, admin: { position: 'sidebar', readOnly: true } },
  ],
})
