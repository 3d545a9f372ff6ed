import type { Payload, PayloadRequest } from 'payload'

import type { FieldChange } from './changes'

export type AuditEvent = {
  /** What was done, e.g. `studies.publish`. */
  action: string
  collectionSlug: string
  documentId?: string
  documentLabel?: string
  reason?: string
  changes?: Record<string, FieldChange>
}

/** Appends one event to the audit record, in the transaction of the request: both are kept or neither. */
export async function recordAudit(payload: Payload, req: PayloadRequest, event: AuditEvent): Promise<void> {
  const actor = req.user as { id: string; name?: string | null; email?: string } | null
  await payload.create({
    collection: 'audit-events',
    data: {
      ...event,
      at: new Date().toISOString(),
      ...(actor ? { actor: actor.id } : {}),
      actorLabel: actor ? (actor.name ?? actor.email ?? actor.id) : 'system',
    },
    req,
    depth: 0,
    overrideAccess: true,
  })
}
