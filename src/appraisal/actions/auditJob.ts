import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/platform/audit/record'

/** One audit event on a rating job; it never says what was answered. */
export function auditJob(req: PayloadRequest, job: { id: string; label: string }, what: string, reason?: string): Promise<void> {
  return recordAudit(req.payload, req, {
    action: `appraisal-assignments.${what}`,
    collectionSlug: 'appraisal-assignments',
    documentId: job.id,
    documentLabel: job.label,
    ...(reason ? { reason } : {}),
  })
}
