import type { Payload, PayloadRequest, Where } from 'payload'

import { runAction } from '@/platform/database/action'

import { deleteRegistration } from '../joining/actions/forget'
import { forgetReader } from '../newsletter/actions/stop'
import { removeRequest } from '../requests/actions'

/** What nobody confirms is deleted after this time. */
const keptMs = 7 * 24 * 60 * 60_000

type Unconfirmed = {
  readonly collection: 'registrations' | 'newsletter-readers' | 'evidence-requests'
  /** What is true of a record that still waits to be confirmed. */
  readonly waiting: Where
  /** The field with the moment at which it was asked to be. */
  readonly askedIn: 'askedAt' | 'createdAt'
  readonly forget: (req: PayloadRequest, id: string) => Promise<void>
}

const kinds: readonly Unconfirmed[] = [
  { collection: 'registrations', waiting: { state: { equals: 'unconfirmed' } }, askedIn: 'askedAt', forget: deleteRegistration },
  { collection: 'newsletter-readers', waiting: { confirmedAt: { exists: false } }, askedIn: 'askedAt', forget: forgetReader },
  { collection: 'evidence-requests', waiting: { state: { equals: 'unconfirmed' } }, askedIn: 'createdAt', forget: removeRequest },
]

/**
 * Deletes the people who gave their address a week ago and have not confirmed it, with the mails to them. Each is looked
 * at again where it is deleted, so that nobody who confirms meanwhile is lost; one that cannot be deleted is logged and
 * keeps nobody else.
 */
export async function forgetUnconfirmed(payload: Payload, signal?: AbortSignal, now = Date.now()): Promise<void> {
  const moment = new Date(now - keptMs).toISOString()
  for (const { collection, waiting, askedIn, forget } of kinds) {
    const due: Where[] = [waiting, { [askedIn]: { less_than: moment } }]
    const { docs } = await payload.find({
      collection, where: { and: due }, select: {}, pagination: false, depth: 0, overrideAccess: true,
    })
    for (const { id } of docs) {
      if (signal?.aborted) return
      try {
        await runAction(payload, {}, async (req) => {
          const { totalDocs } = await payload.count({
            collection, where: { and: [{ id: { equals: id } }, ...due] }, overrideAccess: true, req,
          })
          if (totalDocs > 0) await forget(req, String(id))
        })
      } catch (error) {
        payload.logger.warn({ err: error, msg: `${collection} ${String(id)} is not confirmed and could not be deleted.` })
      }
    }
  }
}
