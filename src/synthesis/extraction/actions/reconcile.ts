import type { PayloadRequest } from 'payload'

import { authorBlocked } from '@/appraisal/messages'
import { authoredReport } from '@/appraisal/queries/conflicts'
import { runAction } from '@/platform/database/action'

import { resultOfRow, type RowProblem } from '../../entry/rows'
import { ExtractionRefused, RowsRefused } from '../errors'
import { revealedExtractions, wayToSettle, type Method, type Revealed } from '../queries'
import { settle, type SettledPair } from '../settling'
import { freeSlot } from './assign'
import { auditJob } from './audit'
import { createResults, type RowToStore } from './createResults'

export type Reconciling = { method: Method; settled: SettledPair[] }

/**
 * Settles two independent extractions into draft results, which a curator publishes. The extractions stay as they are.
 *
 * @returns the ids of the results
 * @throws RowsRefused where a difference has no reason, or a settled row is no result; ExtractionRefused
 */
export function reconcileExtraction(given: PayloadRequest, id: string, asked: Reconciling): Promise<{ results: string[] }> {
  return runAction(given.payload, { req: given }, async (req) => {
    const revealed = await revealedExtractions(req, id)
    const { job, comparison, extractions } = revealed
    if (job.state !== 'submitted') throw new ExtractionRefused('not-open', 'This job was reconciled already. Change its results where results are edited.')
    await refuseOthers(req, revealed, asked.method)
    const { kept, problems } = settle(comparison, extractions.map(({ extractor }) => extractor.id), asked.settled)
    const wrong: RowProblem[] = [...problems, ...kept.flatMap(({ place, cells }) => resultOfRow({ id: place, cells }).problems)]
    if (wrong.length > 0) throw new RowsRefused(wrong)
    const rows: RowToStore[] = kept.map(({ place, cells, differences }) => ({ row: place, cells, differences }))
    const results = await createResults(req, job.study, rows, {
      extraction: job.id, extractedBy: job.extractors,
      settledBy: asked.method === 'agreed' ? job.extractors : [String(req.user?.id)],
    })
    await req.payload.update({
      collection: 'extraction-jobs', id: job.id, data: { state: 'reconciled', slot: freeSlot() }, depth: 0, overrideAccess: true, req,
    })
    await auditJob(req, job, 'reconcile')
    return { results }
  })
}

async function refuseOthers(req: PayloadRequest, { job }: Revealed, method: Method): Promise<void> {
  const way = wayToSettle(req, job)
  if (way === null)
    throw new ExtractionRefused('not-permitted', 'Extractions are settled by the two who made them, or by the third person named for them.')
  if (way !== method)
    throw new ExtractionRefused(
      'not-permitted',
      way === 'agreed'
        ? 'You made one of the two extractions: what you settle is agreed with the other person.'
        : 'You made neither of the two extractions: what you settle is a decision by a third person.',
    )
  const report = await authoredReport(req, String(req.user?.id), job.study)
  if (report) throw new ExtractionRefused('conflict-of-interest', authorBlocked(report))
}
