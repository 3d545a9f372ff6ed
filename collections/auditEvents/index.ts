import { writtenByTheHub } from '@/access/rules'
import { defineCollection } from '@collections/define'
import { refuseDeletion, refuseRewriting } from './appendOnly'

/** Who did what to what, and when. Rows are appended by the hub with each write and never change. */
export const AuditEvents = defineCollection({
  slug: 'audit-events',
  labels: { singular: 'Audit event', plural: 'Audit events' },
  audited: false,
  access: writtenByTheHub('audit.read'),
  admin: {
    group: 'Record keeping',
    useAsTitle: 'documentLabel',
    defaultColumns: ['at', 'actorLabel', 'action', 'documentLabel', 'reason'],
    listSearchableFields: ['documentLabel', 'actorLabel', 'action', 'documentId'],
    description: 'Everything that was written in the hub, by whom and when. Nobody can change or remove it.',
  },
  defaultSort: '-at',
  lockDocuments: false,
  hooks: { beforeChange: [refuseRewriting], beforeDelete: [refuseDeletion] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'at',
          label: 'When',
          type: 'date',
          required: true,
          index: true,
          defaultValue: () => new Date().toISOString(),
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'actor',
          label: 'Person',
          type: 'relationship',
          relationTo: 'users',
          index: true,
          admin: { allowCreate: false, allowEdit: false },
        },
        {
          name: 'actorLabel',
          label: 'Name then',
          type: 'text',
          admin: { description: 'As it was at the time; it stays when the account goes.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'action',
          type: 'text',
          required: true,
          index: true,
          admin: { description: 'What was done, such as "studies.publish".' },
        },
        { name: 'collectionSlug', label: 'Kind of record', type: 'text', index: true },
        { name: 'documentId', label: 'Record', type: 'text', index: true },
      ],
    },
    { name: 'documentLabel', label: 'Title then', type: 'text' },
    {
      name: 'reason',
      type: 'textarea',
      admin: { description: 'As given by the person, where one was asked for.' },
    },
    { name: 'changes', type: 'json', admin: { description: 'Each changed field, before and after.' } },
  ],
})
