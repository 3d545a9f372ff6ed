import { dayOf } from './admin/dates'

const LONGEST_TITLE = 200

/** What a rating job is called in lists: what is rated, with which tool, and of which result. */
export function jobName({ title, tool, result }: { title: string; tool: string; result: string | null }): string {
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title
  return [short, tool, result].filter(Boolean).join(' · ').slice(0, 300)
}

/**
 * What a settled rating is called: as its job, with the day it was settled on, so that a study rated again, after the
 * first rating was withdrawn, has two rows that can be told apart; a number tells two of one day apart.
 *
 * @param taken the names of the other ratings of the same
 */
export function ratingName(job: string, settled: Date, taken: readonly string[]): string {
  const name = `${job} · settled on ${dayOf(settled.toISOString())}`
  let number = 1
  const numbered = (): string => (number === 1 ? name : `${name} (${number})`)
  while (taken.includes(numbered())) number += 1
  return numbered()
}
