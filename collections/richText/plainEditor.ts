import {
  BoldFeature, InlineToolbarFeature, ItalicFeature, lexicalEditor, LinkFeature, OrderedListFeature, ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, TextFieldSingleValidation } from 'payload'

import { isOpenable } from '@/publishing/links'

const linkable = ['studies', 'references', 'summaries', 'briefings', 'projects', 'gaps'] as const

const openableAddress: TextFieldSingleValidation = (value, { siblingData }) => {
  if ((siblingData as { linkType?: string }).linkType === 'internal') return true
  if (value && isOpenable(value)) return true
  return `“${value ?? ''}” can’t be a link. Use an address that begins with https://, http:// or mailto:, or a path such as /about.`
}

function withOpenableAddress(field: FieldAffectingData): FieldAffectingData {
  return field.name === 'url' && field.type === 'text'
    ? ({ ...field, validate: openableAddress } as FieldAffectingData)
    : field
}

/** What every text may hold. Made anew for every field, because Payload writes into the features it is given. */
export const basicFeatures = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    enabledCollections: [...linkable],
    fields: ({ defaultFields }) => defaultFields.map(withOpenableAddress),
  }),
  InlineToolbarFeature(),
]

/** The editor for a few paragraphs within a larger text, such as a box: no headings, no tables, no blocks. */
export const plainEditor = () => lexicalEditor({ features: basicFeatures() })
