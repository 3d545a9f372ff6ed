/** What a rater is told who wrote a report of the study. */
export const authorBlocked = (report: string): string =>
  `You are named among the authors of “${report}”, which reports this study. Somebody else has to rate it: tell who assigned it to you.`
