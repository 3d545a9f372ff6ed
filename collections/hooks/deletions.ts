import {
  APIError,
  type CollectionAfterErrorHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { isRefusal } from '@/platform/payloadErrors'

/** Says why a record must stay, by refusing; writes nothing. */
export type DeletionGuard = CollectionBeforeDeleteHook

/** A record that must stay, in the shape in which Payload tells errors of many. */
type Kept = { readonly id: string; readonly isPublic: true; readonly message: string }

/** So many are told of by name: the admin shows all of it in one message. */
const mostTold = 5

/** Some of many records must stay, so nothing was deleted. */
class ManyKept extends APIError<null> {
  constructor(readonly heading: string, readonly kept: readonly Kept[]) {
    super([heading, ...kept.map(({ message }) => message)].join('\n'), 409, null, true)
  }
}

const isManyKept = (error: unknown): error is ManyKept => isRefusal(error) && 'kept' in error && 'heading' in error

const recordsOf = async (req: PayloadRequest, collection: SanitizedCollectionConfig, where: Where, draft: boolean) =>
  (await req.payload.find({
    collection: collection.slug as CollectionSlug, where, draft, limit: 0, pagination: false, depth: 0, overrideAccess: true, req,
    select: { [collection.admin.useAsTitle ?? 'id']: true },
  })).docs as unknown as readonly Readonly<Record<string, unknown>>[]

/**
 * Asks all guards about all records before the first of many is deleted. Payload begins with all of them at once, and
 * the first refusal undoes everything: without this nobody would learn which record it was, and what else must stay.
 */
export const askTogether = (guards: readonly DeletionGuard[]): CollectionBeforeOperationHook =>
  async ({ args, collection, context, operation, overrideAccess, req }) => {
    if (operation !== 'delete' || !('where' in args) || !args.where) return args
    const allowed = overrideAccess ? true : await collection.access.delete({ req })
    // Payload itself refuses who may not delete; a refusal of ours would tell them of drafts.
    if (!allowed) return args
    const records = await recordsOf(req, collection, allowed === true ? args.where : { and: [args.where, allowed] }, false)
    const refused = new Map<string, string>()
    for (const { id } of records) {
      const message = await refusalOf(guards, { id: String(id), collection, context, req })
      if (message !== null) refused.set(String(id), message)
    }
    if (refused.size === 0) return args
    const told = [...refused].slice(0, mostTold)
    const titles = await titlesOf(req, collection, told.map(([id]) => id))
    const kept = told.map(([id, message]): Kept => ({ id, isPublic: true, message: `“${titles.get(id) ?? id}”: ${message}` }))
    const howMany = `Nothing was deleted, since ${refused.size} of these ${records.length} records must stay`
    throw new ManyKept(refused.size > mostTold ? `${howMany}; the first ${mostTold}:` : `${howMany}:`, kept)
  }

async function refusalOf(guards: readonly DeletionGuard[], asked: Parameters<DeletionGuard>[0]): Promise<string | null> {
  try {
    for (const guard of guards) await guard(asked)
    return null
  } catch (error) {
    if (isRefusal(error)) return error.message
    throw error
  }
}

/** What the admin's list calls the records. */
async function titlesOf(req: PayloadRequest, collection: SanitizedCollectionConfig, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const title = collection.admin.useAsTitle ?? 'id'
  const records = await recordsOf(req, collection, { id: { in: [...ids] } }, Boolean(collection.versions?.drafts))
  return new Map(records.flatMap((record) => (typeof record[title] === 'string' ? [[String(record.id), record[title]] as const] : [])))
}

/** Tells of the records that must stay as Payload's list expects it: what was deleted, and one error for each other. */
export const tellEach: CollectionAfterErrorHook = ({ error }) => (isManyKept(error)
  ? { response: { message: error.heading, docs: [], errors: error.kept.map((one) => ({ ...one, name: 'APIError' })) } }
  : undefined)
