import type { Payload } from 'payload'

import { linkFields, publicRecords, recordsById } from '@/publishing/reading/queries'
import { linkTo } from '@/publishing/reading/views'
import { idOf, idsOf } from '@/publishing/stored'

import { gapQuestion } from '../../gaps/agenda-mapping'
import { questionFields } from '../../gaps/queries/agenda'
import type { Outcome } from '../round-view'

/** What came of each of some agreed gaps: the questions of the roadmap, and the summaries that were written for it or close it. */
export async function outcomesOf(hub: Payload, gaps: readonly string[], locale: string): Promise<ReadonlyMap<string, Outcome>> {
  if (gaps.length === 0) return new Map()
  const [questions, written, closed] = await Promise.all([
    publicRecords(hub, 'research-questions', { where: { gaps: { in: [...gaps] } }, sort: 'createdAt', select: { ...questionFields, gaps: true } }),
    publicRecords(hub, 'summaries', { where: { priority: { in: [...gaps] } }, sort: 'createdAt', select: { ...linkFields, priority: true } }),
    recordsById(hub, 'gaps', gaps, { closedBy: true }),
  ])
  const answers = await recordsById(hub, 'summaries', [...questions.map((one) => idOf(one, 'answeredBy')), ...[...closed.values()].map((gap) => idOf(gap, 'closedBy'))], linkFields)
  return new Map(gaps.map((gap) => {
    const closing = answers.get(idOf(closed.get(gap) ?? {}, 'closedBy') ?? '')
    const own = written.filter((summary) => idOf(summary, 'priority') === gap && summary.id !== closing?.id)
    return [gap, {
      questions: questions.filter((question) => idsOf(question, 'gaps').includes(gap)).map((question) => gapQuestion(question, answers, locale)),
      summaries: [...(closing ? [closing] : []), ...own].flatMap((summary) => linkTo('summaries', summary, locale) ?? []),
    }]
  }))
}
