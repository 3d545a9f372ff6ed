import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runAction } from '@/platform/database/action'
import { defineJob, hubJobs, queueJob, startJobs } from '@/platform/jobs'
import { openTestDatabase, type TestDatabase } from './database/testConfig'
import { eventually } from '../eventually'

const done: string[] = []
const note = defineJob<{ text: string }>('note', async ({ input }) => void done.push(input.text))

let app: TestDatabase
let worker: Payload

beforeAll(async () => {
  process.env.JOBS = 'worker'
  const configure: Parameters<typeof openTestDatabase>[0] = {
    configure: (config) => ({ ...config, jobs: hubJobs([note]) }),
  }
  app = await openTestDatabase(configure)
  worker = (await openTestDatabase({ ...configure, existing: app.fresh.database })).payload
})
afterAll(async () => {
  await worker.destroy()
  await app.close()
})

it('leaves the jobs of the hub to the worker', async () => {
  startJobs(app.payload, 'serving')
  await runAction(app.payload, {}, (req) => queueJob(app.payload, req, 'note', { text: 'by the worker' }))
  const queued = await app.payload.count({ collection: 'payload-jobs' as never, overrideAccess: true })
  expect({ queued: queued.totalDocs, done }).toEqual({ queued: 1, done: [] })

  startJobs(worker, 'worker')
  await eventually(() => expect(done).toEqual(['by the worker']))
})
