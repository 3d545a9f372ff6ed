import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { moveRound } from '@/agenda/rounds/actions/move'
import { interimRanking } from '@/agenda/rounds/ranking'
import type { Tally } from '@/agenda/rounds/tally'
import { bulkCreate, newId } from '@/platform/database/bulk'
import { createPublished } from '@/publishing/editorial/actions'
import { timesOf, type Times } from './timing'

export type TallyFigures = { participants: number; gaps: number; times: Record<string, Times> }

const gaps = 24
const groups = ['patients', 'link-workers', 'clinicians', 'researchers', 'commissioners', 'voluntary-sector']
const rounds = 5

/**
 * Closing the vote of rounds with so many participants, as one who runs them does: all votes read and counted, the
 * tally stored, the audit event written; and ranking the gaps from the tally, as each page does.
 */
export async function measureTally(payload: Payload, { participants }: { participants: number }): Promise<TallyFigures> {
  const closing: number[] = []
  const ranking: number[] = []
  const account = await payload.create({
    collection: 'users', data: { email: 'bench@example.org', password: crypto.randomUUID(), name: 'Bench', roles: ['administrator'] },
    depth: 0, overrideAccess: true,
  })
  const user = { ...account, collection: 'users' } as TypedUser
  for (let run = 0; run <= rounds; run += 1) {
    const round = await openRound(payload, run, participants)
    const req = await createLocalReq({ user }, payload)
    let begun = performance.now()
    await moveRound(req, round, 'close')
    const closed = performance.now() - begun
    const { tally, fewestVoters, shortlist } = await payload.findByID({ collection: 'priority-rounds', id: round, depth: 0, overrideAccess: true })
    begun = performance.now()
    const { order } = interimRanking(tally as unknown as Tally, { fewestVoters, shortlist })
    const ranked = performance.now() - begun
    if (order.length !== gaps) throw new Error(`${order.length} of ${gaps} gaps are ranked`)
    // The first round warms up.
    if (run > 0) {
      closing.push(closed)
      ranking.push(ranked)
    }
  }
  return { participants, gaps, times: { 'closing the vote and counting it': timesOf(closing), 'ranking the counts': timesOf(ranking) } }
}

/** A round whose vote is open, with a vote of each participant. */
async function openRound(payload: Payload, run: number, participants: number): Promise<string> {
  const { id } = await payload.create({
    collection: 'priority-rounds',
    data: {
      slug: `bench-round-${run}`, title: `Round ${run}`, step: 'voting', choices: 10, fewestVoters: 5, shortlist: 10, isExample: true,
      groups: groups.map((key) => ({ key, name: key })), closesAt: '2099-01-01T00:00:00.000Z',
    },
    depth: 0, overrideAccess: true,
  })
  const items: string[] = []
  for (let index = 0; index < gaps; index += 1) {
    const gap = await createPublished(payload, {
      collection: 'gaps', data: { slug: `bench-gap-${run}-${index}`, title: `Gap ${index}`, kind: 'absolute', state: 'accepted', isExample: true },
    })
    const item = await payload.create({
      collection: 'priority-items',
      data: { round: id, gap: String(gap.id), wording: `Gap ${index}`, fate: 'kept', key: `${id}/${gap.id}` }, depth: 0, overrideAccess: true,
    })
    items.push(item.id)
  }
  const castAt = new Date().toISOString()
  const votes = Array.from({ length: participants }, (_, person) => ({
    id: newId(payload), round: id, group: groups[person % groups.length] ?? '', voter: `bench-${run}-${person}`, revision: 1, castAt,
    choices: Array.from({ length: 1 + (person % 10) }, (_, place) => items[(person * 7 + place * 5) % gaps] ?? ''),
  }))
  const req = await createLocalReq({}, payload)
  await bulkCreate(req, 'priority-votes', votes)
  return id
}
