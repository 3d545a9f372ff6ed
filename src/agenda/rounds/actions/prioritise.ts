import type { PayloadRequest } from 'payload'

import type { PriorityRound } from '@/payload-types'

import { moveGap } from '../../gaps/actions/moderate'
import type { Move } from '../../gaps/moderation'
import type { AgreedPlace } from '../agreed'
import { RoundRefused } from '../errors'
import { wordsOf } from '../words'

/** What makes a gap a priority from the state in which it is; nothing for one that is one already, or is settled. */
const movesFrom: Readonly<Record<string, readonly Move[]>> = { proposed: ['accept', 'prioritise'], accepted: ['prioritise'] }

/**
 * Makes the gaps of an agreed list priorities, in the action that publishes it.
 *
 * @throws RoundRefused while one of them is being revised, since its public version would change under who does
 */
export async function prioritiseGaps(req: PayloadRequest, { title }: PriorityRound, agreed: readonly AgreedPlace[]): Promise<void> {
  for (const { gap: id, place, wording } of agreed) {
    const read = { collection: 'gaps', id, depth: 0, disableErrors: true, req } as const
    const gap = await req.payload.findByID({ ...read, overrideAccess: true, draft: false })
    if (gap?._status !== 'published') continue
    const newest = await req.payload.findByID({ ...read, overrideAccess: true, draft: true })
    const moves = movesFrom[gap.state] ?? []
    if (moves.length > 0 && newest?.editorialState !== 'published') {
      const words = wordsOf(wording, 'en').text
      throw new RoundRefused('not-ready', `Somebody is revising the gap “${words}”. Publish or take back that draft first; then publish the list.`)
    }
    for (const move of moves) await moveGap(req.payload, 'hub', { gap: id, move, reason: `Place ${place} on the agreed list of “${title}”.`, req })
  }
}
