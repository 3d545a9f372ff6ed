import { afterAll, beforeAll, expect, it } from 'vitest'
import { someone } from '../builders/people'
import { graphql } from '../channels/graphql'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let token: string

beforeAll(async () => {
  hub = await createTestHub()
  token = (await someone(hub.payload, 'administrator')).token
})
afterAll(() => hub.close())

it.each([
  ['GET', 'payload-jobs'],
  ['GET', 'payload-jobs/run'],
  ['GET', 'payload-jobs/run?allQueues=true'],
  ['GET', 'payload-jobs/handle-schedules'],
  ['GET', 'payload-jobs/count'],
  ['POST', 'payload-jobs'],
  ['DELETE', 'payload-jobs'],
] as const)('the queue has no address: %s /api/%s', async (method, path) => {
  for (const who of [{}, { token }]) {
    const body = method === 'POST' ? { body: { taskSlug: 'x' } } : {}
    expect((await rest(method, path, { ...who, ...body })).status).toBe(501)
  }
})

it('the queue is no part of GraphQL', async () => {
  const { data, errors } = await graphql('{ PayloadJobs { totalDocs } }', { token })
  expect(data).toBeNull()
  expect(errors[0]?.message).toContain('PayloadJobs')
})
