import type { PayloadRequest } from 'payload'

import { nameOf, peopleById } from '@/appraisal/queries/jobs'
import { queueReminders, type Reminding } from '@/appraisal/reminding/actions'
import { reminderMail } from '@/appraisal/reminding/mail'
import type { RemindedJobs } from '@/appraisal/reminding/tasks'
import { runAction } from '@/platform/database/action'
import type { MailWriter } from '@/platform/mail/outbox/written'
import { recordId } from '@collections/validation/recordId'

import { ExtractionRefused } from '../errors'
import { extractionByKey, jobById, keyInJob, type Job } from '../queries'
import { auditJob } from './audit'

/**
 * Reminds by mail, in the background, each of the two who has not submitted.
 *
 * @param since leaves out whoever was reminded on this day or later
 * @throws ExtractionRefused if nobody is to be reminded
 */
export function remindExtractors(given: PayloadRequest, id: string, since?: string): Promise<Reminding> {
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await jobById(req, id)
    const waiting = await waitedFor(req, job)
    if (waiting.length === 0)
      throw new ExtractionRefused('not-open', 'Nobody is to be reminded: this job is not under way.')
    const done = await queueReminders(req, 'extraction-reminder', job.id, waiting, since)
    if (done.reminded > 0) await auditJob(req, job, 'remind')
    return done
  })
}

/** How the hub reminds the two of a job by itself. */
export const remindedExtractions: RemindedJobs = {
  waitingIn: async (req, id) => waitedFor(req, await jobById(req, id)),
  remind: remindExtractors,
}

/** Reminds one of the two of a job, unless their results are not waited for any more. */
export const extractionReminder: MailWriter = async (req, { extractionJob, recipient }) => {
  const [id, extractor] = [recordId(extractionJob), recordId(recipient)]
  if (!id || !extractor) return null
  const job = await jobById(req, id)
  const user = (await peopleById(req, [extractor])).get(extractor)
  if (!user || !(await isWaitedFor(req, job, extractor))) return null
  const hub = await req.payload.findGlobal({ slug: 'hub', depth: 0, overrideAccess: true, req })
  return {
    to: user.email,
    ...reminderMail({
      hub: hub.name, name: nameOf(user), title: job.label, dueOn: job.dueOn,
      waits: 'results wait to be taken out',
      asks: 'Please take the results of this study out of its reports, independently of everybody else:',
      path: `/admin/results/extract/${id}`,
      secrecy: 'What you take out stays hidden from everybody else until both of you have submitted.',
    }),
  }
}

async function waitedFor(req: PayloadRequest, job: Job): Promise<string[]> {
  const waiting: string[] = []
  for (const extractor of job.extractors) if (await isWaitedFor(req, job, extractor)) waiting.push(extractor)
  return waiting
}

async function isWaitedFor(req: PayloadRequest, job: Job, extractor: string): Promise<boolean> {
  if (job.state !== 'open' || !job.extractors.includes(extractor)) return false
  return (await extractionByKey(req, keyInJob(job.id, extractor)))?.state !== 'submitted'
}
