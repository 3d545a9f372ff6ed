/** The slug of the job that sends one mail. Queued jobs carry it: it is the name that the job had when only the collaborative used it. */
export const mailJob = 'collaborative-mail'
