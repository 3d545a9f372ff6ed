import type { PayloadRequest } from 'payload'

import type { PriorityItem, PriorityRound } from '@/payload-types'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { runAction } from '@/platform/database/action'
import type { Locale } from '@/platform/locales'
import { recordId } from '@collections/validation/recordId'

import { RoundRefused } from '../errors'
import { itemOfRound, itemsOf, refuseOthers, roundById, wordingsOf } from '../queries/stored'
import { roundSteps, type RoundStep } from '../steps'
import { auditRound } from './auditRound'
import { rewordItem, updateItem } from './updateItem'

/**
 * Gathers published gaps for a round. Whoever may propose gaps may bring them while gaps are gathered; those who run
 * the round may before it is announced, too. A gap that is in it already stays as it is.
 *
 * @returns how many came in
 */
export function gatherGaps(given: PayloadRequest, id: string, gaps: readonly string[]): Promise<number> {
  return runAction(given.payload, { req: given }, async (req) => {
    const runs = may(holderOf(req), 'agenda.prioritise')
    const round = await roundById(req, id)
    if (!runs && (!may(holderOf(req), 'agenda.propose') || round.step === 'planned')) refuseOthers(req)
    refuseElsewhere(round, ['planned', 'gathering'], 'Gaps are gathered')
    const known = new Set((await itemsOf(req, id)).map(({ gap }) => recordId(gap)))
    const added = [...new Set(gaps)].filter((gap) => !known.has(gap))
    for (const gap of added) await addGap(req, round, gap)
    if (added.length > 0) await auditRound(req, round, 'gather', `${added.length} ${added.length === 1 ? 'gap' : 'gaps'}`)
    return added.length
  })
}

async function addGap(req: PayloadRequest, { id: round, isExample }: PriorityRound, gap: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'gaps', where: { and: [{ id: { equals: gap } }, { _status: { equals: 'published' } }] },
    limit: 1, locale: 'all', select: { title: true, isExample: true }, depth: 0, overrideAccess: true, req,
  })
  const found = docs[0]
  if (!found) throw new RoundRefused('not-found', 'A gap is published before it goes into a round. This one is not, or not any more.')
  if (found.isExample && !isExample)
    throw new RoundRefused('not-asked', 'This gap is invented. It can stand in an invented round only, so that nobody votes on it for real.')
  await req.payload.create({
    collection: 'priority-items',
    data: {
      // In every language in which the gap is written, which the types of one language do not know.
      round, gap, wording: found.title, fate: 'kept', key: `${round}/${gap}`,
      decisions: [decision(req, 'gathered')], ...(req.user ? { addedBy: String(req.user.id) } : {}),
    },
    locale: 'all' as 'en', depth: 0, overrideAccess: true, req,
  })
}

type Decision = NonNullable<PriorityItem['decisions']>[number]

/** A row of what was decided about a gap. */
export const decision = (req: PayloadRequest, what: Decision['what'], more: Pick<Decision, 'reason' | 'before'> = {}): Decision => ({
  what, at: new Date().toISOString(), ...(req.user ? { by: String(req.user.id) } : {}), ...more,
})

export type Processing =
  | { readonly what: 'rephrase'; readonly wording: string; readonly locale?: Locale | undefined; readonly reason: string }
  | { readonly what: 'merge'; readonly into: string; readonly reason: string }
  | { readonly what: 'out-of-scope'; readonly reason: string }
  | { readonly what: 'restore'; readonly reason: string }

/**
 * Decides about one gap of a round, with a reason that is public: merge it into another, rephrase it, mark it as out of
 * scope, or take any of these back. Nothing is lost; every decision stays on record.
 */
export function processItem(given: PayloadRequest, id: string, itemId: string, asked: Processing): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    refuseOthers(req)
    const round = await roundById(req, id)
    refuseElsewhere(round, ['gathering', 'processing', 'checking'], 'Gaps are merged, rephrased and left out')
    const reason = asked.reason.trim()
    if (!reason) throw new RoundRefused('reason-missing', 'Say in a sentence why. The reason is public.')
    const item = await itemOfRound(req, id, itemId)
    const data = await changeOf(req, id, item, { ...asked, reason })
    await updateItem(req, itemId, data)
    if (asked.what === 'rephrase') await rewordItem(req, itemId, asked.wording.trim(), asked.locale)
    await auditRound(req, round, asked.what, reason)
  })
}

async function changeOf(req: PayloadRequest, round: string, item: PriorityItem, asked: Processing): Promise<Partial<PriorityItem>> {
  const add = (what: Decision['what'], before?: string) => [
    ...(item.decisions ?? []), decision(req, what, { reason: asked.reason, ...(before ? { before } : {}) }),
  ]
  if (asked.what === 'rephrase') {
    const wording = asked.wording.trim()
    if (!wording) throw new RoundRefused('not-asked', 'Write the new wording.')
    return { decisions: add('rephrased', (await wordingsOf(req, [item.id])).get(item.id)?.text) }
  }
  if (asked.what === 'restore') {
    if (item.fate === 'kept') throw new RoundRefused('not-asked', 'This gap is in the round; there is nothing to take back.')
    return {
      fate: 'kept', mergedInto: null, decisions: add('restored'),
      ...(item.fate === 'answered' ? { evidence: { ...item.evidence, verdict: null, reason: null } } : {}),
    }
  }
  if (item.fate !== 'kept') throw new RoundRefused('not-asked', 'This gap is not in the round any more. Bring it back first.')
  await refuseIfOthersMerged(req, round, item)
  if (asked.what === 'out-of-scope') return { fate: 'out-of-scope', decisions: add('out-of-scope') }
  if (asked.into === item.id) throw new RoundRefused('not-asked', 'A gap cannot be merged into itself. Choose another.')
  const into = await itemOfRound(req, round, asked.into)
  if (into.fate !== 'kept') throw new RoundRefused('not-asked', 'The gap to merge into is not in the round any more. Choose one that is.')
  return { fate: 'merged', mergedInto: into.id, decisions: add('merged') }
}

/** Chains of merged gaps would hide where one ended up. */
async function refuseIfOthersMerged(req: PayloadRequest, round: string, item: PriorityItem): Promise<void> {
  const others = (await itemsOf(req, round)).filter(({ mergedInto }) => recordId(mergedInto) === item.id)
  if (others.length > 0)
    throw new RoundRefused('not-asked', `${others.length} other ${others.length === 1 ? 'gap was' : 'gaps were'} merged into this one. Bring them back first.`)
}

/** @throws RoundRefused unless the round is at one of the steps */
export function refuseElsewhere(round: PriorityRound, steps: readonly RoundStep[], what: string): void {
  if (steps.includes(round.step)) return
  const when = steps.map((step) => `“${roundSteps[step].label}”`).join(' or ')
  throw new RoundRefused('wrong-step', `${what} at ${when}; this round stands at “${roundSteps[round.step].label}”.`)
}
