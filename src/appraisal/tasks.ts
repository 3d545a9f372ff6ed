import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

import { runAction } from '@/platform/database/action'
import { environment } from '@/platform/environment'
import { defineJob } from '@/platform/jobs'

import { reminderJob } from './actions/remind'
import { appraisalOf, jobById, nameOf, peopleById, type Job } from './queries/jobs'

type Reminder = { assignment: string; rater: string }

/** Mail servers turn away for a moment more often than for good. */
const WAIT_BEFORE_TRY_MS = [0, 1_000, 10_000]

/** Reminds one rater of one job by mail. What keeps failing is shown on the job. */
export const sendReminder = defineJob<Reminder>(
  reminderJob,
  async ({ payload, input, signal }) => {
    const mail = await mailFor(payload, input)
    if (!mail) return
    await trySending(payload, mail, signal)
    await note(payload, input.assignment, { remindedAt: new Date().toISOString() })
  },
  {
    failed: async ({ payload, input, message }) => {
      payload.logger.error({ msg: `A reminder of the rating job ${input.assignment} could not be sent: ${message}` })
      const name = await runAction(payload, {}, async (req) => nameOf((await peopleById(req, [input.rater])).get(input.rater)))
      const when = new Date().toISOString().slice(0, 16).replace('T', ' ')
      await note(payload, input.assignment, {
        reminderFailure: `The mail to ${name} could not be sent (${when} UTC). Try again, or tell who runs the hub.`,
      })
    },
  },
)

type Mail = { to: string; subject: string; text: string }

/** The mail as things stand now; null where it is not wanted any more. It says nothing of any judgement. */
function mailFor(payload: Payload, { assignment, rater }: Reminder): Promise<Mail | null> {
  return runAction(payload, {}, async (req) => {
    const job = await jobById(req, assignment)
    const appraisal = await appraisalOf(req, job.id, rater)
    const user = (await peopleById(req, [rater])).get(rater)
    if (!user || job.state !== 'open' || !job.raters.includes(rater) || appraisal?.state === 'submitted') return null
    const hub = await payload.findGlobal({ slug: 'hub', depth: 0, overrideAccess: true, req })
    const study = await payload.findByID({
      collection: 'studies', id: job.study, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
    })
    return { to: user.email, subject: `Reminder: a rating waits for you (${hub.name})`, text: textOf(job, nameOf(user), study?.title ?? job.label) }
  })
}

function textOf({ id, dueOn }: Job, name: string, title: string): string {
  const { publicUrl } = environment()
  return [
    `Dear ${name},`,
    'this study waits for your independent rating:',
    title,
    ...(dueOn ? [`It is due on ${dueOn.slice(0, 10)}.`] : []),
    `Rate it here: ${publicUrl}/admin/appraisals/rate/${id}`,
    'Your rating stays hidden from everybody else until all raters have submitted theirs.',
  ].join('\n\n')
}

async function trySending(payload: Payload, mail: Mail, signal: AbortSignal): Promise<void> {
  for (const [attempt, wait] of WAIT_BEFORE_TRY_MS.entries()) {
    await pause(wait, undefined, { signal })
    try {
      await payload.sendEmail(mail)
      return
    } catch (error) {
      if (attempt === WAIT_BEFORE_TRY_MS.length - 1) throw error
    }
  }
}

const note = (payload: Payload, id: string, data: { remindedAt?: string; reminderFailure?: string }): Promise<void> =>
  runAction(payload, {}, async (req) => {
    await payload.update({ collection: 'appraisal-assignments', id, data, depth: 0, overrideAccess: true, req })
  })
