import { defineJob } from '@/platform/jobs'

import { noteBroken, sendIssue } from './newsletter/actions/sendIssue'
import { newsletterJob } from './newsletter/job'
import { forgetUnconfirmed } from './unconfirmed/actions'

/** Sends an issue of the newsletter to everybody who wants it. It has a job of its own, so that no other mail waits for it. */
export const sendNewsletter = defineJob<{ sending: string }>(
  newsletterJob,
  ({ payload, input, signal }) => sendIssue(payload, input.sending, signal),
  { failed: ({ payload, input }) => noteBroken(payload, input.sending) },
)

const HOUR_MS = 3_600_000

/** Deletes the people who never confirmed their address. */
export const forgetStrangers = defineJob('forget-unconfirmed', ({ payload, signal }) => forgetUnconfirmed(payload, signal), { everyMs: HOUR_MS })
