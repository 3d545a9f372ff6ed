import type { Payload, PayloadRequest } from 'payload'

import type { Reference } from '@/payload-types'

import { DeskRefused } from './errors'

export type NewRelation = { from: string; to: string; kind: NonNullable<Reference['relations']>[number]['kind'] }

const draftOf = (payload: Payload, req: PayloadRequest, id: string): Promise<Reference | null> =>
  payload.findByID({ collection: 'references', id, draft: true, req, depth: 0, overrideAccess: true, disableErrors: true })

const store = (payload: Payload, req: PayloadRequest, id: string, relations: NonNullable<Reference['relations']>) =>
  payload.update({
    collection: 'references', id, draft: true, req, depth: 0, overrideAccess: true, fallbackLocale: false, data: { relations },
  })

/**
 * Notes in a draft of one reference how it stands to another; what the public sees changes when it is published.
 *
 * @returns whether it was not noted before
 */
export async function addRelation(payload: Payload, req: PayloadRequest, { from, to, kind }: NewRelation): Promise<boolean> {
  const doc = await draftOf(payload, req, from)
  if (!doc) throw new DeskRefused('not-found', 'One of the two references was deleted. Reload to see what is left.')
  const rows = doc.relations ?? []
  if (rows.some((row) => row.target === to && row.kind === kind)) return false
  await store(payload, req, from, [...rows, { kind, target: to }])
  return true
}

/** Takes a relation back, as a draft; one that is not there any more is no error. */
export async function removeRelation(payload: Payload, req: PayloadRequest, { from, to, kind }: NewRelation): Promise<void> {
  const rows = (await draftOf(payload, req, from))?.relations ?? []
  const left = rows.filter((row) => row.target !== to || row.kind !== kind)
  if (left.length < rows.length) await store(payload, req, from, left)
}
