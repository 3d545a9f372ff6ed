import { z } from 'zod'

import { identifierSchemes, normaliseIdentifier } from '@/bibliography/identifiers'
import { edtfProblem } from '@/bibliography/dates'
import { locales, type Locale } from '@/platform/locales'

import { readMarkup } from '../markup/read'

/** The collections that the seed fills. */
export type SeededCollection =
  | 'vocabularies'
  | 'terms'
  | 'organisations'
  | 'people'
  | 'references'
  | 'studies'
  | 'results'
  | 'quality-ratings'
  | 'claims'
  | 'policy-events'
  | 'lead-terms'
  | 'projects'
  | 'ambitions'
  | 'events'
  | 'gaps'
  | 'research-questions'
  | 'priority-rounds'
  | 'working-groups'
  | 'users'
  | 'summaries'
  | 'briefings'

/** What a schema says about a value beyond its shape: where it points, that it has languages, or that it is marked up. */
export type SeedMeta = { relation: SeededCollection } | { localised: true } | { markup: true }

const seedMeta = z.registry<SeedMeta>()

/** The note on a schema left by {@link relation}, {@link term}, {@link localised} or {@link markup}. */
export function metaOf(schema: z.ZodType): SeedMeta | undefined {
  return seedMeta.get(schema)
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const slugRemedy = 'Use lower-case letters, digits and single hyphens, such as "grant-2000".'

export const text = z.string().trim().min(1, 'It is empty: leave the field out if nothing is known.')

export const slug = z.string().max(120).regex(SLUG, slugRemedy)

/** The name of another record: its slug, or the name that the README gives to records without one. */
export function relation(collection: Exclude<SeededCollection, 'terms'>): z.ZodType<string> {
  const name = z.string().regex(/^[a-z0-9-]+(?:\/\d+)?$/, slugRemedy)
  seedMeta.add(name, { relation: collection })
  return name
}

/** A term of one vocabulary, written `<vocabulary>/<slug>`. */
export function term(vocabulary: string): z.ZodType<string> {
  const name = z
    .string()
    .refine(
      (value) => value.startsWith(`${vocabulary}/`) && SLUG.test(value.slice(vocabulary.length + 1)),
      `Write a term of this vocabulary as "${vocabulary}/<slug>".`,
    )
  seedMeta.add(name, { relation: 'terms' })
  return name
}

const localeCode = z.enum(locales.map(({ code }) => code) as [Locale, ...Locale[]])

const translations = z
  .partialRecord(localeCode, text)
  .refine(({ en }) => en !== undefined, 'Add the English text: it is shown where a language has none.')

/** Text with languages: plain English, or one text per language with English among them. */
export function localised() {
  const value = z.union([text, translations], {
    error: 'Write English text, or { "en": …, "fr": … } with English in it.',
  })
  seedMeta.add(value, { localised: true })
  return value
}

/** A list of words with languages: English words, or one list per language. */
export function localisedList() {
  const words = z.array(text).min(1)
  const value = z.union([words, z.partialRecord(localeCode, words)])
  seedMeta.add(value, { localised: true })
  return value
}

/** English running text with headings, tables, links and footnote marks, written as seed/markup says. */
export function markup() {
  const value = text.superRefine((words, context) => {
    try {
      readMarkup(words)
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) })
    }
  })
  seedMeta.add(value, { markup: true })
  return value
}

/** A date as precise as its source: a year, a month, a day or an interval. */
export const edtf = text.superRefine((value, context) => {
  const problem = edtfProblem(value)
  if (problem) context.addIssue({ code: 'custom', message: problem })
})

export const day = z.iso.date('Write a day as YYYY-MM-DD.')

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Write a full web address that begins with https:// or http://.',
})

const schemes = identifierSchemes.map(({ value }) => value)

export const identifiers = z.array(
  z
    .strictObject({ scheme: z.enum(schemes, `Write one of ${schemes.join(', ')}.`), value: text })
    .superRefine(({ scheme, value }, context) => {
      const outcome = normaliseIdentifier(scheme, value)
      if ('problem' in outcome) context.addIssue({ code: 'custom', message: outcome.problem })
    }),
)

/** Where facts were seen. A conflict keeps every value; a choice between them says why. */
export const provenance = z
  .array(
    z.strictObject({
      field: text,
      value: text.optional(),
      source: text,
      reference: relation('references').optional(),
      url: webAddress.optional(),
      page: text.optional(),
      seenOn: day.optional(),
      confirmed: z.boolean(),
      chosen: z.boolean().optional(),
      reason: text.optional(),
    }),
  )
  .min(1, 'Name at least one source.')
  .superRefine((rows, context) => {
    const chosenFields = new Set<string>()
    rows.forEach((row, index) => {
      if (!row.chosen) return
      if (!row.reason)
        context.addIssue({
          code: 'custom',
          path: [index, 'reason'],
          message: 'Say why this value was chosen.',
        })
      if (chosenFields.has(row.field)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'chosen'],
          message: `Another value of "${row.field}" is chosen already.`,
        })
      }
      chosenFields.add(row.field)
    })
  })

export const count = z.int().min(0)
