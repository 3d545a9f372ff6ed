import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { votePage } from '@/agenda/rounds/queries/public'
import type { Tally } from '@/agenda/rounds/tally'

import { someone, type Login } from '../../builders/people'
import { invitedTo, runs, vote, votingRound } from '../../builders/rounds'
import { createTestHub, type TestHub } from '../../hub'

let hub: TestHub
let payload: Payload
let curator: Login

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
})

afterAll(() => hub.close())

const tallyOf = async (id: string): Promise<Tally> =>
  (await payload.findByID({ collection: 'priority-rounds', id, depth: 0, overrideAccess: true })).tally as unknown as Tally
const votesIn = (round: { id: string }) => payload.count({
  collection: 'priority-votes', where: { and: [{ round: { equals: round.id } }, { group: { not_equals: '' } }] }, overrideAccess: true,
}).then(({ totalDocs }) => totalDocs)

describe('a vote', () => {
  it('is one for each person and group, and a later one replaces it', async () => {
    const { round, items, patient, worker } = await votingRound(payload, curator)
    const [a, b] = [items.Cost ?? '', items.Harms ?? '']
    expect(await vote(payload, round, patient.token, [a])).toEqual({ done: 'recorded' })
    expect(await vote(payload, round, patient.token, [b, a], { seen: 1 })).toEqual({ done: 'replaced' })
    expect(await vote(payload, round, worker.token, [a])).toEqual({ done: 'recorded' })
    expect(await votesIn(round)).toBe(2)
    await runs(curator, round).move('close')
    expect((await tallyOf(round.id)).groups.map(({ key, voters, places }) => [key, voters, places[a], places[b]])).toEqual([
      ['patients', 1, [0, 1, 0], [1, 0, 0]], ['workers', 1, [1, 0, 0], [0, 0, 0]],
    ])
  })

  it('is the same person’s twice only for two groups', async () => {
    const { round, items, patient } = await votingRound(payload, curator)
    const run = runs(curator, round)
    const again = await run.invite('patients', { name: 'PAT Ient' })
    expect(again.body).toMatchObject({ invited: [], refused: [{ line: 1, text: 'PAT Ient, patients', message: expect.stringContaining('invited for this group already') }] })
    const other = await invitedTo(curator, round, 'workers', 'Pat Ient')
    await vote(payload, round, patient.token, [items.Cost ?? ''])
    await vote(payload, round, other.token, [items.Cost ?? ''])
    expect(await votesIn(round)).toBe(2)
  })

  it('is refused when it is stuffed, and leaves the one before as it was', async () => {
    const { round, items, patient } = await votingRound(payload, curator)
    const all = Object.values(items)
    await vote(payload, round, patient.token, [all[0] ?? ''])
    const elsewhere = await votingRound(payload, curator)
    const refusals = [
      await vote(payload, round, patient.token, all, { seen: 1 }),
      await vote(payload, round, patient.token, [elsewhere.items.Cost ?? ''], { seen: 1 }),
      await vote(payload, round, patient.token, [all[0] ?? '', all[0] ?? ''], { seen: 1 }),
      await vote(payload, round, patient.token, [], { seen: 1 }),
    ]
    expect(refusals.map((cast) => ('problems' in cast ? cast.problems[0]?.code : cast))).toEqual(['too-many', 'not-in-round', 'repeated', 'empty'])
    const page = await votePage(payload, round.slug, patient.token, 'en', '')
    expect('form' in page && page.form.standing.map(({ text }) => text)).toEqual([Object.keys(items)[0]])
  })

  it('is refused when its form was sent already', async () => {
    const { round, items, patient } = await votingRound(payload, curator)
    const [a, b] = [items.Cost ?? '', items.Harms ?? '']
    await vote(payload, round, patient.token, [a])
    await vote(payload, round, patient.token, [b], { seen: 1 })
    for (const seen of [0, 1, 7]) expect(await vote(payload, round, patient.token, [a], { seen })).toHaveProperty('stale')
    expect(await vote(payload, round, patient.token, [a], { seen: 2, more: [['seen', '0']] })).toHaveProperty('stale')
    const [one, other] = await Promise.all([vote(payload, round, patient.token, [a], { seen: 2 }), vote(payload, round, patient.token, [a], { seen: 2 })])
    expect([one, other].filter((cast) => 'done' in cast)).toHaveLength(1)
    expect(await votesIn(round)).toBe(1)
  })

  it.each(['', 'short', 'A'.repeat(32), '../../admin'])('is refused with the link of nobody (%j)', async (token) => {
    const { round, items } = await votingRound(payload, curator)
    expect(await vote(payload, round, token, [items.Cost ?? ''])).toEqual({ closed: 'unknown', round: null })
  })

  it('is refused with a link of another round', async () => {
    const [one, other] = [await votingRound(payload, curator), await votingRound(payload, curator)]
    expect(await vote(payload, one.round, other.patient.token, [one.items.Cost ?? ''])).toEqual({ closed: 'unknown', round: null })
  })

  it('is refused once a link was renewed or taken back, and a renewed link finds the vote', async () => {
    const { round, items, patient, worker } = await votingRound(payload, curator)
    const a = items.Cost ?? ''
    await vote(payload, round, patient.token, [a])
    await vote(payload, round, worker.token, [a])
    const renewed = String((await runs(curator, round).renew(patient.id)).body.url).split('/').at(-1) ?? ''
    expect(await vote(payload, round, patient.token, [a], { seen: 1 })).toEqual({ closed: 'unknown', round: null })
    expect(await vote(payload, round, renewed, [a], { seen: 1 })).toEqual({ done: 'replaced' })
    await runs(curator, round).revoke(worker.id, 'Asked to be taken out.')
    expect(await vote(payload, round, worker.token, [a], { seen: 1 })).toMatchObject({ closed: 'revoked' })
    expect(await votesIn(round)).toBe(1)
  })

  it('is refused after its time and after the round is closed, with a page that says so', async () => {
    const { round, items, patient } = await votingRound(payload, curator)
    const a = items.Cost ?? ''
    vi.useFakeTimers({ now: new Date('2099-01-01T00:00:01.000Z'), toFake: ['Date'] })
    const late = await vote(payload, round, patient.token, [a]).finally(() => vi.useRealTimers())
    expect(late).toMatchObject({ closed: 'closed' })
    await runs(curator, round).move('close')
    expect(await vote(payload, round, patient.token, [a])).toMatchObject({ closed: 'closed' })
    expect(await votePage(payload, round.slug, patient.token, 'en', 'recorded')).toMatchObject({ closed: 'closed', roundPath: `/priorities/${round.slug}` })
    expect(await votesIn(round)).toBe(0)
  })

  it('is either counted or refused when the round closes at the same moment', async () => {
    const { round, items, patient, worker } = await votingRound(payload, curator)
    const a = items.Cost ?? ''
    const [one, closed, other] = await Promise.all([
      vote(payload, round, patient.token, [a]), runs(curator, round).move('close'), vote(payload, round, worker.token, [a]),
    ])
    expect(closed.status).toBe(200)
    const taken = [one, other].filter((cast) => 'done' in cast).length
    expect((await tallyOf(round.id)).groups.reduce((sum, { voters }) => sum + voters, 0)).toBe(taken)
  })

  it('of a group with too few voters is counted in no way that tells what they chose', async () => {
    const { round, items, patient } = await votingRound(payload, curator, { fewestVoters: 2 })
    await vote(payload, round, patient.token, [items.Cost ?? ''])
    await runs(curator, round).move('close')
    expect((await tallyOf(round.id)).groups[0]).toEqual({ key: 'patients', voters: 1, places: {} })
  })

  it('leaves nothing of a link in the database', async () => {
    const { patient } = await votingRound(payload, curator)
    const stored = await payload.findByID({ collection: 'priority-invitations', id: patient.id, depth: 0, overrideAccess: true })
    expect(JSON.stringify(stored)).not.toContain(patient.token)
    expect(stored.tokenHash).toMatch(/^[0-9a-f]{64}$/)
  })
})
