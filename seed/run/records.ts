import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { runAction } from '@/platform/database/action'
import { defaultLocale } from '@/platform/locales'
import { createPublished, transition } from '@/publishing/editorial/actions'

import type { NamedRecord, SeedData } from '../check'
import { recordSchemas, type RecordCollection } from '../schema'
import { relationsIn } from '../schema/walk'
import { existingIds, idKey, type KnownIds } from './existing'
import { afterTheirNeeds } from './order'
import type { SeedCount } from './report'
import { inDefaultLocale, translationsOf, waitingFields, withRowIds, type IdOf } from './resolve'

/** Collections whose records may point to each other in circles are one group and one transaction. */
export const groups: readonly (readonly RecordCollection[])[] = [
  ['organisations', 'people', 'references'],
  ['studies'],
  ['results'],
  ['quality-ratings'],
  ['claims', 'policy-events', 'lead-terms'],
  ['projects'],
  ['ambitions', 'events'],
  ['gaps', 'research-questions'],
  ['working-groups'],
  ['summaries', 'briefings'],
]

type Task = NamedRecord & { collection: RecordCollection }

type GroupOutcome = { ids: KnownIds; counts: (readonly [RecordCollection, SeedCount])[] }

/**
 * Writes the missing records of one group, in one transaction. What exists stays as it is, whoever wrote it.
 *
 * @param known ids of terms and of the groups before this one
 * @returns those ids and the ones of this group
 */
export async function seedGroup(
  payload: Payload,
  group: readonly RecordCollection[],
  records: SeedData['records'],
  known: KnownIds,
): Promise<GroupOutcome> {
  return runAction(payload, {}, async (req) => {
    // A write conflict starts this anew, so nothing outside may have been changed by the attempt before.
    const ids = new Map(known)
    const missing: Task[] = []
    const counts: (readonly [RecordCollection, SeedCount])[] = []
    for (const collection of group) {
      const existing = await existingIds(req, collection, ids)
      for (const [name, id] of existing) ids.set(idKey(collection, name), id)
      const absent = records[collection].filter(({ name }) => !existing.has(name))
      missing.push(...absent.map((record) => ({ ...record, collection })))
      counts.push([collection, { created: absent.length, kept: records[collection].length - absent.length }])
    }
    await writeAll(req, missing, ids)
    return { ids, counts }
  })
}

async function writeAll(
  req: PayloadRequest,
  tasks: readonly Task[],
  ids: Map<string, string>,
): Promise<void> {
  const idOf: IdOf = (collection, name) => ids.get(idKey(collection, name))
  const ordered = afterTheirNeeds(
    tasks,
    ({ collection, name }) => idKey(collection, name),
    ({ collection, data }) =>
      relationsIn(recordSchemas[collection], data).map((to) => idKey(to.collection, to.name)),
  )
  const unfinished: (() => Promise<void>)[] = []
  for (const task of ordered) {
    const { id, finish } = await naming(task, () => writeRecord(req, task, idOf))
    ids.set(idKey(task.collection, task.name), id)
    if (finish) unfinished.push(() => naming(task, finish))
  }
  for (const finish of unfinished) await finish()
}

/** Says which record a database refused. */
async function naming<Outcome>({ collection, name }: Task, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error) error.message = `Seed record ${collection}/${name}: ${error.message}`
    throw error
  }
}

type Written = { id: string; finish?: () => Promise<void> }

/**
 * Writes what can be written at once. A record that points to one still to come, or that has further languages, is
 * saved as a draft and finished, then published, by `finish` once its whole group is there.
 */
async function writeRecord(
  req: PayloadRequest,
  { collection: kind, data: record }: Task,
  idOf: IdOf,
): Promise<Written> {
  const collection = kind as CollectionSlug
  const later = waitingFields(kind, record, idOf)
  const now = new Set(Object.keys(record).filter((field) => !later.has(field)))
  const data = inDefaultLocale(kind, record, idOf, now) as never
  const hasTranslations = translationsOf(kind, record, idOf).size > 0
  const isEditorial = Boolean(req.payload.collections[collection].config.versions?.drafts)
  const isWhole = later.size === 0 && !hasTranslations

  if (isEditorial && isWhole) {
    const created = await createPublished(req.payload, { collection, data, req })
    return { id: String(created.id) }
  }
  const created = await req.payload.create({
    collection,
    data,
    req,
    draft: isEditorial,
    depth: 0,
    overrideAccess: true,
    fallbackLocale: false,
  })
  const id = String(created.id)
  if (isWhole) return { id }
  return {
    id,
    finish: async () => {
      const options = {
        collection,
        id,
        req,
        draft: isEditorial,
        depth: 0,
        fallbackLocale: false,
      } as const
      if (later.size > 0)
        await req.payload.update({ ...options, overrideAccess: true, data: inDefaultLocale(kind, record, idOf, later) as never })
      const saved = await req.payload.findByID({
        collection,
        id,
        req,
        draft: isEditorial,
        depth: 0,
        overrideAccess: true,
      })
      for (const [locale, fields] of translationsOf(kind, record, idOf)) {
        await req.payload.update({ ...options, overrideAccess: true, locale, data: withRowIds(fields, saved) as never })
      }
      // Payload leaves the language of an operation on its request, and publishing checks what that language requires.
      req.locale = defaultLocale
      if (!isEditorial) return
      for (const name of ['submit', 'publish'] as const) {
        await transition(req.payload, { collection, id, name, user: 'system', req })
      }
    },
  }
}
