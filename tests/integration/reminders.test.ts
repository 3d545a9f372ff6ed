import { createLocalReq, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { environment } from '@/platform/environment'
import { runQueuedJobs } from '@/platform/jobs'

import { rated, ratingBy, ratingJob, twoRaters } from '../builders/appraisals'
import { extractionBy, extractionJob, typedRow } from '../builders/extractions'
import { someone, type Login } from '../builders/people'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let curator: Login
let one: Login
let two: Login

/** Sets the clock of the hub, to a morning in March 2031. */
const setDay = (day: number): void => void vi.setSystemTime(new Date(Date.UTC(2031, 2, day, 9)))

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  setDay(1)
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
  ;[one, two] = await twoRaters(payload)
})

const sent: string[] = []

beforeEach(() => {
  setDay(1)
  sent.length = 0
  payload.email = { ...payload.email, name: 'test' }
  vi.spyOn(payload, 'sendEmail').mockImplementation(async ({ to }) => void sent.push(`${new Date().getUTCDate()} ${to}`))
})

afterEach(() => vi.restoreAllMocks())

afterAll(async () => {
  vi.useRealTimers()
  await hub.close()
})

/** One look for what is due, as each worker takes one every hour. */
async function look(): Promise<void> {
  const task = payload.config.jobs.tasks?.find(({ slug }) => String(slug) === 'reminders') as unknown as { handler: (args: object) => Promise<unknown> }
  await task.handler({ input: {}, job: { id: 'look' }, req: await createLocalReq({}, payload) })
}

/** What is sent on these days by three workers that look in the same moments. */
async function sentOn(...days: number[]): Promise<string[]> {
  for (const day of days) {
    setDay(day)
    await Promise.all([look(), look(), look()])
    await runQueuedJobs(payload)
  }
  return sent
}

const close = (collection: 'appraisal-assignments' | 'extraction-jobs', id: string) =>
  rest('POST', `${collection}/${id}/cancel`, { token: curator.token, body: { reason: 'Over.' } })

describe('reminders of a rating', () => {
  it('go out the day before it is due and every seven days after, to those who have not submitted', async () => {
    const job = await ratingJob(payload, curator, { dueOn: '2031-03-10' })
    await rated(two, job.id)
    expect(await sentOn(7, 8, 9, 9, 10, 16, 17, 18, 23, 24)).toEqual([`9 ${one.email}`, `17 ${one.email}`, `24 ${one.email}`])
    setDay(1)
    await rated(one, job.id)
    expect(await sentOn(31)).toHaveLength(3)
  })

  it('are made up for after a standstill, once', async () => {
    const job = await ratingJob(payload, curator, { dueOn: '2031-03-10' })
    expect((await sentOn(12, 13)).sort()).toEqual([`12 ${one.email}`, `12 ${two.email}`].sort())
    setDay(1)
    await close('appraisal-assignments', job.id)
    expect(await sentOn(17)).toHaveLength(2)
  })

  it('spare whom somebody has reminded on that day, and who may not rate it', async () => {
    const job = await ratingJob(payload, curator, { dueOn: '2031-03-02' })
    await ratingBy(two, job.id).declare('has-interest', 'Wrote it.')
    const byHand = await rest('POST', `appraisal-assignments/${job.id}/remind`, { token: curator.token, body: {} })
    expect(byHand.body).toEqual({ reminded: 1, isKept: false })
    await runQueuedJobs(payload)
    expect(await sentOn(1, 2, 8)).toEqual([`1 ${one.email}`])
    expect(await sentOn(9)).toEqual([`1 ${one.email}`, `9 ${one.email}`])
    setDay(1)
    await close('appraisal-assignments', job.id)
  })

  it('are not sent of a job without a day, nor where the setting leaves them to people', async () => {
    const jobs = [await ratingJob(payload, curator), await ratingJob(payload, curator, { dueOn: '2031-03-10' })]
    const settings = environment()
    const { reminders } = settings
    settings.reminders = undefined
    expect(await sentOn(9, 17)).toEqual([])
    settings.reminders = reminders
    expect(await sentOn(17)).toHaveLength(2)
    setDay(1)
    for (const { id } of jobs) await close('appraisal-assignments', id)
  })
})

describe('reminders of results to be taken out', () => {
  it('go out likewise, and stand in the record of what was done', async () => {
    const job = await extractionJob(payload, curator)
    const [first, second] = job.extractors
    await rest('POST', `extraction-jobs/${job.id}/due`, { token: curator.token, body: { dueOn: '2031-03-05' } })
    await extractionBy(second, job.id).submit([await typedRow(payload)])
    expect(await sentOn(3, 4, 5, 12)).toEqual([`4 ${first.email}`, `12 ${first.email}`])
    const { docs } = await payload.find({
      collection: 'audit-events', where: { and: [{ documentId: { equals: job.id } }, { action: { equals: 'extraction-jobs.remind' } }] },
      sort: 'at', depth: 0, overrideAccess: true,
    })
    expect(docs.map(({ actorLabel, at }) => `${at.slice(0, 10)} ${actorLabel}`)).toEqual(['2031-03-04 system', '2031-03-12 system'])
  })
})
