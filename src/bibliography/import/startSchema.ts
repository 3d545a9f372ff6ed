import { z } from 'zod'
import { searchedSources } from '@collections/importBatches/options'
import { formatNames } from '../formats/format'

const text = z.string().trim().max(500)
const longText = z.string().max(50_000)
const given = <Value extends z.ZodType>(schema: Value) => schema.nullish().transform((value) => value ?? undefined)

const searchSchema = z.object({
  sourceType: given(z.enum(searchedSources.map(({ value }) => value))),
  database: given(text),
  platform: given(text),
  strategy: given(longText),
  searchedOn: given(z.iso.date().or(z.iso.datetime({ offset: true }))),
  searchedBy: given(text),
  limits: given(text),
  note: given(longText),
})

/** What may be said about an import that begins: its title and search, and what the file is. */
export const descriptionSchema = z.object({
  title: given(text),
  search: given(searchSchema),
  format: given(z.enum(formatNames)),
  mapping: z.unknown().optional(),
})

/** The same with pasted text or identifiers in place of a file. */
export const startSchema = descriptionSchema.extend({
  text: z.string().optional(),
  identifiers: z.union([z.string(), z.array(z.string().max(2000)).max(100_000)]).optional(),
})

export type Start = z.infer<typeof startSchema>
