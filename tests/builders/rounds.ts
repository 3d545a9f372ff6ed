import type { Payload } from 'payload'

import { castVote, type Cast } from '@/agenda/rounds/actions/vote'
import { placeField } from '@/agenda/rounds/ballot'

import { rest } from '../channels/rest'
import type { Login } from './people'
import { publishedOf } from './records'

let counter = 0

export type TestRound = { readonly id: string; readonly slug: string; readonly gaps: readonly string[] }

/** A planned round of two groups with published gaps gathered for it. */
export async function plannedRound(
  payload: Payload, curator: Login, { titles = ['Cost', 'Harms', 'Reach', 'Follow-up'], ...more }: { titles?: readonly string[]; fewestVoters?: number; choices?: number } = {},
): Promise<TestRound> {
  counter += 1
  const gaps = await Promise.all(titles.map((title, index) => publishedOf(payload, 'gaps', {
    slug: `round-${counter}-gap-${index}`, title, kind: 'absolute', state: 'proposed', isExample: true,
  })))
  const { body } = await rest('POST', 'priority-rounds?depth=0', {
    token: curator.token,
    body: {
      slug: `round-${counter}`, title: `Example round ${counter}`, choices: 3, fewestVoters: 1, shortlist: 2, isExample: true,
      groups: [{ key: 'patients', name: 'Patients and carers' }, { key: 'workers', name: 'Link workers' }],
      closesAt: '2099-01-01T00:00:00.000Z', ...more,
    },
  })
  const id = String((body.doc as { id: string }).id)
  const ids = gaps.map((gap) => String(gap.id))
  await rest('POST', `priority-rounds/${id}/gaps`, { token: curator.token, body: { gaps: ids } })
  return { id, slug: `round-${counter}`, gaps: ids }
}

/** Runs a round as someone who is signed in. */
export const runs = (login: Pick<Login, 'token'>, round: Pick<TestRound, 'id'>) => {
  const post = (path: string, body: unknown) => rest('POST', `priority-rounds/${round.id}/${path}`, { token: login.token, body })
  return {
    move: (name: string, reason?: string) => post('move', { name, ...(reason ? { reason } : {}) }),
    gather: (...gaps: string[]) => post('gaps', { gaps }),
    process: (item: string, body: unknown) => post(`items/${item}`, body),
    check: (item: string, verdict: string, reason: string) => post(`items/${item}/check`, { verdict, reason }),
    order: (...order: { item: string; reason?: string }[]) => post('order', { order }),
    invite: (group: string, ...people: { name: string; email?: string }[]) =>
      post('invitations', { list: people.map(({ name, email }) => [name, email, group].filter(Boolean).join(', ')).join('\n') }),
    inviteList: (list: string, locale?: string) => post('invitations', { list, ...(locale ? { locale } : {}) }),
    renew: (invitation: string) => post(`invitations/${invitation}/renew`, {}),
    revoke: (invitation: string, reason: string) => post(`invitations/${invitation}/revoke`, { reason }),
    desk: () => rest('GET', `priority-rounds/${round.id}/desk`, { token: login.token }),
  }
}

/** The ids of the gaps in a round, by their titles. */
export async function itemsByTitle(payload: Payload, round: Pick<TestRound, 'id'>): Promise<Record<string, string>> {
  const { docs } = await payload.find({
    collection: 'priority-items', where: { round: { equals: round.id } }, pagination: false, depth: 0, overrideAccess: true,
  })
  return Object.fromEntries(docs.map(({ id, wording }) => [wording, id]))
}

/** Invites one person by name and gives the token of their link. */
export async function invitedTo(curator: Login, round: TestRound, group: string, name: string): Promise<{ id: string; token: string }> {
  const { body } = await runs(curator, round).invite(group, { name })
  const [{ id, url } = { id: '', url: '' }] = body.invited as { id: string; url: string }[]
  return { id, token: url.split('/').at(-1) ?? '' }
}

/** A round whose vote is open, with one person invited for each group. */
export async function votingRound(payload: Payload, curator: Login, more: Parameters<typeof plannedRound>[2] = {}) {
  const round = await plannedRound(payload, curator, more)
  const run = runs(curator, round)
  const patient = await invitedTo(curator, round, 'patients', 'Pat Ient')
  const worker = await invitedTo(curator, round, 'workers', 'Lin Worker')
  for (const move of ['announce', 'process', 'check']) await run.move(move)
  const items = await itemsByTitle(payload, round)
  for (const item of Object.values(items)) await run.check(item, 'not-answered', 'Nothing was found.')
  await run.move('open')
  return { round, items, patient, worker }
}

/** Votes as the form does: the gaps named, the most important first. */
export function vote(
  payload: Payload, round: Pick<TestRound, 'slug'>, token: string, order: readonly string[], { seen = 0, more = [] }: { seen?: number; more?: [string, string][] } = {},
): Promise<Cast> {
  const fields = new URLSearchParams([['seen', String(seen)], ...order.map((item, index) => [placeField(item), String(index + 1)]), ...more])
  return castVote(payload, { slug: round.slug, token, fields })
}
