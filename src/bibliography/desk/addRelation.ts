import type { Payload, PayloadRequest } from 'payload'

import type { Reference } from '@/payload-types'

import { DeskRefused } from './errors'

type NewRelation = { from: string; to: string; kind: NonNullable<Reference['relations']>[number]['kind'] }

/** Notes in a draft of one reference how it stands to another; what the public sees changes when it is published. */
export async function addRelation(payload: Payload, req: PayloadRequest, { from, to, kind }: NewRelation): Promise<void> {
  const doc = await payload.findByID({
    collection: 'references', id: from, draft: true, req, depth: 0, overrideAccess: true, disableErrors: true,
  })
  if (!doc) throw new DeskRefused('not-found', 'One of the two references was deleted. Reload to see what is left.')
  const rows = doc.relations ?? []
  if (rows.some((row) => row.target === to && row.kind === kind)) return
  await payload.update({
    collection: 'references', id: from, draft: true, req, depth: 0, overrideAccess: true, fallbackLocale: false,
    data: { relations: [...rows, { kind, target: to }] },
  })
}
