import { defaultLocale, locales, type Locale } from '@/platform/locales'

import { editorState } from '../markup/lexical'
import { recordSchemas, type RecordCollection } from '../schema'
import type { SeedRecord } from '../schema/names'
import { mapMarked, relationsIn } from '../schema/walk'

/** Looks up the id of a record in the database; `undefined` if it is not there yet. */
export type IdOf = (collection: string, name: string) => string | undefined

type Fields = Record<string, unknown>

/** The text of one language in a localised value; a plain value is the default language's. */
export function inLocale(value: unknown, locale: Locale): unknown {
  const hasLanguages = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!hasLanguages) return locale === defaultLocale ? value : undefined
  return (value as Partial<Record<Locale, unknown>>)[locale]
}

/** A localised value as the database keeps it: one text per language. */
export function perLocale(value: unknown): Partial<Record<Locale, unknown>> {
  const entries = locales.map(({ code }) => [code, inLocale(value, code)] as const)
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined))
}

/** Every fact of the seed says that the seed entered it. */
function signed(record: SeedRecord): SeedRecord {
  if (!Array.isArray(record.provenance)) return record
  return {
    ...record,
    provenance: (record.provenance as Fields[]).map((row) => ({ ...row, enteredByLabel: 'seed' })),
  }
}

function resolved(collection: RecordCollection, record: SeedRecord, idOf: IdOf, locale: Locale): Fields {
  return mapMarked(recordSchemas[collection], record, (value, meta) => {
    if ('localised' in meta) return inLocale(value, locale)
    if ('markup' in meta) {
      return locale === defaultLocale ? editorState(String(value), ({ collection: to, name }) => idOf(to, name)) : undefined
    }
    return idOf(meta.relation, String(value))
  }) as Fields
}

function only(record: SeedRecord, fields: ReadonlySet<string>): SeedRecord {
  return Object.fromEntries(Object.entries(record).filter(([field]) => fields.has(field)))
}

/** The fields that hold a relation to a record which is not in the database yet. */
export function waitingFields(
  collection: RecordCollection,
  record: SeedRecord,
  idOf: IdOf,
): ReadonlySet<string> {
  const unresolved = relationsIn(recordSchemas[collection], record).filter(
    ({ collection: to, name }) => !idOf(to, name),
  )
  return new Set(unresolved.map(({ path }) => String(path[0])))
}

/** A record in the default language, ids in place of names; `fields` limits it to some of them. */
export function inDefaultLocale(
  collection: RecordCollection,
  record: SeedRecord,
  idOf: IdOf,
  fields: ReadonlySet<string> = new Set(Object.keys(record)),
): Fields {
  return resolved(collection, only(signed(record), fields), idOf, defaultLocale)
}

/** For each further language, the fields that have text in it. */
export function translationsOf(
  collection: RecordCollection,
  record: SeedRecord,
  idOf: IdOf,
): Map<Locale, Fields> {
  const translated = new Map<Locale, Set<string>>()
  mapMarked(recordSchemas[collection], record, (value, meta, path) => {
    if (!('localised' in meta)) return value
    for (const locale of Object.keys(perLocale(value)) as Locale[]) {
      if (locale !== defaultLocale)
        translated.set(locale, (translated.get(locale) ?? new Set()).add(String(path[0])))
    }
    return value
  })
  return new Map(
    [...translated].map(([locale, fields]) => [
      locale,
      resolved(collection, only(signed(record), fields), idOf, locale),
    ]),
  )
}

/**
 * Gives the rows of lists the ids they were saved under, so that a further language is added to those rows instead of
 * replacing them.
 */
export function withRowIds(fields: Fields, saved: unknown): Fields {
  const before = fieldsOf(saved)
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, withIdsInside(value, before[key])]),
  )
}

function withIdsInside(value: unknown, saved: unknown): unknown {
  if (!Array.isArray(value))
    return typeof value === 'object' && value !== null ? withRowIds(value as Fields, saved) : value
  return value.map((row: unknown, index) => {
    const before = fieldsOf(Array.isArray(saved) ? saved[index] : undefined)
    const inside = withIdsInside(row, before)
    return typeof before.id === 'string' ? { id: before.id, ...(inside as Fields) } : inside
  })
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}
