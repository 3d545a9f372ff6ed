import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { defineJob, hubJobs, runQueuedJobs, startJobs, stopJobs } from '@/platform/jobs'
import { clockOf } from '@/platform/jobs/clock'
import { openTestDatabase, type TestDatabase } from './database/testConfig'
import { eventually } from '../eventually'

const day = 86_400_000
let rounds = 0
const daily = defineJob('daily', async () => void (rounds += 1), { everyMs: day })
const asked = defineJob('asked', async () => void (rounds += 100))

let database: TestDatabase
let payload: Payload

beforeAll(async () => {
  database = await openTestDatabase({ configure: (config) => ({ ...config, jobs: hubJobs([daily, asked]) }) })
  payload = database.payload
})
afterEach(async () => {
  await stopJobs()
  rounds = 0
})
afterAll(() => database.close())

const queued = async (): Promise<string[]> =>
  (await payload.find({ collection: 'payload-jobs' as never, depth: 0, overrideAccess: true, pagination: false }))
    .docs.map((job) => (job as unknown as { taskSlug: string }).taskSlug)

it('queues once what is done again and again, however many processes look', async () => {
  const [one, other] = [clockOf(payload), clockOf(payload)]
  await one()
  await other()
  await one()
  expect(await queued()).toEqual(['daily'])
  await runQueuedJobs(payload)
  expect({ rounds, queued: await queued() }).toEqual({ rounds: 1, queued: [] })
})

it('queues it again when its time has come, and when a process starts', async () => {
  const clock = clockOf(payload)
  await clock()
  await runQueuedJobs(payload)
  await clock()
  expect(await queued()).toEqual([])
  await clockOf(payload)()
  expect(await queued()).toEqual(['daily'])
  await runQueuedJobs(payload)
  expect(rounds).toBe(2)
})

it('is done by whoever runs jobs, without being asked', async () => {
  startJobs(payload, 'worker')
  await eventually(async () => expect({ rounds, queued: await queued() }).toEqual({ rounds: 1, queued: [] }))
})
