import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { runAction } from '@/platform/database/action'
import { defaultLocale } from '@/platform/locales'

import type { VocabularyFile } from '../schema'
import { idKey, type KnownIds } from './existing'
import type { SeedCount } from './report'
import { inLocale, perLocale } from './resolve'

type Fields = Record<string, unknown>

type VocabularyOutcome = { ids: KnownIds; counts: (readonly ['vocabularies' | 'terms', SeedCount])[] }

/** Writes one vocabulary and those of its terms that are missing, in one transaction. */
export async function seedVocabulary(
  payload: Payload,
  vocabulary: VocabularyFile,
): Promise<VocabularyOutcome> {
  return runAction(payload, {}, async (req) => {
    const { terms, ...head } = vocabulary
    const found = await idsByKey(req, 'vocabularies', { key: { equals: head.key } })
    const id =
      found.get(head.key) ?? (await createLocalised(req, 'vocabularies', head, ['title', 'description']))
    const existing = await idsByKey(req, 'terms', { vocabulary: { equals: id } })

    const ids = new Map([...existing].map(([key, termId]) => [idKey('terms', key), termId]))
    const idOf = (slug: string | undefined) =>
      slug ? ids.get(idKey('terms', `${head.key}/${slug}`)) : undefined
    let created = 0
    for (const [index, term] of terms.entries()) {
      if (idOf(term.slug)) continue
      const { parent, replacedBy, ...own } = term
      const fields = {
        rank: index + 1,
        ...own,
        vocabulary: id,
        parent: idOf(parent),
        replacedBy: idOf(replacedBy),
      }
      const termId = await createLocalised(req, 'terms', fields, ['label', 'definition', 'synonyms'])
      ids.set(idKey('terms', `${head.key}/${term.slug}`), termId)
      created += 1
    }
    return {
      ids,
      counts: [
        ['vocabularies', { created: found.size > 0 ? 0 : 1, kept: found.size }],
        ['terms', { created, kept: terms.length - created }],
      ],
    }
  })
}

async function idsByKey(
  req: PayloadRequest,
  collection: 'vocabularies' | 'terms',
  where: Fields,
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: where as never,
    select: { key: true } as never,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map((docs as unknown as { id: string; key: string }[]).map(({ id, key }) => [key, String(id)]))
}

/**
 * Creates a document in the default language through Payload, with its hooks, then adds the other languages in one
 * write. Payload's own update takes one language at a time, which made a thousand writes of the vocabularies.
 */
async function createLocalised(
  req: PayloadRequest,
  slug: 'vocabularies' | 'terms',
  fields: Fields,
  localised: readonly string[],
): Promise<string> {
  const collection = slug as CollectionSlug
  const english = localised.map((field) => [field, inLocale(fields[field], defaultLocale)] as const)
  const created = await req.payload.create({
    collection,
    data: { ...fields, ...Object.fromEntries(english) } as never,
    req,
    depth: 0,
    overrideAccess: true,
    fallbackLocale: false,
  })
  // All localised fields are written, translated or not: SQLite replaces every language of a document at once.
  const texts = localised.map((field) => [field, perLocale(fields[field])] as const)
  if (texts.some(([, perLanguage]) => Object.keys(perLanguage).length > 1)) {
    await req.payload.db.updateOne({
      collection,
      id: created.id,
      data: Object.fromEntries(texts),
      req,
      returning: false,
    })
  }
  return String(created.id)
}
