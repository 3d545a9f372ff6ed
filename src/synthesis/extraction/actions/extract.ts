import type { PayloadRequest } from 'payload'

import { authorBlocked } from '@/appraisal/messages'
import { authoredReport } from '@/appraisal/queries/conflicts'
import type { Extraction } from '@/payload-types'
import { runAction } from '@/platform/database/action'

import { isEmptyRow, resultOfRow, rowsIn, type EntryRow } from '../../entry/rows'
import { compareExtractions } from '../compare'
import { ExtractionRefused, RowsRefused, StaleRows } from '../errors'
import {
  extractionByKey, formOf, jobAsExtractor, keyInJob, keyOfEntry, openJobsOf, studyExists, type Form, type Job,
} from '../queries'
import { auditJob } from './audit'
import { createResults } from './createResults'

/** Keeps what someone has typed of a study's results so far, for them alone. Not audited: drafts are one's own. */
export function saveEntry(given: PayloadRequest, study: string, form: Form): Promise<{ revision: number }> {
  return runAction(given.payload, { req: given }, async (req) => {
    if (!(await studyExists(req, study))) throw new ExtractionRefused('not-found', 'There is no such study any more. Copy what you typed.')
    return write(req, { study, job: null, key: keyOfEntry(study, String(req.user?.id)) }, form, {})
  })
}

/**
 * Makes draft results of what someone typed, and empties the table. Publishing them is a step of its own.
 *
 * @throws RowsRefused row by row; StaleRows; ExtractionRefused while the asker takes the same study out independently
 */
export function enterResults(given: PayloadRequest, study: string, form: Form): Promise<{ revision: number; created: string[] }> {
  return runAction(given.payload, { req: given }, async (req) => {
    const user = String(req.user?.id)
    const [open] = await openJobsOf(req, study, user)
    if (open)
      throw new ExtractionRefused('not-open', 'You take the results of this study out in an extraction job, and what you enter here the other person could see. Use the job’s page; this table is kept.')
    const rows = rowsIn(form.rows).filter((row) => !isEmptyRow(row))
    refuseWrongRows(rows)
    const key = keyOfEntry(study, user)
    const { revision } = await write(req, { study, job: null, key }, { ...form, rows: [] }, {})
    const created = await createResults(req, study, rows.map(({ id, cells }) => ({ row: id, cells })), {})
    return { revision, created }
  })
}

/** Keeps what an extractor has typed so far; half-finished is fine. @throws StaleRows; ExtractionRefused */
export function saveExtraction(given: PayloadRequest, id: string, form: Form): Promise<{ revision: number }> {
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await ownOpenJob(req, id)
    return write(req, placeIn(req, job), form, {})
  })
}

/**
 * Submits an extraction for good; with the second one, both are revealed at once.
 *
 * @throws RowsRefused row by row; StaleRows; ExtractionRefused
 */
export function submitExtraction(given: PayloadRequest, id: string, form: Form): Promise<{ revision: number; isRevealed: boolean }> {
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await ownOpenJob(req, id)
    const rows = rowsIn(form.rows).filter((row) => !isEmptyRow(row))
    refuseWrongRows(rows)
    const submitted = { state: 'submitted' as const, submittedAt: new Date().toISOString() }
    const { revision } = await write(req, placeIn(req, job), { ...form, rows }, submitted)
    await auditJob(req, job, 'submit')
    return { revision, isRevealed: await countAndReveal(req, job) }
  })
}

function refuseWrongRows(rows: readonly EntryRow[]): void {
  if (rows.length === 0) throw new ExtractionRefused('not-asked', 'There is no result yet. Type at least one.')
  const problems = rows.flatMap((row) => resultOfRow(row).problems)
  if (problems.length > 0) throw new RowsRefused(problems)
}

async function ownOpenJob(req: PayloadRequest, id: string): Promise<Job> {
  const job = await jobAsExtractor(req, id)
  if (job.state === 'cancelled') throw new ExtractionRefused('not-open', 'This job was cancelled. What you typed is kept, and only you can read it.')
  const report = await authoredReport(req, String(req.user?.id), job.study)
  if (report) throw new ExtractionRefused('conflict-of-interest', authorBlocked(report))
  return job
}

type Place = { study: string; job: string | null; key: string }

const placeIn = (req: PayloadRequest, job: Job): Place => ({
  study: job.study, job: job.id, key: keyInJob(job.id, String(req.user?.id)),
})

async function write(
  req: PayloadRequest, { study, job, key }: Place, form: Form, more: Partial<Pick<Extraction, 'state' | 'submittedAt'>>,
): Promise<{ revision: number }> {
  const own = await extractionByKey(req, key)
  if (own?.state === 'submitted')
    throw new ExtractionRefused('submitted-already', `You submitted this extraction${own.submittedAt ? ` on ${own.submittedAt.slice(0, 10)}` : ''}. It stays as it is; reload to see it.`)
  if (own?.state === 'withdrawn') throw new ExtractionRefused('not-open', 'You have no part in this job any more. What you typed is kept, and only you can read it.')
  if ((own?.revision ?? 0) !== form.revision) throw new StaleRows(formOf(own))
  const revision = form.revision + 1
  const rows = rowsIn(form.rows) as unknown as Record<string, unknown>[]
  if (own) {
    await req.payload.update({
      collection: 'extractions', id: own.id, data: { rows, revision, ...more }, depth: 0, overrideAccess: true, req,
    })
  } else {
    await req.payload.create({
      collection: 'extractions',
      data: {
        study, key, rows, revision, extractor: String(req.user?.id), state: 'draft', revealed: false, ...more,
        ...(job ? { job } : {}),
      },
      depth: 0, overrideAccess: true, req,
    })
  }
  return { revision }
}

/** Always writes the job, so that of two submissions at the same moment one sees the other. */
async function countAndReveal(req: PayloadRequest, job: Job): Promise<boolean> {
  const submitted: Extraction[] = []
  for (const extractor of job.extractors) {
    const own = await extractionByKey(req, keyInJob(job.id, extractor))
    if (own?.state === 'submitted') submitted.push(own)
  }
  const isComplete = job.extractors.length === 2 && submitted.length === 2
  const [one, other] = submitted
  await req.payload.update({
    collection: 'extraction-jobs', id: job.id, depth: 0, overrideAccess: true, req,
    data: {
      submittedCount: submitted.length,
      ...(isComplete
        ? {
            state: 'submitted' as const, revealedAt: new Date().toISOString(),
            agreement: compareExtractions(rowsIn(one?.rows), rowsIn(other?.rows)).percent,
          }
        : {}),
    },
  })
  if (!isComplete) return false
  for (const { id } of submitted) {
    await req.payload.update({ collection: 'extractions', id, data: { revealed: true }, depth: 0, overrideAccess: true, req })
  }
  await auditJob(req, job, 'reveal')
  return true
}
