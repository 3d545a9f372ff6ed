import type { Field } from 'payload'

import { evidenceEditor } from '@collections/richText/editor'

export const textFields: Field[] = [
  {
    name: 'summary',
    type: 'richText',
    localized: true,
    editor: evidenceEditor(),
    admin: { description: 'One page that states both what speaks for it and what speaks against it.' },
  },
  {
    name: 'body',
    type: 'richText',
    localized: true,
    label: 'Full text',
    editor: evidenceEditor(),
    admin: { description: 'Contents and section numbers are made from the headings, three levels deep.' },
  },
]
