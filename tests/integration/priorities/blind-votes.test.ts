import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { GET as roundFile } from '@/app/(machine)/export/priorities/[slug]/[file]/route'
import { GET as searchDoor } from '@/app/(machine)/api/search/route'
import { roundList, roundPage, votePage } from '@/agenda/rounds/queries/public'

import { someone, type Login } from '../../builders/people'
import { runs, vote, votingRound } from '../../builders/rounds'
import { graphql } from '../../channels/graphql'
import { rest } from '../../channels/rest'
import { createTestHub, type TestHub } from '../../hub'
import { actors, type Actor } from '../access/table'

let hub: TestHub
let payload: Payload
let invitedAt: string[]
let open: Awaited<ReturnType<typeof votingRound>>
const tokens = new Map<Actor, string>()

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  for (const actor of actors) if (actor !== 'visitor') tokens.set(actor, (await someone(payload, actor)).token)
  open = await votingRound(payload, { token: tokens.get('curator') ?? '' } as Login)
  invitedAt = await Promise.all([open.patient, open.worker].map(async ({ id: invitation }) =>
    (await payload.findByID({ collection: 'priority-invitations', id: invitation, depth: 0, overrideAccess: true })).updatedAt))
})

afterAll(() => hub.close())

type Channel = (token: string) => Promise<unknown>

const get = (path: () => string): Channel => (token) => rest('GET', path(), { token })
const query = (text: () => string): Channel => (token) => graphql(text(), { token })
const id = (): string => open.round.id
const cost = (): string => open.items.Cost ?? ''
const harms = (): string => open.items.Harms ?? ''
const file = (name: string): Channel => async () => {
  const request = new Request(`http://localhost:3000/export/priorities/${open.round.slug}/${name}`)
  const answer = await roundFile(request, { params: Promise.resolve({ slug: open.round.slug, file: name }) })
  return [answer.status, await answer.text()]
}

/** Everything through which votes might be seen, counted, sorted, guessed or overwritten. */
const channels: Record<string, Channel> = {
  'the votes': get(() => 'priority-votes?limit=0&depth=4'),
  'the votes by what they chose': get(() => `priority-votes?where[choices][like]=${cost()}`),
  'the votes by the round': get(() => `priority-votes?where[round][equals]=${id()}`),
  'the votes by their round’s name': get(() => 'priority-votes?where[round.title][like]=Example'),
  'the votes, counted': get(() => 'priority-votes/count'),
  'the votes, counted by choice': get(() => `priority-votes/count?where[choices][like]=${cost()}`),
  'the votes, sorted': get(() => 'priority-votes?sort=choices&select[choices]=true'),
  'the versions of votes': get(() => 'priority-votes/versions?limit=0'),
  'a change of all votes': (token) => rest('PATCH', `priority-votes?where[round][equals]=${id()}`, { token, body: { choices: [] } }),
  'the deletion of all votes': (token) => rest('DELETE', `priority-votes?where[round][equals]=${id()}`, { token }),
  'a vote of one’s own making': (token) => rest('POST', 'priority-votes', {
    token, body: { round: id(), group: 'patients', voter: 'forged', choices: [harms()], castAt: '2026-01-01T00:00:00.000Z' },
  }),
  'votes in GraphQL': query(() => '{ PriorityVotes(limit: 0) { totalDocs docs { id choices } } }'),
  'votes counted in GraphQL': query(() => '{ countPriorityVotes { totalDocs } }'),
  'the round': get(() => `priority-rounds/${id()}?depth=4`),
  'the round in GraphQL': query(() => `{ PriorityRound(id: "${id()}") { step tally agreed } }`),
  'the rounds, by their result': get(() => 'priority-rounds?where[tally][exists]=true&depth=0'),
  'the rounds, sorted by their result': get(() => 'priority-rounds?sort=-tally&depth=0'),
  'the gaps of the round': get(() => `priority-items?limit=0&depth=4&where[round][equals]=${id()}`),
  'the gaps, sorted by place': get(() => `priority-items?limit=0&depth=0&sort=-place,wording&where[round][equals]=${id()}`),
  'the gaps in GraphQL': query(() => `{ PriorityItems(limit: 0, sort: "wording", where: { round: { equals: "${id()}" } }) { docs { id place fate } } }`),
  'the invitations': get(() => `priority-invitations?limit=0&depth=4&sort=name&where[round][equals]=${id()}`),
  'the invitations, by when they changed': get(() => `priority-invitations?depth=0&sort=-updatedAt&where[round][equals]=${id()}`),
  'what was done': get(() => `audit-events?limit=0&depth=0&where[documentId][like]=${cost()}`),
  'what runs behind': get(() => 'payload-jobs?limit=0'),
  'what is locked': get(() => 'payload-locked-documents?limit=0&depth=4'),
  'preferences': get(() => 'payload-preferences?limit=0'),
  'the users': get(() => 'users?limit=0&depth=0&sort=email&select[email]=true'),
  'the desk of the round': get(() => `priority-rounds/${id()}/desk`),
  'counting without closing': (token) => rest('POST', `priority-rounds/${id()}/order`, { token, body: { order: [] } }),
  'the public page': () => roundPage(payload, open.round.slug, 'en'),
  'the list of rounds': () => roundList(payload, 'fr'),
  'the page of another voter': () => votePage(payload, open.round.slug, open.worker.token, 'en', 'recorded'),
  'the ranking as a file': file('ranking.csv'),
  'the ranking as a picture': file('ranking.svg'),
  'the votes of a group as a file': file('votes-patients.csv'),
  'the agreed list as a file': file('agreed.csv'),
  'the decisions as a file': file('decisions.csv'),
  'the search': async () => {
    const answer = (await (await searchDoor(new Request('http://localhost:3000/api/search?q=Harms'))).json()) as Record<string, unknown>
    return [answer.total, answer.hits]
  },
}

const everything = async (): Promise<Record<string, string>> => {
  const answers: Record<string, string> = {}
  for (const actor of actors) {
    for (const [name, channel] of Object.entries(channels)) answers[`${actor}: ${name}`] = JSON.stringify(await channel(tokens.get(actor) ?? ''))
  }
  return answers
}

describe('while people vote', () => {
  it('nobody learns through anything what somebody chose: every answer is the same whatever it is', async () => {
    await vote(payload, open.round, open.patient.token, [cost()])
    const one = await everything()
    const changed = await vote(payload, open.round, open.patient.token, [harms(), cost()], { seen: 1 })
    expect(changed).toEqual({ done: 'replaced' })
    const other = await everything()
    expect(Object.keys(one).filter((name) => one[name] !== other[name])).toEqual([])
    // And that nothing of it answered at all: what was found is refused or empty.
    for (const [name, answer] of Object.entries(one)) {
      if (/votes?[ ,]|the votes$/.test(name)) expect(answer, name).not.toMatch(/"totalDocs":[1-9]|"choices":\[/)
      expect(answer, name).not.toContain(open.patient.token)
    }
    const left = await payload.find({ collection: 'priority-votes', where: { voter: { equals: open.patient.id } }, depth: 0, overrideAccess: true })
    expect(left.docs[0]?.choices).toEqual([harms(), cost()])
  })

  it('only those who run the round learn how many have voted, and nobody who', async () => {
    const desk = JSON.stringify((await runs({ token: tokens.get('curator') ?? '' }, open.round).desk()).body)
    expect(desk).toContain('"voted":1')
    const invitation = await payload.findByID({ collection: 'priority-invitations', id: open.patient.id, depth: 0, overrideAccess: true })
    const other = await payload.findByID({ collection: 'priority-invitations', id: open.worker.id, depth: 0, overrideAccess: true })
    expect(Object.keys(invitation).sort()).toEqual(Object.keys(other).sort())
    expect([invitation.updatedAt, other.updatedAt]).toEqual(invitedAt)
  })
})

describe('after the vote is closed', () => {
  it('the counts of each group are public, and still no vote', async () => {
    await runs({ token: tokens.get('curator') ?? '' }, open.round).move('close')
    const page = await roundPage(payload, open.round.slug, 'en')
    expect(page?.results?.groups.map(({ key, voters, isCounted }) => [key, voters, isCounted])).toEqual([['patients', 1, true], ['workers', 0, false]])
    expect(page?.results?.rows[0]).toMatchObject({ item: harms(), place: 1, isShortlisted: true })
    const [status, csv] = (await channels['the votes of a group as a file']?.('')) as [number, string]
    expect(status).toBe(200)
    expect(csv).toContain('Harms,1,0,0,3,3,1')
    expect(csv).not.toContain('Pat Ient')
    for (const actor of actors) {
      const answer = await rest('GET', 'priority-votes?limit=0', { token: tokens.get(actor) ?? '' })
      expect(answer.status, actor).toBe(403)
    }
  })
})
