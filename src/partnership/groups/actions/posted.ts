import type { Payload, TypedUser } from 'payload'

import { PartnershipRefused } from '../../errors'
import type { FieldProblem } from '../../joining/form'
import { typedIn } from '../../joining/typed'
import { checkAsk, checkDecision } from '../form'
import { memberBehind } from '../queries/asker'
import { groupRate } from '../rate'
import { askToJoin, decideOnMember, leaveGroup, nameInGroup } from './membership'

type Sender = { readonly group: string; readonly link: { readonly id: string; readonly token: string }; readonly user: TypedUser | null }

type Again = {
  readonly status: 401 | 422 | 429
  readonly notice: 'rate' | 'signed-out' | null
  readonly form: {
    readonly typed: Readonly<Record<string, readonly string[]>>
    readonly problems: Readonly<Record<string, FieldProblem>>
    readonly about: string | null
  }
}

/** Does what was posted to the page of a group; else what was typed comes back with what is wrong. */
export async function answerOnGroup(hub: Payload, sender: Sender, posted: URLSearchParams): Promise<'done' | Again> {
  const step = posted.get('step')
  try {
    return step === 'accept' || step === 'decline' ? await decide(hub, sender, posted, step === 'accept') : await takePart(hub, sender, posted, step)
  } catch (error) {
    // What was decided or taken back meanwhile: the page shows how things stand now.
    if (error instanceof PartnershipRefused) return 'done'
    throw error
  }
}

const again = (posted: URLSearchParams, status: Again['status'], rest: Partial<Again['form']> & { notice?: Again['notice'] }): Again =>
  ({ status, notice: rest.notice ?? null, form: { typed: typedIn(posted), problems: rest.problems ?? {}, about: rest.about ?? null } })

async function takePart(hub: Payload, { group, link, user }: Sender, posted: URLSearchParams, step: string | null): Promise<'done' | Again> {
  const member = await memberBehind({ id: link.id, proof: link.token, user })
  if (!member) return again(posted, 401, { notice: 'signed-out' })
  const part = { registration: String(member.id), group }
  if (!groupRate.take(part.registration)) return again(posted, 429, { notice: 'rate', about: 'ask' })
  if (step === 'leave') await leaveGroup(hub, part)
  else if (step === 'name' || step === 'unname') await nameInGroup(hub, part, step === 'name')
  else if (step === 'ask') {
    const checked = checkAsk(posted)
    if (!checked.ok) return again(posted, 422, { problems: checked.problems, about: 'ask' })
    await askToJoin(hub, part, checked.values)
  }
  return 'done'
}

async function decide(hub: Payload, { group, user }: Sender, posted: URLSearchParams, isAccepted: boolean): Promise<'done' | Again> {
  const membership = posted.get('membership') ?? ''
  if (!user) return again(posted, 401, { notice: 'signed-out' })
  if (!groupRate.take(`user:${String(user.id)}`)) return again(posted, 429, { notice: 'rate', about: membership })
  const checked = checkDecision(posted, isAccepted)
  if (!checked.ok) return again(posted, 422, { problems: checked.problems, about: membership })
  await decideOnMember({ payload: hub, user }, { membership, isAccepted, ...checked.values }, group)
  return 'done'
}
