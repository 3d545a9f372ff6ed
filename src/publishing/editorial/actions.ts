import {
  APIError,
  type CollectionSlug,
  type DataFromCollectionSlug,
  type Payload,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
} from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { runAction } from '@/platform/database/action'

import { TransitionRefused } from './errors'
import { withIntent } from './intent'
import { rulesOf } from './registry'
import { refuseTransition, transitions, type EditorialState, type Refusal, type TransitionName } from './states'

type TransitionRequest = {
  collection: CollectionSlug
  id: string
  name: TransitionName
  /** Required by `return` and `archive`. */
  reason?: string
  /** Who asks. `'system'` (seed, migrations) may make every transition that the state allows. */
  user: PayloadRequest['user'] | 'system'
  req?: PayloadRequest
}

type EditorialRecord = { id: string; editorialState?: EditorialState | null }

/**
 * Moves one record to another editorial state, in one transaction with its audit event.
 *
 * @throws TransitionRefused when the state, the person's permissions or a missing reason forbid it
 */
export async function transition(payload: Payload, request: TransitionRequest): Promise<EditorialRecord> {
  const { collection, id, name, reason, user } = request
  const rules = rulesOf(collection)
  const asker = user === 'system' ? null : user

  return runAction(payload, { req: request.req, user: asker }, async (req) => {
    const record = (await payload.findByID({
      collection, id, req, draft: true, depth: 0, overrideAccess: true, disableErrors: true,
    })) as EditorialRecord | null
    if (!record) throw new APIError(`There is no ${collection} record ${id}.`, 404, null, true)

    const holds = (permission: Parameters<typeof may>[1]) => user === 'system' || may(holderOf({ user: asker }), permission)
    const refusal =
      refuseTransition(name, record.editorialState ?? 'draft', rules, holds, reason) ??
      (user === 'system' ? undefined : await refuseForRecord(payload, req, collection, id))
    if (refusal) throw new TransitionRefused(refusal)

    const { to, publicVersion } = transitions[name]
    return withIntent(req.context, { collection, id, name, to, reason: reason?.trim() || undefined }, async () => {
      const data: Record<string, unknown> = { _status: publicVersion === 'replaced' ? 'published' : 'draft' }
      return (await payload.update({
        collection, id, data, req,
        draft: publicVersion === 'unchanged',
        depth: 0, fallbackLocale: false, overrideAccess: true,
      })) as EditorialRecord
    })
  })
}

/** Some roles may change only records of their own; the update rule of the collection knows which. */
async function refuseForRecord(payload: Payload, req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Refusal | undefined> {
  const allowed = await payload.collections[collection].config.access.update({ req, id })
  if (allowed === true) return undefined
  const message = 'Your roles don’t let you change this record.'
  if (!allowed) return { code: 'not-permitted', message }
  const { totalDocs } = await payload.count({
    collection, where: { and: [{ id: { equals: id } }, allowed] }, req, overrideAccess: true,
  })
  return totalDocs > 0 ? undefined : { code: 'not-permitted', message }
}

type NewRecord<Slug extends CollectionSlug> = {
  collection: Slug
  data: Partial<RequiredDataFromCollectionSlug<Slug>>
  req?: PayloadRequest
  locale?: PayloadRequest['locale']
}

/** Creates a record that is public at once: for the seed and for tests, where nothing is to be reviewed. */
export async function createPublished<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, data, req: given, locale }: NewRecord<Slug>,
): Promise<DataFromCollectionSlug<Slug>> {
  rulesOf(collection)
  return runAction(payload, { req: given }, (req) =>
    withIntent(req.context, { collection, name: 'create-published', to: 'published' }, async () => {
      const created = await payload.create({
        collection,
        data: { ...data, _status: 'published' } as RequiredDataFromCollectionSlug<Slug>,
        req, draft: false, depth: 0, overrideAccess: true, fallbackLocale: false,
        ...(locale ? { locale: locale as 'en' } : {}),
      })
      return created as unknown as DataFromCollectionSlug<Slug>
    }),
  )
}
