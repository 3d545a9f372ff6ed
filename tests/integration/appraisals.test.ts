import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { doubtfulAnswers, rated, ratingBy, ratingJob, smallInstrument, soundAnswers, storedInstrument, type TestJob } from '../builders/appraisals'
import { someone, type Login } from '../builders/people'
import { publishedOf, studyData } from '../builders/records'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let curator: Login
let arbiter: Login

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
  arbiter = await someone(payload, 'rater')
})

afterAll(() => hub.close())

const stored = (job: string) => payload.findByID({ collection: 'appraisal-assignments', id: job, depth: 0, overrideAccess: true })
const appraisals = async (job: string) =>
  (await payload.find({ collection: 'appraisals', where: { assignment: { equals: job } }, sort: 'submittedAt', depth: 0, overrideAccess: true })).docs
const qualityOf = async (study: string, draft = false) =>
  (await payload.findByID({ collection: 'studies', id: study, draft, depth: 0, overrideAccess: true })).quality
const reconcileAs = (login: Login, job: string, body: object = {}) =>
  rest('POST', `appraisals/reconcile/${job}`, {
    token: login.token,
    body: { answers: soundAnswers(), judgements: {}, reasons: {}, method: 'agreed', ...body },
  })
const transitionOf = (rating: string, name: string, reason?: string) =>
  rest('POST', `quality-ratings/${rating}/transitions`, { token: curator.token, body: { name, ...(reason ? { reason } : {}) } })

/** Two ratings, reconciled and public. */
async function published(change: { study?: string; instrument?: string; answers?: ReturnType<typeof soundAnswers> } = {}) {
  const { answers = soundAnswers(), ...where } = change
  const job = await ratingJob(payload, curator, where)
  for (const rater of job.raters) await rated(rater, job.id, answers)
  const { body } = await reconcileAs(job.raters[0], job.id, { answers })
  const rating = String(body.rating)
  await transitionOf(rating, 'submit')
  await transitionOf(rating, 'publish')
  return { ...job, rating }
}

describe('two raters', () => {
  let job: TestJob
  beforeAll(async () => {
    job = await ratingJob(payload, curator, { arbiter })
  })

  it('declare their interests before they fill in anything', async () => {
    const rating = ratingBy(job.raters[0], job.id)
    const { body } = await rating.open()
    expect(body).toMatchObject({ appraisal: null, conflictBlocked: null, instrument: { shortName: 'Small' } })
    const early = await rating.save()
    expect([early.status, JSON.stringify(early.body)]).toEqual([409, expect.stringContaining('whether you have an interest')])
    expect((await rating.declare()).status).toBe(200)
    expect((await rating.save({ answers: { '1.1': { response: 'Y' } } })).body).toEqual({ revision: 1 })
  })

  it('are told what is missing before they can submit, place by place', async () => {
    const { status, body } = await ratingBy(job.raters[0], job.id).submit({ answers: { '1.1': { response: 'Y' } }, revision: 1 })
    expect(status).toBe(422)
    expect(body.problems).toEqual([{ place: '1.2', message: expect.stringContaining('not answered') }])
  })

  it('submit one after the other, and see the other rating after the second', async () => {
    const first = await ratingBy(job.raters[0], job.id).submit({ revision: 1 })
    expect(first.body).toEqual({ revision: 2, isRevealed: false })
    const between = await rest('GET', `appraisals/reconcile/${job.id}`, { token: job.raters[0].token })
    expect(between.status).toBe(403)
    const second = await rated(job.raters[1], job.id, doubtfulAnswers())
    expect(second.body).toEqual({ revision: 1, isRevealed: true })
    const { body } = await rest('GET', `appraisals/reconcile/${job.id}`, { token: job.raters[0].token })
    expect(body).toMatchObject({
      assignment: { state: 'submitted' },
      mayReconcile: true,
      rating: null,
      appraisals: [{ rater: { id: job.raters[0].id } }, { rater: { id: job.raters[1].id } }],
    })
    expect(body.differences).toEqual([
      { place: '1.1', kind: 'item', label: expect.stringContaining('1.1'), values: ['Y', 'N'] },
      { place: '1.2', kind: 'item', label: expect.stringContaining('1.2'), values: ['Y', null] },
      { place: 'allocation', kind: 'domain', label: 'Allocation', values: ['sound', 'doubtful'] },
      { place: 'overall', kind: 'overall', label: 'Overall', values: ['sound', 'doubtful'] },
    ])
  })

  it('give a reason for every difference that they settle', async () => {
    const { status, body } = await reconcileAs(job.raters[0], job.id, { reasons: { '1.1': 'The protocol says so.' } })
    expect(status).toBe(422)
    expect((body.problems as { place: string }[]).map(({ place }) => place)).toEqual(['1.2'])
  })

  it('settle them into a draft that changes nothing for readers until it is published', async () => {
    const { body } = await reconcileAs(job.raters[1], job.id, {
      reasons: { allocation: 'Both read the protocol again.' },
      summaryForReaders: 'People came into the groups by chance.',
    })
    const rating = await payload.findByID({ collection: 'quality-ratings', id: String(body.rating), draft: true, depth: 0, overrideAccess: true })
    expect(rating).toMatchObject({
      editorialState: 'draft', overall: 'sound', band: 'high', method: 'agreed', study: job.study,
      judgements: { allocation: { level: 'sound' }, overall: { level: 'sound' } },
      differences: expect.arrayContaining([
        expect.objectContaining({
          place: '1.1', settled: 'Y', reason: 'Both read the protocol again.',
          values: [{ rater: job.raters[0].id, value: 'Y' }, { rater: job.raters[1].id, value: 'N' }],
        }),
      ]),
    })
    expect(await qualityOf(job.study)).toBe('not-rated')
    expect((await rest('GET', `quality-ratings/${rating.id}`)).status).toBe(404)
    expect(await stored(job.id)).toMatchObject({ state: 'reconciled' })

    await transitionOf(rating.id, 'submit')
    expect(await qualityOf(job.study)).toBe('not-rated')
    expect((await transitionOf(rating.id, 'publish')).status).toBe(200)
    expect(await qualityOf(job.study)).toBe('high')
    const seen = await rest('GET', `quality-ratings/${rating.id}?depth=0`)
    expect(seen.body).toMatchObject({ overall: 'sound', summaryForReaders: 'People came into the groups by chance.' })
    for (const inside of ['differences', 'appraisals', 'reconciledBy', 'assignment']) expect(seen.body).not.toHaveProperty(inside)

    await transitionOf(rating.id, 'archive', 'It rests on the wrong report.')
    expect(await qualityOf(job.study)).toBe('not-rated')
  })

  it('are kept apart from what was settled, for ever', async () => {
    const [one] = await appraisals(job.id)
    const change = { collection: 'appraisals', id: one?.id ?? '', depth: 0 } as const
    await expect(payload.update({ ...change, overrideAccess: true, data: { answers: {} } })).rejects.toThrow('stays as it is')
    await expect(payload.update({ ...change, overrideAccess: true, data: { revealed: false } })).rejects.toThrow('stays as it is')
    await expect(payload.delete(change)).rejects.toThrow('kept for ever')
    expect((await appraisals(job.id)).map(({ answers }) => answers)).toEqual([soundAnswers(), doubtfulAnswers()])
  })
})

describe('a third person', () => {
  it('decides where the raters do not agree, and nobody else does', async () => {
    const job = await ratingJob(payload, curator, { arbiter })
    await rated(job.raters[0], job.id)
    await rated(job.raters[1], job.id, doubtfulAnswers())
    const body = { reasons: { allocation: 'The second rater is right.' }, method: 'third-person', answers: doubtfulAnswers() }
    const stranger = await someone(payload, 'rater')
    for (const wrong of [stranger, job.raters[0], curator]) expect((await reconcileAs(wrong, job.id, body)).status).toBe(403)
    const { body: answer } = await reconcileAs(arbiter, job.id, body)
    const rating = await payload.findByID({ collection: 'quality-ratings', id: String(answer.rating), draft: true, depth: 0, overrideAccess: true })
    expect(rating).toMatchObject({ method: 'third-person', overall: 'doubtful', band: 'low', reconciledBy: [arbiter.id] })
  })
})

describe('the rows of settled ratings', () => {
  const names = async (study: string) => {
    const { body } = await rest('GET', `quality-ratings?draft=true&sort=createdAt&depth=0&where[study][equals]=${study}`, { token: curator.token })
    return (body.docs as { label: string }[]).map(({ label }) => label)
  }

  it('are named apart where a study is rated with a tool again, and keep their names', async () => {
    const { study, instrument, rating } = await published()
    await transitionOf(rating, 'archive', 'It rests on the wrong report.')
    const again = await published({ study, instrument })
    const [first, second, ...more] = await names(study)
    expect(more).toEqual([])
    expect(first).toMatch(/ · Small · settled on \d+ \w+ 20\d\d$/)
    expect(second).not.toBe(first)
    await transitionOf(again.rating, 'revise')
    await reconcileAs(again.raters[0], again.id, {})
    expect(await names(study)).toEqual([first, second])
  })

  it('say which result was rated', async () => {
    const instrument = await storedInstrument(payload, { unit: 'result' })
    const study = String((await publishedOf(payload, 'studies', studyData())).id)
    const result = (outcomeAsWorded: string) => publishedOf(payload, 'results', {
      study, outcomeAsWorded, timePoint: '6 months', direction: 'improved', whyNoNumbers: 'direction-only', comparison: 'between-groups', isExample: true,
    })
    for (const outcome of ['Loneliness', 'Sleep']) {
      const { raters, id } = await ratingJob(payload, curator, { study, instrument, result: String((await result(outcome)).id) })
      const { mine } = (await rest('GET', 'appraisal-assignments/work', { token: raters[0].token })).body as { mine: { assignment: string; result: string }[] }
      expect(mine.find(({ assignment }) => assignment === id)?.result).toBe(`${outcome}, 6 months`)
      for (const rater of raters) await rated(rater, id)
      await reconcileAs(raters[0], id, {})
    }
    expect(await names(study)).toEqual([expect.stringContaining('Small · Loneliness, 6 months · '), expect.stringContaining('Small · Sleep, 6 months · ')])
  })
})

describe('the quality of a study', () => {
  it('is the lowest of its published ratings, in the draft and in public', async () => {
    const { study } = await published()
    await payload.update({ collection: 'studies', id: study, data: { designNote: 'A draft that nobody published yet' }, draft: true, depth: 0, overrideAccess: true })
    const second = await published({ study, answers: doubtfulAnswers() })
    expect([await qualityOf(study), await qualityOf(study, true)]).toEqual(['low', 'low'])
    const draft = await payload.findByID({ collection: 'studies', id: study, draft: true, depth: 0, overrideAccess: true })
    expect(draft).toMatchObject({ designNote: 'A draft that nobody published yet', editorialState: 'draft' })
    await transitionOf(second.rating, 'archive', 'Wrong')
    expect([await qualityOf(study), await qualityOf(study, true)]).toEqual(['high', 'high'])
  })

  it('says that it was rated where the instrument forbids an overall judgement', async () => {
    const { parts = [] } = smallInstrument().levels
    const instrument = await storedInstrument(payload, { levels: { parts }, overall: { kind: 'profile', why: 'Its authors say so.' } })
    const { study } = await published({ instrument })
    expect(await qualityOf(study)).toBe('rated-without-overall')
  })

  it('tells the search index in the same step, and can be set by nobody', async () => {
    const before = await payload.count({ collection: 'search-changes', overrideAccess: true })
    const { study } = await published()
    const { docs } = await payload.find({
      collection: 'search-changes', where: { documentId: { equals: study } }, sort: '-createdAt', depth: 0, overrideAccess: true,
    })
    expect(docs.length).toBeGreaterThan(1)
    expect((await payload.count({ collection: 'search-changes', overrideAccess: true })).totalDocs).toBeGreaterThan(before.totalDocs)
    await rest('PATCH', `studies/${study}`, { token: curator.token, body: { quality: 'very-low', title: 'Renamed' } })
    await payload.update({ collection: 'studies', id: study, data: { quality: 'very-low' }, draft: true, depth: 0, overrideAccess: true })
    expect([await qualityOf(study), await qualityOf(study, true)]).toEqual(['high', 'high'])
  })
})

describe('two raters who submit at the same moment', () => {
  it('reveal both ratings exactly once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const job = await ratingJob(payload, curator)
      for (const rater of job.raters) await ratingBy(rater, job.id).declare()
      const answers = await Promise.all(job.raters.map((rater) => ratingBy(rater, job.id).submit()))
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect(answers.filter(({ body }) => body.isRevealed === true)).toHaveLength(1)
      expect(await stored(job.id)).toMatchObject({ state: 'submitted', submittedCount: 2 })
      expect((await appraisals(job.id)).map(({ revealed }) => revealed)).toEqual([true, true])
      const { totalDocs } = await payload.count({
        collection: 'audit-events', overrideAccess: true,
        where: { and: [{ documentId: { equals: job.id } }, { action: { equals: 'appraisal-assignments.reveal' } }] },
      })
      expect(totalDocs).toBe(1)
    }
  })
})

describe('a calibration round', () => {
  it('comes first where the hub asks for it, and never touches the study', async () => {
    const instrument = await storedInstrument(payload)
    const raters = [await someone(payload, 'rater'), await someone(payload, 'rater'), await someone(payload, 'rater')]
    const study = String((await publishedOf(payload, 'studies', studyData())).id)
    await payload.updateGlobal({ slug: 'hub', data: { name: 'Test hub', appraisal: { calibrationRequired: true } }, depth: 0, overrideAccess: true })
    const live = { studies: [study], instrument, raters: raters.slice(0, 2).map(({ id }) => id), round: 'live' }
    const assign = (body: object) => rest('POST', 'appraisal-assignments/assign', { token: curator.token, body })
    const refused = await assign(live)
    expect(refused.body).toMatchObject({ assigned: [], refused: [{ message: expect.stringContaining('calibration round') }] })

    const practice = await ratingJob(payload, curator, { instrument, study, raters, round: 'calibration' })
    for (const rater of raters) await rated(rater, practice.id)
    expect((await stored(practice.id)).state).toBe('submitted')
    expect((await reconcileAs(raters[0] as Login, practice.id)).body).toEqual({ rating: null })
    expect(await payload.count({ collection: 'quality-ratings', where: { study: { equals: study } }, overrideAccess: true })).toEqual({ totalDocs: 0 })
    expect(await qualityOf(study)).toBe('not-rated')

    expect((await assign(live)).body.assigned).toHaveLength(1)
    await payload.updateGlobal({ slug: 'hub', data: { appraisal: { calibrationRequired: false } }, depth: 0, overrideAccess: true })
  })
})

describe('the work lists', () => {
  it('say what waits for whom and how many have submitted, never what', async () => {
    const job = await ratingJob(payload, curator, { arbiter })
    await payload.update({ collection: 'appraisal-assignments', id: job.id, data: { dueOn: '2020-01-31' }, depth: 0, overrideAccess: true })
    const work = async (login: Login) => (await rest('GET', 'appraisal-assignments/work', { token: login.token })).body as Record<string, { assignment: string }[]>
    const entry = (list: { assignment: string }[] | undefined) => list?.find(({ assignment }) => assignment === job.id)
    expect(entry((await work(job.raters[0])).mine)).toMatchObject({ standing: 'not-started', isOverdue: true, dueOn: expect.stringContaining('2020-01-31') })
    await rated(job.raters[0], job.id)
    expect(entry((await work(curator)).progress)).toMatchObject({
      submitted: 1, needed: 2,
      raters: [{ hasSubmitted: true, hasInterest: false }, { hasSubmitted: false, hasInterest: false }],
    })
    expect((await work(job.raters[1])).progress).toEqual([])
    await rated(job.raters[1], job.id)
    expect(entry((await work(arbiter)).waiting)).toMatchObject({ as: 'third-person' })
    expect(entry((await work(job.raters[0])).waiting)).toMatchObject({ as: 'rater' })
    expect((await rest('GET', 'appraisal-assignments/work')).status).toBe(403)
  })
})
