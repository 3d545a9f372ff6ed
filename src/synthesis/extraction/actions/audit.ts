import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/platform/audit/record'

/** One audit event on an extraction job; it never says what was taken out. */
export function auditJob(req: PayloadRequest, job: { id: string; label: string }, what: string, reason?: string): Promise<void> {
  return recordAudit(req.payload, req, {
    action: `extraction-jobs.${what}`,
    collectionSlug: 'extraction-jobs',
    documentId: job.id,
    documentLabel: job.label,
    ...(reason ? { reason } : {}),
  })
}
