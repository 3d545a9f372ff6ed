import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { rated, ratingBy, ratingJob, soundAnswers, storedInstrument, type TestJob } from '../../builders/appraisals'
import { someone, type Login } from '../../builders/people'
import { term } from '../../builders/records'
import { graphql } from '../../channels/graphql'
import { rest } from '../../channels/rest'
import { createTestHub, type TestHub } from '../../hub'
import { byId, listings, nearby, type Channel, type Hidden } from './blindChannels'
import { actors, type Actor } from './table'

// Words that stand nowhere but in ratings that are still blind.
const inDraft = 'Quagmire'
const inSubmitted = 'Zeppelin'
const ofIntervention = 'Marzipan'
const markers = [inDraft, inSubmitted, ofIntervention]

const onlookers = [...actors, 'other rater', 'third person'] as const
type Onlooker = Actor | 'other rater' | 'third person'

let hub: TestHub
let payload: Payload
let begun: TestJob
let half: TestJob
let whole: TestJob
let draft: Hidden
let submitted: Hidden
let intervention: Hidden
let assignedAt: string
const tokens = new Map<Onlooker, string>()
const logins = new Map<Onlooker, Login>()

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  for (const actor of actors) if (actor !== 'visitor') logins.set(actor, await someone(payload, actor))
  const [author, other, third] = [await someone(payload, 'rater'), await someone(payload, 'rater'), await someone(payload, 'rater')]
  logins.set('other rater', other)
  logins.set('third person', third)
  for (const [name, { token }] of logins) tokens.set(name, token)
  const curator = logins.get('curator') as Login
  begun = await ratingJob(payload, curator, { raters: [author, other], arbiter: third })
  half = await ratingJob(payload, curator, { raters: [author, other], arbiter: third })
  whole = await ratingJob(payload, curator, {
    raters: [author, other], arbiter: third, intervention: String((await term(payload, 'activities', 'gardening')).id),
    instrument: await storedInstrument(payload, { unit: 'intervention' }),
  })
  const assigned = await payload.findByID({ collection: 'appraisal-assignments', id: begun.id, depth: 0, overrideAccess: true })
  assignedAt = assigned.updatedAt
  const rating = ratingBy(author, begun.id)
  await rating.declare('none', `${inDraft} in the note`)
  await rating.save({ answers: soundAnswers(inDraft), judgements: { overall: { level: 'doubtful', reason: inDraft } } })
  await ratingBy(author, half.id).declare('none', `${inSubmitted} in the note`)
  await ratingBy(author, half.id).submit({
    answers: soundAnswers(inSubmitted), judgements: { overall: { level: 'doubtful', reason: inSubmitted } },
  })
  await ratingBy(author, whole.id).declare('none', `${ofIntervention} in the note`)
  await ratingBy(author, whole.id).save({
    answers: soundAnswers(ofIntervention), judgements: { overall: { level: 'doubtful', reason: ofIntervention } },
  })
  draft = await hiddenIn(begun, inDraft)
  submitted = await hiddenIn(half, inSubmitted)
  intervention = await hiddenIn(whole, ofIntervention)
})

afterAll(() => hub.close())

async function hiddenIn({ id, study, instrument, raters: [author] }: TestJob, marker: string): Promise<Hidden> {
  const { docs } = await payload.find({
    collection: 'appraisals', where: { assignment: { equals: id } }, depth: 0, overrideAccess: true,
  })
  return { appraisal: String(docs[0]?.id), assignment: id, study, rater: author.id, instrument, marker }
}

const asked = async (channel: Channel, hidden: Hidden, onlooker: Onlooker): Promise<string> =>
  JSON.stringify(await channel(hidden, { token: tokens.get(onlooker) }))

/** That nothing of a hidden rating stands in an answer: neither its words nor its number. */
function expectSilence(answer: string, words: readonly string[]): void {
  for (const word of words) expect(answer).not.toContain(word)
}

const all = (): Hidden[] => [draft, submitted, intervention]
const ids = (): string[] => all().map(({ appraisal }) => appraisal)

describe.each(onlookers)('before both have submitted, for %s', (onlooker) => {
  it.each(Object.keys(listings))('%s: finds and counts nothing', async (name) => {
    for (const hidden of all()) {
      // What was asked with comes back in some errors; only the marker of the other rating must not.
      const answer = await asked(listings[name] as Channel, hidden, onlooker)
      expectSilence(answer, [...ids(), `"quote"`])
      expect(answer).not.toMatch(/"totalDocs":[1-9]/)
    }
  })

  it.each(Object.keys(byId))('%s: as if it did not exist', async (name) => {
    const channel = byId[name] as Channel
    for (const hidden of all()) {
      const none = { ...hidden, appraisal: absentLike(hidden.appraisal) }
      const answer = (await asked(channel, hidden, onlooker)).replaceAll(hidden.appraisal, 'ID')
      expect(answer).toBe((await asked(channel, none, onlooker)).replaceAll(none.appraisal, 'ID'))
      expectSilence(answer, markers)
    }
  })

  it.each(Object.keys(nearby))('%s: says nothing of it', async (name) => {
    for (const hidden of all()) {
      const answer = await asked(nearby[name] as Channel, hidden, onlooker)
      // A refusal may repeat the question; the answers themselves are told by both words around them.
      expectSilence(answer.replaceAll(new RegExp(`like\\]?=${hidden.marker}`, 'g'), ''), markers)
      if (!name.includes('number of those') && !name.includes('by the rating')) expectSilence(answer, ids())
      else expect(answer).not.toMatch(/"totalDocs":[1-9]/)
    }
  })
})

/** An id of the same form that no record has. */
const absentLike = (id: string): string => (id.includes('-') ? randomUUID() : `${id.slice(0, -6)}abcdef`)

describe('the audit record', () => {
  it('has no event about a rating, and none that only its rater knows of', async () => {
    const { docs } = await payload.find({
      collection: 'audit-events', where: { actor: { equals: draft.rater } }, pagination: false, depth: 0, overrideAccess: true,
    })
    // Everybody who assigns can see that the second of the two was submitted; nobody that the first was begun.
    expect(docs.map(({ action, documentId }) => ({ action, documentId }))).toEqual([
      { action: 'appraisal-assignments.submit', documentId: half.id },
    ])
    expect(JSON.stringify(docs)).not.toMatch(new RegExp(markers.join('|')))
  })

  it('and the job itself bear no trace of what the rater does before submitting', async () => {
    const job = await payload.findByID({ collection: 'appraisal-assignments', id: begun.id, depth: 0, overrideAccess: true })
    expect(job.updatedAt).toBe(assignedAt)
  })
})

describe('the forms of the admin', () => {
  it.each(['administrator', 'curator', 'other rater'] as const)('load nothing of it for %s', async (onlooker) => {
    const login = logins.get(onlooker) as Login
    const user = await payload.findByID({ collection: 'users', id: login.id, depth: 0, overrideAccess: true })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } as TypedUser }, payload)
    for (const { appraisal } of all()) {
      const read = { collection: 'appraisals', depth: 0, req, user: req.user } as const
      // What the admin's document view, its list and its version view load, each by its own call.
      await expect(payload.findByID({ ...read, overrideAccess: false, id: appraisal, draft: true })).rejects.toMatchObject({ status: 404 })
      expect((await payload.find({ ...read, overrideAccess: false, limit: 0 })).docs).toEqual([])
      expect((await payload.findDistinct({ ...read, overrideAccess: false, field: 'overall' })).values).toEqual([])
    }
  })
})

describe('the account of a rater', () => {
  const newPassword = { password: 'chosen-by-somebody-else' }
  const takeOvers: Record<string, (token: string) => Promise<unknown>> = {
    'a new password': (token) => rest('PATCH', `users/${draft.rater}`, { token, body: newPassword }),
    'another address': (token) => rest('PATCH', `users/${draft.rater}`, { token, body: { email: 'elsewhere@example.org' } }),
    'a new password for many': (token) => rest('PATCH', `users?where[id][equals]=${draft.rater}`, { token, body: newPassword }),
    'a new password by GraphQL': (token) =>
      graphql(`mutation { updateUser(id: "${draft.rater}", data: { password: "chosen-by-somebody-else" }) { id } }`, { token }),
  }

  it.each(Object.keys(takeOvers))('cannot be taken over by an administrator with %s', async (way) => {
    const answer = await takeOvers[way]?.(tokens.get('administrator') ?? '')
    expect(JSON.stringify(answer)).toMatch(/still hidden|nothing of it was saved/)
    const { email } = await payload.findByID({ collection: 'users', id: draft.rater, depth: 0, overrideAccess: true })
    await expect(payload.login({ collection: 'users', data: { email, password: newPassword.password }, overrideAccess: true })).rejects.toMatchObject({ status: 401 })
    expect(email).not.toContain('elsewhere')
  })

  it('stays in the rater’s own hands, and its name and roles in those of the administrator', async () => {
    const author = begun.raters[0]
    const administrator = tokens.get('administrator') ?? ''
    const body = { name: 'Renamed', roles: ['rater', 'reader'] }
    expect((await rest('PATCH', `users/${author.id}`, { token: administrator, body })).status).toBe(200)
    expect((await rest('PATCH', `users/${author.id}`, { token: author.token, body: { password: 'chosen-by-the-rater' } })).status).toBe(200)
    expect((await rest('PATCH', `users/${(logins.get('reader') as Login).id}`, { token: administrator, body: newPassword })).status).toBe(200)
  })
})

describe('the error of a refused save', () => {
  it('names the rater’s own words only to the rater', async () => {
    const author = begun.raters[0]
    const stale = await ratingBy(author, begun.id).save({ revision: 0, answers: {} })
    expect(stale.status).toBe(409)
    expect(JSON.stringify(stale.body)).toContain(inDraft)
    for (const onlooker of onlookers) {
      for (const step of ['save', 'submit', 'interest', 'withdraw']) {
        const { body, status } = await rest('POST', `appraisals/rate/${begun.id}/${step}`, {
          token: tokens.get(onlooker) ?? '',
          body: step === 'interest' ? { declared: 'has-interest' } : step === 'withdraw' ? { reason: ' ' } : { revision: 1, answers: {}, judgements: {} },
        })
        expect(status).toBeGreaterThanOrEqual(400)
        expectSilence(JSON.stringify(body), [...markers, ...ids()])
      }
    }
  })
})

describe('after both have submitted', () => {
  const may: readonly Onlooker[] = ['administrator', 'curator', 'rater', 'editor', 'other rater', 'third person']

  beforeAll(async () => {
    await rated(half.raters[1], half.id)
  })

  it.each(onlookers)('those who may read ratings find both: %s', async (onlooker) => {
    const where = `where[assignment][equals]=${half.id}`
    const token = tokens.get(onlooker) ?? ''
    const list = await rest('GET', `appraisals?depth=0&${where}`, { token })
    const count = await rest('GET', `appraisals/count?${where}`, { token })
    const found = may.includes(onlooker) ? 2 : undefined
    expect([list.body.totalDocs, count.body.totalDocs]).toEqual([found, found])
    expect(JSON.stringify(list.body).includes(inSubmitted)).toBe(may.includes(onlooker))
  })

  it.each(onlookers)('the one that is still a draft stays blind: %s', async (onlooker) => {
    const answer = await rest('GET', 'appraisals?limit=0', { token: tokens.get(onlooker) ?? '' })
    expectSilence(JSON.stringify(answer.body), [inDraft, draft.appraisal])
  })
})
