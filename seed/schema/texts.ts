import { z } from 'zod'

import { furtherReadingGroups } from '@collections/briefings/options'

import { day, localised, markup, provenance, relation, slug, term, text } from './parts'
import { oneOf } from './partnership'

const message = z.strictObject({ text: localised() })

const finding = z.strictObject({
  statement: localised(),
  outcome: term('outcomes').optional(),
  certaintyReason: localised().optional(),
  results: z.array(relation('results')).min(1, 'Name the results that the finding rests on.'),
})

/** One record of seed/texts/summaries. */
export const summary = z.strictObject({
  slug,
  title: localised(),
  answer: localised(),
  question: z.strictObject({
    text: localised(),
    population: localised(),
    intervention: localised(),
    comparison: localised(),
    outcome: localised(),
  }),
  keyMessages: z.array(message).min(3).max(5),
  mainOutcomes: z.array(term('outcomes')).max(7).optional(),
  findings: z.array(finding),
  body: markup(),
  benefits: markup(),
  criticism: markup(),
  searchedOn: day.optional(),
  reviewDue: day.optional(),
  authors: z.array(relation('people')).optional(),
  authorNames: z.array(text).optional(),
  outcomes: z.array(term('outcomes')).optional(),
  populations: z.array(term('populations')).optional(),
  designs: z.array(term('designs')).optional(),
  countries: z.array(term('countries')).optional(),
  references: z.array(relation('references')).optional(),
  provenance,
})

const footnote = z.strictObject({
  key: slug,
  text: localised().optional(),
  works: z.array(z.strictObject({ reference: relation('references'), locator: text.optional() })).optional(),
})

/** One record of seed/texts/briefings. */
export const briefing = z.strictObject({
  slug,
  title: localised(),
  series: text,
  number: text.optional(),
  date: day,
  authors: z.array(relation('people')).optional(),
  authorNames: z.array(text).optional(),
  answer: localised(),
  keyMessages: z.array(message).min(3).max(5),
  summary: markup(),
  body: markup(),
  footnotes: z.array(footnote),
  furtherReading: z
    .array(z.strictObject({ group: oneOf(furtherReadingGroups), reference: relation('references'), note: localised().optional() }))
    .optional(),
  timeline: z.array(relation('policy-events')).optional(),
  outcomes: z.array(term('outcomes')).optional(),
  populations: z.array(term('populations')).optional(),
  countries: z.array(term('countries')).optional(),
  correctAsOf: day,
  disclaimer: localised(),
  provenance,
})
