/** The slug of the job that sends one issue of the newsletter. */
export const newsletterJob = 'newsletter'
