import { z } from 'zod'

import { readMarkup, recordsIn } from '../markup/read'

import { metaOf, type SeedMeta } from './parts'

export type Path = readonly (string | number)[]

type OnMarked = (value: unknown, meta: SeedMeta, path: Path) => unknown

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema
}

/**
 * Copies a value, replacing each relation and each localised value in it by what `onMarked` returns; what becomes
 * `undefined` is left out. Everything else is copied as it stands.
 */
export function mapMarked(schema: z.ZodType, value: unknown, onMarked: OnMarked, path: Path = []): unknown {
  const bare = unwrapped(schema)
  const meta = metaOf(bare)
  if (meta) return onMarked(value, meta, path)
  if (bare instanceof z.ZodArray && Array.isArray(value)) {
    const element = bare.element as z.ZodType
    return value
      .map((item, index) => mapMarked(element, item, onMarked, [...path, index]))
      .filter((item) => item !== undefined)
  }
  if (bare instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const shape = bare.shape as Record<string, z.ZodType>
    const entries = Object.entries(value).flatMap(([key, part]) => {
      const partSchema = shape[key]
      const mapped = partSchema ? mapMarked(partSchema, part, onMarked, [...path, key]) : part
      return mapped === undefined ? [] : [[key, mapped] as const]
    })
    return Object.fromEntries(entries)
  }
  return value
}

export type Relation = { collection: string; name: string; path: Path }

/** Every relation in a value, links of texts included, with the place where it stands. */
export function relationsIn(schema: z.ZodType, value: unknown): Relation[] {
  const found: Relation[] = []
  mapMarked(schema, value, (marked, meta, path) => {
    if ('relation' in meta && typeof marked === 'string')
      found.push({ collection: meta.relation, name: marked, path })
    if ('markup' in meta && typeof marked === 'string')
      found.push(...recordsIn(readMarkup(marked)).map((link) => ({ ...link, path })))
    return marked
  })
  return found
}
