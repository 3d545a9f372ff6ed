import type { Block, Field, RelationshipField, Where } from 'payload'

import { list } from '@collections/rows/list'

import { plainEditor } from './plainEditor'

type Embedded = 'studies' | 'references' | 'claims' | 'summaries' | 'documents' | 'terms'

/**
 * A relation to one record from within a text. It names its collection beside the id, as links in texts do, so that
 * merging two records finds it.
 */
function relation(name: string, to: Embedded, more: { required?: boolean; label?: string; where?: Where; description?: string } = {}): RelationshipField {
  const { required = false, label, where, description } = more
  return {
    name,
    type: 'relationship',
    relationTo: [to],
    required,
    hasMany: false,
    ...(label ? { label } : {}),
    ...(where ? { filterOptions: () => where } : {}),
    admin: { allowCreate: false, ...(description ? { description } : {}) },
  } as RelationshipField
}

const outcome = relation('outcome', 'terms', { required: true, where: { 'vocabulary.key': { equals: 'outcomes' } } })
const pictures: Where = { and: [{ mimeType: { like: 'image/' } }, { isPublic: { equals: true } }] }

const block = (slug: string, singular: string, plural: string, fields: Field[]): Block =>
  ({ slug, labels: { singular, plural }, fields })

/** The plots that a text can show, as their downloads are called. */
const plotKinds = [
  { value: 'effect-direction', label: 'Which way the results point' },
  { value: 'harvest', label: 'Harvest plot' },
  { value: 'forest', label: 'Forest plot' },
  { value: 'funnel', label: 'Funnel plot' },
  { value: 'timeline', label: 'Timeline' },
] as const

/** What stands in a text as a block of its own, bound to records: figures are computed when shown, never typed in. */
export const textBlocks = (): Block[] => [
  block('studyCard', 'Study', 'Studies', [relation('study', 'studies', { required: true })]),
  block('findingRow', 'Finding', 'Findings', [
    relation('summary', 'summaries', { description: 'Leave empty for a finding of this summary itself. A briefing names the summary.' }),
    outcome,
  ]),
  block('plot', 'Plot', 'Plots', [
    { name: 'kind', type: 'select', required: true, defaultValue: 'effect-direction', options: [...plotKinds] },
    outcome,
  ]),
  block('claim', 'Claim', 'Claims', [relation('claim', 'claims', { required: true })]),
  block('figure', 'Figure', 'Figures', [
    relation('image', 'documents', { required: true, where: pictures, description: 'A public picture (PNG, JPEG, WebP).' }),
    { name: 'caption', type: 'text', required: true },
    { name: 'source', type: 'text', admin: { description: 'Whose picture it is, and under which licence.' } },
    {
      name: 'longDescription',
      type: 'textarea',
      required: true,
      admin: { description: 'What it shows, for those who cannot see it.' },
    },
  ]),
  block('box', 'Box', 'Boxes', [
    { name: 'title', type: 'text', required: true },
    { name: 'text', type: 'richText', required: true, editor: plainEditor() },
  ]),
  block('quotation', 'Quotation (an opinion)', 'Quotations', [
    { name: 'text', type: 'textarea', required: true, admin: { description: 'Word for word, without quotation marks.' } },
    {
      type: 'row',
      fields: [
        { name: 'speaker', type: 'text', required: true },
        { name: 'role', type: 'text', admin: { description: 'Who they are: why their opinion is quoted.' } },
      ],
    },
    {
      type: 'row',
      fields: [relation('reference', 'references', { label: 'Said in' }), { name: 'page', type: 'text', label: 'Where in it' }],
    },
  ]),
]

/** What stands within a sentence: citations in brackets, and calls of footnotes. */
export const inlineBlocks = (): Block[] => [
  block('citation', 'Citation', 'Citations', [
    list({
      name: 'works',
      nouns: ['work', 'works'],
      label: 'Works cited',
      namedBy: ['locator'],
      fields: [
        relation('reference', 'references', { required: true }),
        { name: 'locator', type: 'text', label: 'Where in it', admin: { description: 'Such as “p. 12”.' } },
      ],
    }),
  ]),
  block('footnote', 'Footnote', 'Footnotes', [
    { name: 'key', type: 'text', required: true, admin: { description: 'The key of one of the footnotes of this text.' } },
  ]),
]
