import { z } from 'zod'

import { localised, localisedList, slug, text, webAddress } from './parts'

const vocabularyTerm = z.strictObject({
  slug,
  label: localised(),
  definition: localised().optional(),
  synonyms: localisedList().optional(),
  /** Slug of a term of the same vocabulary that stands earlier in the file. */
  parent: slug.optional(),
  externalCodes: z.array(z.strictObject({ scheme: text, code: text, url: webAddress.optional() })).optional(),
  /** Place in the vocabulary; the order of the file if left out. For designs, 1 can show most. */
  rank: z.int().min(1).optional(),
  status: z.enum(['active', 'retired']).optional(),
  replacedBy: slug.optional(),
  since: text.optional(),
  benefitLevels: z
    .array(z.enum(['individual', 'health-equity', 'health-system', 'economy', 'environment']))
    .optional(),
  controlled: z.boolean().optional(),
  underServed: z.boolean().optional(),
})

/** One file of seed/vocabularies. */
export const vocabularyFile = z.strictObject({
  key: slug,
  title: localised(),
  description: localised(),
  version: text,
  hierarchical: z.boolean(),
  terms: z.array(vocabularyTerm).min(1),
})

export type VocabularyFile = z.infer<typeof vocabularyFile>

/** seed/hub.json: the hub's own name and texts. */
export const hubFile = z.strictObject({
  name: text,
  strapline: localised(),
  fieldName: localised(),
  aim: localised(),
  tests: z.array(z.strictObject({ title: localised(), text: localised() })).length(3),
  honesty: localised(),
  definition: localised(),
  inclusionTest: z.array(z.strictObject({ name: localised(), text: localised() })).length(3),
  linkWorkerNames: z.array(text).min(1),
  contactEmail: z.email().optional(),
})

export type HubFile = z.infer<typeof hubFile>
