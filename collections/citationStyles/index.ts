import { anyone, can, nobody } from '@/access/rules'
import { defineCollection } from '@collections/define'

import { checkStyle } from './checkStyle'

/** A citation style that someone uploaded (.csl), beside those that come with the hub. */
export const CitationStyles = defineCollection({
  slug: 'citation-styles',
  labels: { singular: 'Citation style', plural: 'Citation styles' },
  access: {
    admin: can('evidence.edit'),
    create: can('evidence.edit'),
    read: anyone,
    readVersions: nobody,
    update: can('evidence.edit'),
    delete: can('evidence.edit'),
    unlock: nobody,
  },
  admin: {
    group: 'References in and out',
    useAsTitle: 'title',
    defaultColumns: ['title', 'key', 'updatedAt'],
    description: 'Styles of citation beyond those that come with the hub. Paste the text of a .csl file, for example from zotero.org/styles.',
  },
  hooks: { beforeValidate: [checkStyle] },
  fields: [
    { name: 'title', type: 'text', admin: { description: 'Read from the style if empty.' } },
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      admin: { readOnly: true, description: 'Its short name in addresses, read from the style.' },
    },
    { name: 'xml', type: 'code', label: 'Text of the .csl file', required: true, admin: { language: 'xml' } },
  ],
})
