/** The slug of the job that sends one mail. */
export const mailJob = 'collaborative-mail'
