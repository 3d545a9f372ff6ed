import { can, mayEnterAdmin, nobody } from '@/access/rules'
import { intakeEndpoints } from '@/documents/endpoints'
import { environment } from '@/platform/environment'
import { keepWhatTextsName } from '@/publishing/writing/hooks'
import { defineCollection } from '@collections/define'
import { refuse } from '@collections/hooks/refuse'
import { readDocuments } from './access'
import { checkContent } from './checkContent'
import { describeFile } from './describeFile'
import { documentProblems } from './documentProblems'
import { documentLicences, textStatuses } from './options'
import { noteWithdrawal } from './noteWithdrawal'
import { forgetPages, readNewFile } from './readFile'

/** A file: the PDF of a report, a figure, a table. Private unless its licence lets the hub show it. */
export const Documents = defineCollection({
  slug: 'documents',
  labels: { singular: 'Document', plural: 'Documents' },
  access: {
    admin: mayEnterAdmin,
    create: can('evidence.edit'),
    read: readDocuments,
    readVersions: nobody,
    update: can('evidence.edit'),
    delete: can('evidence.publish'),
    unlock: nobody,
  },
  admin: {
    group: 'Evidence',
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'licence', 'isPublic', 'textStatus', 'updatedAt'],
    listSearchableFields: ['title', 'filename'],
    description: 'Files of references: PDF, pictures (PNG, JPEG, WebP), CSV and text, up to 50 MB.',
  },
  defaultSort: '-updatedAt',
  upload: {
    staticDir: environment().documentsDir,
    // No `mimeTypes`: Payload's own check refuses readable PDFs without saying why. `checkContent` decides.
    // A file fetched from an address that someone typed would let them reach into the hub's own network.
    pasteURL: false,
    crop: false,
    focalPoint: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
  },
  endpoints: intakeEndpoints,
  hooks: {
    beforeOperation: [checkContent],
    beforeValidate: [refuse(documentProblems), describeFile],
    beforeChange: [noteWithdrawal],
    afterChange: [readNewFile],
    beforeDelete: [forgetPages],
  },
  keeps: [keepWhatTextsName],
  fields: [
    { name: 'title', type: 'text', index: true, admin: { description: 'Made from the file name if empty.' } },
    {
      name: 'reference',
      type: 'relationship',
      relationTo: 'references',
      index: true,
      admin: { description: 'The record of the document that this file is.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'licence',
          type: 'select',
          required: true,
          defaultValue: 'unknown',
          options: documentLicences.map(({ value, label }) => ({ value, label })),
          index: true,
        },
        {
          name: 'licenceNote',
          type: 'text',
          admin: { description: 'Where the licence is stated, and its version.' },
        },
      ],
    },
    {
      name: 'isPublic',
      type: 'checkbox',
      label: 'Public',
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar', description: 'Everybody can open the file. Only under an open licence.' },
    },
    {
      name: 'withdrawnAt',
      type: 'date',
      access: { create: nobody, read: can('documents.read'), update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'textStatus',
      type: 'select',
      label: 'Text',
      defaultValue: 'none',
      options: [...textStatuses],
      index: true,
      admin: { position: 'sidebar', readOnly: true },
    },
    { name: 'pages', type: 'number', min: 1, admin: { position: 'sidebar', readOnly: true } },
    { name: 'pagesRead', type: 'number', min: 0, admin: { hidden: true } },
    { name: 'language', type: 'text', admin: { position: 'sidebar', readOnly: true } },
    {
      name: 'textNote',
      type: 'textarea',
      label: 'About its text',
      admin: { readOnly: true, description: 'Why there is no text, or what of it could not be read.' },
    },
    {
      name: 'textByPage',
      type: 'ui',
      admin: {
        condition: (data) => Boolean(data?.pages),
        components: { Field: '/src/documents/admin/DocumentText#DocumentText' },
      },
    },
    {
      name: 'guess',
      type: 'json',
      access: { read: can('evidence.edit'), update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'sha256',
      type: 'text',
      label: 'Fingerprint (SHA-256)',
      index: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Two files with the same fingerprint are the same.',
      },
    },
  ],
})
