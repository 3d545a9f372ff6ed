import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import config from '@payload-config'
import { REST_GET } from '@payloadcms/next/routes'

import type { AgreementReport } from '@/appraisal/agreement/report'
import { publicAgreement } from '@/appraisal/agreement/queries'

import { doubtfulAnswers, rated, ratingJob, soundAnswers, storedInstrument } from '../builders/appraisals'
import { someone, type Login } from '../builders/people'
import { publishedOf, studyData } from '../builders/records'
import { asServer } from '../channels/asServer'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let curator: Login
let instrument: string

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
  instrument = await storedInstrument(payload)
})

afterAll(() => hub.close())

const ask = (query = '', login: Login | undefined = curator) =>
  rest('GET', `appraisals/agreement?instrument=${encodeURIComponent(instrument)}${query}`, login && { token: login.token })
const report = async (query = '') => (await ask(query)).body as unknown as AgreementReport
const wholeOf = ({ sections }: AgreementReport) => sections[0]?.rows[0]?.agreement

describe('agreement of independent ratings', () => {
  it('is told to those who may read submitted ratings, and to nobody else', async () => {
    expect((await ask()).status).toBe(200)
    expect((await rest('GET', 'appraisals/agreement')).status).toBe(403)
  })

  it('counts a job once everybody has submitted, and not a rating that is still closed', async () => {
    const job = await ratingJob(payload, curator, { instrument })
    await rated(job.raters[0], job.id)
    expect((await report()).jobs).toBe(0)
    await rated(job.raters[1], job.id, doubtfulAnswers())
    const after = await report()
    expect(after.jobs).toBe(1)
    expect(wholeOf(after)).toMatchObject({ n: 1, raters: 2, unweighted: { po: 0 } })
  })

  it('stays as it was when the ratings are settled: what was agreed afterwards is no agreement', async () => {
    const study = await publishedOf(payload, 'studies', studyData({ isExample: false }))
    const job = await ratingJob(payload, curator, { instrument, study: String(study.id) })
    for (const [index, rater] of job.raters.entries()) await rated(rater, job.id, index === 0 ? soundAnswers() : doubtfulAnswers())
    const before = await report()
    const settled = await rest('POST', `appraisals/reconcile/${job.id}`, {
      token: job.raters[0].token,
      body: {
        answers: soundAnswers(), judgements: {}, method: 'agreed',
        reasons: { '1.1': 'Both read it again.', allocation: 'Both read it again.', overall: 'Both read it again.', '1.2': 'Both read it again.' },
      },
    })
    expect(settled.status).toBe(200)
    expect(await report()).toEqual(before)
    expect(await publicAgreement(payload)).toEqual({ jobs: 0, sections: [] })

    const rating = String(settled.body.rating)
    for (const name of ['submit', 'publish'])
      expect(await rest('POST', `quality-ratings/${rating}/transitions`, { token: curator.token, body: { name } })).toMatchObject({ status: 200 })
    const open = await publicAgreement(payload)
    expect(open.jobs).toBe(1)
    expect(open.sections.map(({ kind }) => kind)).toEqual(['tool', 'domain', 'month'])
  })

  it('keeps practice apart, filters by round and day, and refuses a day that is none', async () => {
    const job = await ratingJob(payload, curator, { instrument, round: 'calibration' })
    for (const rater of job.raters) await rated(rater, job.id)
    const [live, practice, both] = [await report('&round=live'), await report('&round=calibration'), await report()]
    expect([live.jobs, practice.jobs, both.jobs]).toEqual([2, 1, 3])
    expect(both.sections[0]?.rows).toHaveLength(2)
    expect((await report('&from=2999-01-01')).jobs).toBe(0)
    expect(await ask('&to=yesterday')).toMatchObject({ status: 400 })
  })

  it('is a file with formulae, too', async () => {
    const request = new Request(`http://localhost:3000/api/appraisals/agreement?download=csv`, { headers: { Authorization: `JWT ${curator.token}` } })
    const response = await asServer(() => REST_GET(config)(request, { params: Promise.resolve({ slug: ['appraisals', 'agreement'] }) }))
    expect(response.headers.get('Content-Type')).toContain('text/csv')
    expect(await response.text()).toContain('κ = (po − pe) / (1 − pe)')
  })
})
