import type { PayloadRequest } from 'payload'

import type { PriorityRound } from '@/payload-types'
import { recordAudit } from '@/platform/audit/record'

/** One audit event on a round. It never says who was invited, or what anybody voted. */
export function auditRound(req: PayloadRequest, round: Pick<PriorityRound, 'id' | 'title'>, what: string, reason?: string): Promise<void> {
  return recordAudit(req.payload, req, {
    action: `priority-rounds.${what}`,
    collectionSlug: 'priority-rounds',
    documentId: round.id,
    documentLabel: round.title,
    ...(reason?.trim() ? { reason: reason.trim() } : {}),
  })
}
