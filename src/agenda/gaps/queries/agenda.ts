import type { Payload } from 'payload'

import { linkFields, publicRecords, recordsById } from '@/publishing/reading/queries'
import { idOf, type Stored } from '@/publishing/stored'

import { agendaView } from '../agenda-mapping'
import type { GapAgenda } from '../gap-view'

const mostShown = 50
const roundFields = { slug: true, title: true, step: true, agreed: true, isExample: true } as const
export const questionFields = { slug: true, question: true, status: true, projects: true, answeredBy: true, isExample: true } as const

type OnAgenda = { readonly agenda: GapAgenda; readonly questions: readonly Stored[] }

/** What the priority rounds and the roadmap have made of a gap and of those merged into it, as visitors may see it. */
export async function onAgenda(hub: Payload, gaps: readonly string[], locale: string): Promise<OnAgenda> {
  const [items, questions] = await Promise.all([
    publicRecords(hub, 'priority-items', { where: { gap: { in: [...gaps] } }, sort: '-createdAt', limit: mostShown }),
    publicRecords(hub, 'research-questions', { where: { gaps: { in: [...gaps] } }, sort: '-createdAt', limit: mostShown, select: questionFields }),
  ])
  const [rounds, into, summaries] = await Promise.all([
    recordsById(hub, 'priority-rounds', items.map((item) => idOf(item, 'round')), roundFields),
    recordsById(hub, 'priority-items', items.map((item) => idOf(item, 'mergedInto')), { wording: true }),
    recordsById(hub, 'summaries', questions.map((question) => idOf(question, 'answeredBy')), linkFields),
  ])
  return { agenda: agendaView({ items, rounds, into, questions, summaries }, locale), questions }
}
