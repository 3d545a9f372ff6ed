import type { Field } from 'payload'

import { textEditor } from '@collections/richText/editor'

export const textFields: Field[] = [
  {
    name: 'honesty',
    type: 'textarea',
    localized: true,
    label: 'What the hub does not know',
    admin: { description: 'Shown on the home page and under About: how large, incomplete and hard to reach the evidence is.' },
  },
  { name: 'about', type: 'richText', localized: true, editor: textEditor() },
]
