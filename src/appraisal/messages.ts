import type { Subject } from './subject'

/** How a report stands to what is rated. */
export const reportInWords = (report: string, kind: Subject['kind'] = 'study'): string =>
  `“${report}”, ${kind === 'study' ? 'which reports this study' : 'a review that ratings of this intervention rest on'}`

/** What a rater is told who wrote what they would judge. */
export const authorBlocked = (report: string, kind: Subject['kind'] = 'study'): string =>
  `You are named among the authors of ${reportInWords(report, kind)}. Somebody else has to rate it: tell who assigned it to you.`
