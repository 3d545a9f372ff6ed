import { ask, post, type Reply } from '@/platform/admin/ask'
import type { ImportDecision, ImportVerdict } from '@collections/importRecords/options'

import { decisionLabel, inDigits, verdictLabel } from './wording'

export type BulkRule = { count: number | null; verdict: ImportVerdict; score: number | undefined; decision: ImportDecision }

/** A rule in words, with how many it concerns: “34 records that are “perhaps the same” with a score of 20 or more: merge …”. */
export function bulkInWords({ count, verdict, score, decision }: BulkRule): string {
  if (count === null) return 'Counting …'
  const kind = `“${verdictLabel(verdict).toLowerCase()}”${score === undefined ? '' : ` with a score of ${score} or more`}`
  if (count === 0) return `No record is ${kind}.`
  const records = count === 1 ? 'The one record that is' : `All ${inDigits(count)} records that are`
  return `${records} ${kind}: ${decisionLabel(decision).toLowerCase()}.`
}

/** As many records as the hub takes decisions about in one request. */
const AT_ONCE = 1000

/** Leaves out every record that nobody has decided about; answers how many there were. */
export async function leaveOutOpen(rest: string, api: string, batch: string, reason: string): Promise<Reply<number>> {
  const ids = await openIds(rest, batch)
  if ('error' in ids) return ids
  for (let at = 0; at < ids.data.length; at += AT_ONCE) {
    const answer = await post(`${api}/${batch}/decide`, {
      ids: ids.data.slice(at, at + AT_ONCE), decision: 'skip', ...(reason ? { reason } : {}),
    })
    if ('error' in answer) return answer
  }
  return { data: ids.data.length }
}

async function openIds(rest: string, batch: string): Promise<Reply<string[]>> {
  const answer = await ask<{ docs: { id: string | number }[] }>(
    `${rest}/import-records?pagination=false&depth=0&select[position]=true&where[and][0][batch][equals]=${encodeURIComponent(batch)}&where[and][1][decision][equals]=undecided`,
  )
  return 'error' in answer ? answer : { data: answer.data.docs.map(({ id }) => String(id)) }
}
