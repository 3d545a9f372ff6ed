import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { publicAgreement } from '@/appraisal/agreement/queries'
import { qualityOverview } from '@/appraisal/published/overview/queries'
import { ratingsOfIntervention } from '@/appraisal/published/queries'

import { doubtfulAnswers, rated, ratingBy, ratingJob, soundAnswers, storedInstrument, twoRaters, type TestJob } from '../builders/appraisals'
import { someone, type Login } from '../builders/people'
import { publishedOf, referenceData, studyData, term } from '../builders/records'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

const nesta = 'nesta-standards@2013'

let hub: TestHub
let payload: Payload
let curator: Login
let raters: [Login, Login]
let gardening: string
let nature: string
let review: string

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
  raters = await twoRaters(payload)
  nature = String((await term(payload, 'activities', 'nature')).id)
  gardening = String((await term(payload, 'activities', 'gardening', { parent: nature })).id)
  review = String((await publishedOf(payload, 'studies', {
    ...studyData(), slug: 'a-review-of-gardens', title: 'A review of gardens', kind: 'review', activities: [gardening],
  })).id)
  await publishedOf(payload, 'studies', { ...studyData(), title: 'One garden', activities: [gardening] })
})

afterAll(() => hub.close())

const assign = (body: object) =>
  rest('POST', 'appraisal-assignments/assign', { token: curator.token, body: { instrument: nesta, raters: raters.map(({ id }) => id), ...body } })
const said = ({ body }: { body: object }): string => JSON.stringify(body)

describe('assigning an intervention', () => {
  it('takes a tool that rates one, and a term of the activities that is in use', async () => {
    const outcome = await term(payload, 'outcomes', 'loneliness')
    const old = await term(payload, 'activities', 'allotments', { status: 'retired', replacedBy: gardening })
    const ofStudies = await storedInstrument(payload)
    const refusals: [object, string][] = [
      [{ intervention: outcome.id }, 'no such intervention'],
      [{ intervention: old.id }, 'is retired'],
      [{ intervention: 'nowhere' }, 'no such intervention'],
      [{ intervention: gardening, instrument: ofStudies }, 'does not rate interventions'],
      [{ intervention: gardening, studies: [review] }, 'not both'],
      [{}, 'have to be named'],
      [{ intervention: gardening, result: 'one' }, 'belongs to one study'],
    ]
    for (const [body, message] of refusals) {
      const answer = await assign(body)
      expect([answer.status, said(answer)]).toEqual([400, expect.stringContaining(message)])
    }
    const { body } = await assign({ studies: [review] })
    expect(body).toEqual({ assigned: [], refused: [{ study: review, message: expect.stringContaining('rates an intervention, not a study') }] })
  })

  it('refuses who wrote a review of it, and of what lies below it', async () => {
    const person = await publishedOf(payload, 'people', { slug: 'reviewer', name: 'A reviewer', isExample: true })
    const author = await someone(payload, 'rater')
    await payload.update({ collection: 'users', id: author.id, data: { person: person.id }, depth: 0, overrideAccess: true })
    const report = await publishedOf(payload, 'references', {
      ...referenceData(), title: 'The report of the review', contributors: [{ role: 'author', family: 'Reviewer', person: person.id }],
    })
    await publishedOf(payload, 'studies', {
      ...studyData(), title: 'A review of allotments', kind: 'review', activities: [gardening], reports: [{ reference: report.id, role: 'main' }],
    })
    for (const intervention of [gardening, nature]) {
      const answer = await assign({ intervention, raters: [author.id, raters[1].id] })
      expect([answer.status, said(answer)]).toEqual([400, expect.stringContaining('The report of the review')])
    }
  })

  it('makes one live job at a time for an intervention and a tool', async () => {
    const other = String((await term(payload, 'activities', 'walking')).id)
    expect((await assign({ intervention: other })).body.assigned).toHaveLength(1)
    expect(said(await assign({ intervention: other }))).toContain('This intervention is being rated with this instrument already')
    expect((await assign({ intervention: other, instrument: 'emmie@2015' })).body.assigned).toHaveLength(1)
  })
})

describe('a rating of an intervention', () => {
  let job: TestJob
  beforeAll(async () => {
    const instrument = await storedInstrument(payload, { unit: 'intervention' })
    job = await ratingJob(payload, curator, { instrument, intervention: gardening })
  })

  it('is made of what the raters can read of it: the reviews that this hub holds', async () => {
    const { body } = await ratingBy(raters[0], job.id).open()
    expect(body.subject).toMatchObject({ kind: 'intervention', id: gardening, title: 'gardening', href: '/terms/activities/gardening' })
    const { reports } = body.subject as { reports: { title: string; href: string }[] }
    expect(reports.map(({ title }) => title).toSorted()).toEqual(['A review of allotments', 'A review of gardens'])
    expect(reports.map(({ href }) => href)).toContain('/studies/a-review-of-gardens')
    const work = (await rest('GET', 'appraisal-assignments/work', { token: raters[0].token })).body as { mine: { assignment: string; subject: object }[] }
    expect(work.mine.find(({ assignment }) => assignment === job.id)?.subject).toEqual({ kind: 'intervention', id: gardening, title: 'gardening' })
  })

  it('goes the way of every rating: blind, settled, a draft until it is published', async () => {
    await rated(raters[0], job.id)
    expect((await rest('GET', `appraisals/reconcile/${job.id}`, { token: raters[1].token })).status).toBe(403)
    await rated(raters[1], job.id, doubtfulAnswers())
    const { body } = await rest('POST', `appraisals/reconcile/${job.id}`, {
      token: raters[0].token,
      body: { answers: soundAnswers(), judgements: {}, reasons: { allocation: 'Both read the reviews again.' }, method: 'agreed' },
    })
    const rating = String(body.rating)
    expect((await rest('GET', `quality-ratings/${rating}`)).status).toBe(404)
    expect(await ratingsOfIntervention(payload, 'activities/gardening', 'en')).toEqual([])
    for (const name of ['submit', 'publish'])
      expect(await rest('POST', `quality-ratings/${rating}/transitions`, { token: curator.token, body: { name } })).toMatchObject({ status: 200 })
    const seen = await rest('GET', `quality-ratings/${rating}?depth=0`)
    expect(seen).toMatchObject({ status: 200, body: { intervention: gardening, overall: 'sound', isExample: false } })
    for (const inside of ['differences', 'appraisals', 'reconciledBy', 'assignment']) expect(seen.body).not.toHaveProperty(inside)
  })

  it('stands on the page of its term, in the overview and as a file, and touches no study', async () => {
    const [shown, ...others] = await ratingsOfIntervention(payload, 'activities/gardening', 'en')
    expect(others).toEqual([])
    expect(shown).toMatchObject({
      kind: 'intervention', subject: { path: '/terms/activities/gardening', title: 'gardening' }, overall: 'sound', domains: { allocation: 'sound' },
    })
    const overview = await qualityOverview(payload, 'en')
    expect(overview.tools.map(({ ratings }) => ratings.map(({ subject }) => subject.title))).toEqual([['gardening']])
    expect(overview.rated).toBe(0)
    const { GET } = await import('@/app/(machine)/export/quality/[file]/route')
    const file = (intervention: string) => GET(
      new Request(`http://hub.test/export/quality/traffic-light.csv?${new URLSearchParams({ instrument: job.instrument, intervention })}`),
      { params: Promise.resolve({ file: 'traffic-light.csv' }) },
    )
    expect(await (await file('gardening')).text()).toContain('gardening,Sound,Sound')
    expect((await file('nowhere')).status).toBe(404)
    expect((await publicAgreement(payload)).jobs).toBe(1)
    const { quality } = await payload.findByID({ collection: 'studies', id: review, depth: 0, overrideAccess: true })
    expect(quality).toBe('not-rated')
  })

  it('follows its term where that is retired for another', async () => {
    const plots = await term(payload, 'activities', 'plots-and-gardens')
    await payload.update({
      collection: 'terms', id: gardening, data: { status: 'retired', replacedBy: plots.id }, depth: 0, overrideAccess: true,
    })
    expect(await ratingsOfIntervention(payload, 'activities/plots-and-gardens', 'en')).toHaveLength(1)
  })
})
