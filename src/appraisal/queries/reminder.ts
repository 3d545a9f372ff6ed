import { recordId } from '@collections/validation/recordId'

import type { MailWriter } from '@/platform/mail/outbox/written'

import { reminderMail } from '../reminding/mail'
import { inWords } from '../subject'
import { appraisalOf, jobById, nameOf, peopleById } from './jobs'
import { resultOf } from './studies'
import { titlesOf } from './subjects'

/** Reminds a rater of a job, unless the rating is not waited for any more. */
export const ratingReminder: MailWriter = async (req, { ratingJob, recipient }) => {
  const [id, rater] = [recordId(ratingJob), recordId(recipient)]
  if (!id || !rater) return null
  const job = await jobById(req, id)
  const appraisal = await appraisalOf(req, id, rater)
  const user = (await peopleById(req, [rater])).get(rater)
  if (!user || job.state !== 'open' || !job.raters.includes(rater) || appraisal?.state === 'submitted') return null
  const hub = await req.payload.findGlobal({ slug: 'hub', depth: 0, overrideAccess: true, req })
  const title = (await titlesOf(req, [job.subject])).get(job.subject.id) ?? job.label
  const result = await resultOf(req, job.result)
  return {
    to: user.email,
    ...reminderMail({
      hub: hub.name, name: nameOf(user), title: result ? `${title} (${result.label})` : title, dueOn: job.dueOn,
      waits: 'a rating waits for you',
      asks: `Please rate ${inWords(job.subject)}, independently of everybody else:`,
      path: `/admin/appraisals/rate/${id}`,
      secrecy: 'Your rating stays hidden from everybody else until all raters have submitted theirs.',
    }),
  }
}
