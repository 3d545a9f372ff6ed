import {
  BlockquoteFeature, BoldFeature, EXPERIMENTAL_TableFeature, FixedToolbarFeature, HeadingFeature, HorizontalRuleFeature,
  InlineToolbarFeature, ItalicFeature, lexicalEditor, LinkFeature, OrderedListFeature, ParagraphFeature,
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

/**
 * The editor for running text: what an argument needs (headings two to four, emphasis, lists, links, quotations,
 * tables, rules) and nothing that would let one page look unlike the next. Made anew for every field, because
 * Payload writes into the features it is given.
 */
export function textEditor() {
  return lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({
        enabledCollections: [...linkable],
        fields: ({ defaultFields }) => defaultFields.map(withOpenableAddress),
      }),
      BlockquoteFeature(),
      EXPERIMENTAL_TableFeature(),
      HorizontalRuleFeature(),
      InlineToolbarFeature(),
      FixedToolbarFeature(),
    ],
  })
}
