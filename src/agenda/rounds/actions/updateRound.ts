import type { PayloadRequest } from 'payload'

import type { PriorityRound } from '@/payload-types'

/** Writes to a round as part of an action, which tells the audit record itself what it does. */
export async function updateRound(req: PayloadRequest, id: string, data: Partial<PriorityRound>): Promise<void> {
  req.context.partOfRoundAction = true
  await req.payload.update({ collection: 'priority-rounds', id, data, depth: 0, overrideAccess: true, req })
}
