import type { PayloadRequest } from 'payload'

import type { PriorityItem } from '@/payload-types'
import { runAction } from '@/platform/database/action'
import { recordId } from '@collections/validation/recordId'

import { RoundRefused } from '../errors'
import { evidenceOn } from '../queries/evidence'
import { itemOfRound, refuseOthers, roundById } from '../queries/stored'
import { auditRound } from './auditRound'
import { decision, refuseElsewhere } from './items'
import { updateItem } from './updateItem'

type Verdict = NonNullable<NonNullable<PriorityItem['evidence']>['verdict']>

/**
 * Decides whether a gap is answered already. What the hub holds on it is counted and kept beside the decision; the
 * decision is a person's, with a reason that is public. One that is answered leaves the round.
 */
export async function checkItem(
  given: PayloadRequest, id: string, itemId: string, asked: { readonly verdict: Verdict; readonly reason: string },
): Promise<void> {
  refuseOthers(given)
  // Searching is no part of the transaction, which may run twice.
  const gap = recordId((await itemOfRound(given, id, itemId)).gap) ?? ''
  const found = (await evidenceOn(given, [gap])).get(gap) ?? null
  await runAction(given.payload, { req: given }, async (req) => {
    const round = await roundById(req, id)
    refuseElsewhere(round, ['checking'], 'Gaps are checked against the evidence')
    const reason = asked.reason.trim()
    if (!reason) throw new RoundRefused('reason-missing', 'Say in a sentence what the decision rests on. The reason is public.')
    const item = await itemOfRound(req, id, itemId)
    if (item.fate === 'merged' || item.fate === 'out-of-scope')
      throw new RoundRefused('not-asked', 'This gap is not in the round any more. Bring it back first.')
    await updateItem(req, itemId, {
      fate: asked.verdict === 'answered' ? 'answered' : 'kept',
      evidence: {
        studies: found?.studies ?? null, reviews: found?.reviews ?? null, search: found?.search ?? null,
        checkedAt: new Date().toISOString(), verdict: asked.verdict, reason,
      },
      decisions: [...(item.decisions ?? []), decision(req, asked.verdict, { reason })],
    })
    await auditRound(req, round, 'check', reason)
  })
}
