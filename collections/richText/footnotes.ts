import type { ArrayFieldValidation } from 'payload'

import { list } from '@collections/rows/list'

import { footnoteKeyProblem, type Keyed } from '@/publishing/footnoteKeys'

const distinctKeys: ArrayFieldValidation = (rows) => footnoteKeyProblem((rows ?? []) as Keyed[]) ?? true

/** The footnotes of a summary or briefing. */
export const footnotesField = () => list({
  name: 'footnotes',
  nouns: ['footnote', 'footnotes'],
  namedBy: ['text', 'key'],
  description: 'In order; readers see them numbered. One footnote may cite several works.',
  validate: distinctKeys,
  fields: [
    { name: 'key', type: 'text', required: true, admin: { description: 'What the text calls it by. It stays when footnotes move.' } },
    { name: 'text', type: 'textarea', localized: true },
    list({
      name: 'works',
      nouns: ['work', 'works'],
      label: 'Works cited',
      namedBy: ['locator'],
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'reference', type: 'relationship', relationTo: 'references', index: true, required: true },
            { name: 'locator', type: 'text', label: 'Where in it', admin: { description: 'Such as “p. 12”, “para 4.2”.' } },
          ],
        },
      ],
    }),
  ],
})
