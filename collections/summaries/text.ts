import type { Field } from 'payload'

import { evidenceEditor } from '@collections/richText/editor'

export const textFields: Field[] = [
  { name: 'body', type: 'richText', localized: true, label: 'Full text', editor: evidenceEditor() },
  {
    name: 'benefits',
    type: 'richText',
    localized: true,
    editor: evidenceEditor(),
    admin: { description: 'What speaks for it, by outcome.' },
  },
  {
    name: 'criticism',
    type: 'richText',
    localized: true,
    editor: evidenceEditor(),
    admin: { description: 'What speaks against it, and the faults of the evidence. It stands beside the benefits, as large as they do.' },
  },
]
