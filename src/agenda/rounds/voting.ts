/** The slug of the job that queues the mails with the links to vote in a round. */
export const inviteJob = 'vote-invitations'
