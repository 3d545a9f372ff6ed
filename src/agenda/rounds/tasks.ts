import { defineJob } from '@/platform/jobs'

import { queueVoteMails } from './actions/mail'
import { inviteJob } from './voting'

/** Queues a mail with a link to vote for everybody who is invited by address; one that was stopped goes on. */
export const sendVoteLinks = defineJob<{ round: string }>(inviteJob, ({ payload, input, signal }) => queueVoteMails(payload, input.round, signal))
