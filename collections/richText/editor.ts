import {
  BlockquoteFeature, BlocksFeature, EXPERIMENTAL_TableFeature, FixedToolbarFeature, HeadingFeature,
  HorizontalRuleFeature, lexicalEditor,
} from '@payloadcms/richtext-lexical'

import { inlineBlocks, textBlocks } from './blocks'
import { basicFeatures } from './plainEditor'

const features = () => [
  ...basicFeatures(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  BlockquoteFeature(),
  EXPERIMENTAL_TableFeature(),
  HorizontalRuleFeature(),
  FixedToolbarFeature(),
]

/**
 * The editor for running text: what an argument needs (headings two to four, emphasis, lists, links, quotations,
 * tables, rules) and nothing that would let one page look unlike the next.
 */
export const textEditor = () => lexicalEditor({ features: features() })

/** The same with blocks bound to records: studies, findings, plots, claims, figures, citations, footnotes. */
export const evidenceEditor = () => lexicalEditor({
  features: [...features(), BlocksFeature({ blocks: textBlocks(), inlineBlocks: inlineBlocks() })],
})
