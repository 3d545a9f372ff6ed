import type { PayloadRequest } from 'payload'

import { sendsMail } from '@/platform/mail/server'
import { recordId } from '@collections/validation/recordId'

import { interimRanking } from '../ranking'
import { movesFrom, roundMoves, roundSteps } from '../steps'
import type { Tally } from '../tally'
import { evidenceOn } from './evidence'
import { invitationsOf, labelOf } from './invitations'
import { itemsOf, refuseOthers, roundById, wordingsOf } from './stored'
import { turnoutOf } from './votes'

/** Everything that those who run a round work with. Of votes it has the number for each group, and never what. */
export async function roundDesk(req: PayloadRequest, id: string) {
  refuseOthers(req)
  const round = await roundById(req, id)
  const items = await itemsOf(req, id)
  const wordings = await wordingsOf(req, items.map((item) => item.id))
  const invitations = await invitationsOf(req, id)
  const turnout = round.step === 'voting' ? await turnoutOf(req, id) : new Map<string, number>()
  const evidence = round.step === 'checking' ? await evidenceOn(req, items.flatMap(({ gap }) => recordId(gap) ?? [])) : new Map()
  const tally = round.tally as Tally | null | undefined
  const ranking = tally ? interimRanking(tally, round) : null
  const interim = new Map(ranking?.order.map((place) => [place.item, place]) ?? [])
  return {
    round: {
      id: round.id, slug: round.slug, title: round.title, step: round.step, stepLabel: roundSteps[round.step].label,
      choices: round.choices, closesAt: round.closesAt ?? null, isExample: round.isExample === true,
      sendsMail: sendsMail(req.payload),
      groups: (round.groups ?? []).map(({ key, name }) => ({
        key, name,
        invited: invitations.filter((one) => one.group === key && one.state === 'open').length,
        voted: round.step === 'voting' ? turnout.get(key) ?? 0 : tally?.groups.find((one) => one.key === key)?.voters ?? null,
      })),
      moves: movesFrom(round.step).map((name) => ({ name, ...roundMoves[name] })),
    },
    items: items.map((item) => ({
      id: item.id, gap: recordId(item.gap), wording: wordings.get(item.id)?.text ?? '', fate: item.fate, mergedInto: recordId(item.mergedInto),
      verdict: item.evidence?.verdict ?? null,
      found: evidence.get(recordId(item.gap) ?? '') ?? null,
      reason: item.decisions?.at(-1)?.reason ?? null,
      place: item.place ?? null, placeReason: item.placeReason ?? null,
      interim: interim.get(item.id) ?? null,
    })),
    invitations: invitations.map((one) => ({
      id: one.id, group: one.group, label: labelOf(one), state: one.state, isByMail: Boolean(one.email), isMailed: one.mailed === true,
    })),
  }
}

export type RoundDesk = Awaited<ReturnType<typeof roundDesk>>
