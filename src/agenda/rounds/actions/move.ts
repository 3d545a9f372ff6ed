import type { PayloadRequest } from 'payload'

import type { PriorityItem, PriorityRound } from '@/payload-types'
import { runAction } from '@/platform/database/action'
import { queueJob } from '@/platform/jobs'

import { openBox, tallyOf } from '../queries/votes'
import { RoundRefused } from '../errors'
import { invitedGroups } from '../queries/invitations'
import { itemsOf, refuseOthers, roundById } from '../queries/stored'
import { moveProblem, roundMoves, type RoundMove, type RoundStep } from '../steps'
import { inviteJob } from '../voting'
import { auditRound } from './auditRound'
import { forgetAddresses } from './mail'
import { agreedList } from './order'
import { prioritiseGaps } from './prioritise'
import { updateRound } from './updateRound'

/**
 * Takes a round to another step. Closing counts the votes in the same transaction; publishing freezes the agreed list.
 *
 * @throws RoundRefused if it is not the asker's to do, not possible from the step, or something is lacking
 */
export function moveRound(given: PayloadRequest, id: string, name: RoundMove, reason?: string): Promise<RoundStep> {
  return runAction(given.payload, { req: given }, async (req) => {
    refuseOthers(req)
    const round = await roundById(req, id)
    const items = await itemsOf(req, id)
    const kept = items.filter(({ fate }) => fate === 'kept')
    const now = new Date().toISOString()
    const problem = moveProblem(name, {
      step: round.step,
      groups: (round.groups ?? []).map(({ key }) => key),
      choices: round.choices,
      closesAt: round.closesAt ?? null,
      kept: kept.map(({ evidence, place }) => ({ isChecked: Boolean(evidence?.verdict), place: place ?? null })),
      invitedGroups: name === 'open' ? await invitedGroups(req, id) : [],
    }, reason, now)
    if (problem) throw new RoundRefused(problem.code, problem.message)
    const step = roundMoves[name].to
    await updateRound(req, id, {
      step,
      history: [...(round.history ?? []), historyRow(req, step, now, reason)],
      ...(await inPassing(req, name, round, kept)),
    })
    await auditRound(req, round, name, reason)
    return step
  })
}

const historyRow = (req: PayloadRequest, step: RoundStep, at: string, reason: string | undefined) => ({
  step, at, ...(req.user ? { by: String(req.user.id) } : {}), ...(reason?.trim() ? { reason: reason.trim() } : {}),
})

/** What a move does beside moving. */
async function inPassing(
  req: PayloadRequest, name: RoundMove, round: PriorityRound, kept: readonly PriorityItem[],
): Promise<Partial<PriorityRound>> {
  if (name === 'open') {
    await openBox(req, round.id)
    await queueJob(req.payload, req, inviteJob, { round: round.id })
  }
  if (name === 'cancel') await forgetAddresses(req, round.id)
  if (name === 'close') return { tally: await tallyOf(req, round, kept.map(({ id }) => id)) }
  if (name === 'publish') {
    const agreed = await agreedList(req, round.id)
    await prioritiseGaps(req, round, agreed)
    await forgetAddresses(req, round.id)
    return { agreed }
  }
  return {}
}
