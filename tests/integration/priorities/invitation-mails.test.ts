import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Mail } from '@/payload-types'
import { runQueuedJobs } from '@/platform/jobs'

import { someone, type Login } from '../../builders/people'
import { itemsByTitle, plannedRound, runs, vote, type TestRound } from '../../builders/rounds'
import { graphql } from '../../channels/graphql'
import { rest } from '../../channels/rest'
import { createTestHub, type TestHub } from '../../hub'
import { actors, type Actor } from '../access/table'

let hub: TestHub
let payload: Payload
let curator: Login
let administrator: Login
const tokens = new Map<Actor, string>()

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  for (const actor of actors) if (actor !== 'visitor') tokens.set(actor, (await someone(payload, actor)).token)
  curator = await someone(payload, 'curator')
  administrator = await someone(payload, 'administrator')
})

afterAll(() => hub.close())

const all = { pagination: false, depth: 0 } as const
let counter = 0
/** Addresses that stand nowhere else. */
const address = (): string => `voter-${(counter += 1)}-zanzibar@example.org`

/** The mails about the invitations of a round as they lie in the outbox, oldest first, once what waits is done. */
async function outbox(round: Pick<TestRound, 'id'>): Promise<Mail[]> {
  await runQueuedJobs(payload)
  const { docs } = await payload.find({ collection: 'mails', where: { 'invitation.round': { equals: round.id } }, sort: 'createdAt', ...all, overrideAccess: true })
  return docs
}

const mailsTo = async (round: TestRound, email: string): Promise<Mail[]> => (await outbox(round)).filter(({ to }) => to === email)
const tokenIn = (mail: Mail | undefined): string => /\/vote\/([\w-]{32})/.exec(mail?.text ?? '')?.[1] ?? ''

async function openVote(round: TestRound): Promise<Record<string, string>> {
  const run = runs(curator, round)
  for (const move of ['announce', 'process', 'check']) await run.move(move)
  const items = await itemsByTitle(payload, round)
  for (const item of Object.values(items)) await run.check(item, 'not-answered', 'Nothing was found.')
  expect((await run.move('open')).body).toEqual({ step: 'voting' })
  return items
}

const votesIn = (round: Pick<TestRound, 'id'>): Promise<number> => payload.count({
  collection: 'priority-votes', where: { and: [{ round: { equals: round.id } }, { group: { not_equals: '' } }] }, overrideAccess: true,
}).then(({ totalDocs }) => totalDocs)

/** Everything that is stored of a round's invitations and their mails. */
async function storedOf(round: Pick<TestRound, 'id'>): Promise<string> {
  const invitations = await payload.find({ collection: 'priority-invitations', where: { round: { equals: round.id } }, ...all, overrideAccess: true })
  return JSON.stringify([invitations.docs, await outbox(round)])
}

describe('people invited by a pasted list', () => {
  it('are kept line by line, and what cannot be used is named by its number', async () => {
    const round = await plannedRound(payload, curator)
    const [one, other] = [address(), address()]
    const { status, body } = await runs(curator, round).inviteList([`${one}, patients`, 'nobody at all', `Lin Worker, ${other}; Link workers`, 'Pat, Patients', `${one.toUpperCase()}, patients`].join('\n'))
    expect(status).toBe(200)
    expect(body.refused).toEqual([
      { line: 2, text: 'nobody at all', message: expect.stringContaining('does not end with a group') },
      { line: 5, text: `${one.toUpperCase()}, patients`, message: expect.stringContaining('invited for this group already') },
    ])
    expect((body.invited as { label: string; url: string | null }[]).map(({ label, url }) => [label, url === null])).toEqual([
      ['v…@example.org', true], ['Lin Worker', true], ['Pat', false],
    ])
    expect(JSON.stringify([body.invited, (await runs(curator, round).desk()).body])).not.toContain('zanzibar')
  })

  it('are not invited at all where the list names more than can be sent at once', async () => {
    const round = await plannedRound(payload, curator)
    const list = Array.from({ length: 501 }, () => `${address()}, patients`).join('\n')
    expect((await runs(curator, round).inviteList(list)).status).toBe(400)
    expect((await payload.count({ collection: 'priority-invitations', where: { round: { equals: round.id } }, overrideAccess: true })).totalDocs).toBe(0)
  })
})

describe('a link to vote', () => {
  it('goes out by mail when the vote opens, in the language chosen, and votes once', async () => {
    const round = await plannedRound(payload, curator)
    const [early, late] = [address(), address()]
    await runs(curator, round).inviteList(`${early}, patients`, 'fr')
    await runs(curator, round).inviteList('Lin Worker, workers')
    expect(await outbox(round)).toEqual([])
    const items = await openVote(round)
    const [mail, ...more] = await mailsTo(round, early)
    expect(more).toEqual([])
    expect(mail).toMatchObject({ kind: 'vote-invitation', state: 'kept', subject: expect.stringContaining('Votre vote') })
    expect(mail?.text).toContain('« Patients and carers »')
    expect(mail?.text).toContain(`/fr/priorities/${round.slug}/vote/`)
    expect(mail?.text).not.toMatch(/[{}]/)

    const [cost, harms] = [items.Cost ?? '', items.Harms ?? '']
    const token = tokenIn(mail)
    const both = await Promise.all([vote(payload, round, token, [cost]), vote(payload, round, token, [cost])])
    expect(both.filter((cast) => 'done' in cast)).toEqual([{ done: 'recorded' }])
    expect(await vote(payload, round, token, [harms])).toHaveProperty('stale')
    expect(await vote(payload, round, token, [harms], { seen: 1 })).toEqual({ done: 'replaced' })
    expect(await votesIn(round)).toBe(1)

    // Who is invited while people vote gets it at once, and nobody gets a second.
    await runs(curator, round).inviteList(`${late}, workers`)
    const sent = await mailsTo(round, late)
    expect(sent.map(({ state }) => state)).toEqual(['kept'])
    expect(sent[0]?.text).toContain('until 1 January 2099 at 00:00 (UTC)')
    expect(await mailsTo(round, early)).toHaveLength(1)
  })

  it('is replaced by mail: the one before stops at once, and the vote is found with the new one', async () => {
    const round = await plannedRound(payload, curator)
    const email = address()
    const { body } = await runs(curator, round).inviteList(`${email}, patients\nLin Worker, workers`)
    const items = await openVote(round)
    const old = tokenIn((await mailsTo(round, email))[0])
    await vote(payload, round, old, [items.Cost ?? ''])
    const renewed = await runs(curator, round).renew((body.invited as { id: string }[])[0]?.id ?? '')
    expect(renewed.body).toMatchObject({ url: null })
    expect(await vote(payload, round, old, [items.Harms ?? ''], { seen: 1 })).toEqual({ closed: 'unknown', round: null })
    const [mail, ...more] = await mailsTo(round, email)
    expect(more).toEqual([])
    expect(await vote(payload, round, tokenIn(mail), [items.Harms ?? ''], { seen: 1 })).toEqual({ done: 'replaced' })
    expect(await votesIn(round)).toBe(1)
  })

  it('is not sent any more once the invitation was taken back', async () => {
    const round = await plannedRound(payload, curator)
    const email = address()
    const { body } = await runs(curator, round).inviteList(`${email}, patients\nPat, patients\nLin Worker, workers`)
    await runs(curator, round).revoke((body.invited as { id: string }[])[0]?.id ?? '', 'Asked to be taken out.')
    await openVote(round)
    expect(await outbox(round)).toEqual([])
  })
})

describe('the address of an invited person', () => {
  it('is given out by no channel, to nobody who runs the round either; an undelivered mail is for administrators alone', async () => {
    const round = await plannedRound(payload, curator)
    const email = address()
    await runs(curator, round).inviteList(`${email}, patients\nLin Worker, workers`)
    const items = await openVote(round)
    const token = tokenIn((await mailsTo(round, email))[0])
    await vote(payload, round, token, [items.Cost ?? ''])
    const where = `where[round][equals]=${round.id}`
    for (const actor of actors) {
      const as = { token: tokens.get(actor) ?? '' }
      const ask = (path: string) => rest('GET', path, as)
      const invitations = [
        await ask(`priority-invitations?limit=0&depth=4&${where}`), await ask(`priority-invitations?limit=0&select[email]=true&${where}`),
        await ask(`priority-rounds/${round.id}/desk`), await ask(`priority-rounds/${round.id}?depth=4`), await ask('priority-votes?limit=0&depth=4'),
        await ask('audit-events?limit=0&depth=0&sort=-at'), await ask('payload-jobs?limit=0'),
        await graphql(`{ PriorityInvitations(limit: 0) { docs { id name group } } }`, as),
        await graphql(`{ PriorityInvitations(limit: 0) { docs { email } } }`, as),
      ]
      expect(JSON.stringify(invitations), actor).not.toContain('zanzibar')
      // Not by guessing it either.
      const guessed = await ask(`priority-invitations?depth=0&where[email][equals]=${email}`)
      expect((guessed.body as { totalDocs?: number }).totalDocs ?? 0, actor).toBe(0)
      const mails = JSON.stringify((await ask('mails?limit=0&depth=4')).body)
      expect([mails.includes(email), mails.includes(token)], actor).toEqual(actor === 'administrator' ? [true, true] : [false, false])
    }
  })

  it.each([['agreed', 'publish'], ['cancelled', 'cancel']] as const)('is deleted everywhere when the round is %s', async (step, last) => {
    const round = await plannedRound(payload, curator)
    const email = address()
    const run = runs(curator, round)
    await run.inviteList(`${email}, patients\nLin Worker, workers`)
    const items = await openVote(round)
    expect(await storedOf(round)).toContain(email)
    if (last === 'publish') {
      for (const move of ['close', 'discuss']) await run.move(move)
      await run.order({ item: items.Cost ?? '' })
      expect(await storedOf(round)).toContain(email)
    }
    expect((await run.move(last, 'The end of it.')).body).toEqual({ step })
    const left = await storedOf(round)
    expect(left).not.toContain('zanzibar')
    expect(left).not.toContain('/vote/')
    const [mail] = await outbox(round)
    expect(mail?.state).toBe('dropped')
    expect((await rest('POST', `mails/${mail?.id}/send`, { token: administrator.token })).status).toBe(409)
  })

  it('goes with a round that is given up before it was announced', async () => {
    const round = await plannedRound(payload, curator)
    await runs(curator, round).inviteList(`${address()}, patients`)
    expect((await rest('DELETE', `priority-rounds/${round.id}`, { token: curator.token })).status).toBe(200)
    expect((await payload.count({ collection: 'priority-invitations', where: { round: { equals: round.id } }, overrideAccess: true })).totalDocs).toBe(0)
  })
})
