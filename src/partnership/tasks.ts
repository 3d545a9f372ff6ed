import { defineJob } from '@/platform/jobs'

import { mailJob } from './mail/job'

type Wanted = { mail: string }

/** Sends one mail to someone outside. */
export const sendMail = defineJob<Wanted>(mailJob, async () => undefined)
