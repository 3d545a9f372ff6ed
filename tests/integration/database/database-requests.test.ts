import { GRAPHQL_POST, REST_PATCH } from '@payloadcms/next/routes'
import { randomUUID } from 'node:crypto'
import { getPayload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withWriteConflictRetry } from '@/platform/database/withWriteConflictRetry'
import { freshDatabase, onceIndexed } from '../../databaseOfRun'
import { smallStore, testConfig, type SmallStore } from './testConfig'

const fresh = await freshDatabase('small')
const config = testConfig(fresh.database)
let store: SmallStore
let close: () => Promise<unknown>

beforeAll(async () => {
  // The routes ask for the instance of the process, so this one is not opened under a key of its own.
  const payload = await onceIndexed(() => getPayload({ config }))
  store = smallStore(payload)
  close = () => payload.destroy()
})

afterAll(async () => {
  await close()
  await fresh.remove()
})

const patch = withWriteConflictRetry(REST_PATCH(config))
const graphql = withWriteConflictRetry(GRAPHQL_POST(config))

const send = (method: string, path: string, body: unknown): Request =>
  new Request(`http://hub.test/api/${path}`, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })

const writers = 8
const inParallel = <T>(work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: writers }, (_, index) => work(index)))

const createCounter = () => store.create({ collection: 'counters', data: { name: randomUUID(), value: 0 } })

describe('eight requests that write the same document at once', () => {
  it('all succeed over REST', async () => {
    const { id } = await createCounter()
    const params = { params: Promise.resolve({ slug: ['counters', id] }) }
    const responses = await inParallel((index) =>
      patch(send('PATCH', `counters/${id}`, { value: index + 1 }), params),
    )
    expect(responses.map(({ status }) => status)).toEqual(Array.from({ length: writers }, () => 200))
    expect((await store.get({ collection: 'counters', id })).value).toBeGreaterThan(0)
  })

  it('all succeed over GraphQL', async () => {
    const { id } = await createCounter()
    const answers = await inParallel(async (index) => {
      const query = `mutation { updateCounter(id: "${id}", data: { value: ${index + 1} }) { value } }`
      return (await graphql(send('POST', 'graphql', { query }))).json()
    })
    expect(answers).toEqual(
      Array.from({ length: writers }, (_, index) => ({ data: { updateCounter: { value: index + 1 } } })),
    )
  })

  it('save their side effects once each', async () => {
    const { id } = await createCounter()
    const params = { params: Promise.resolve({ slug: ['counters', id] }) }
    const note = ({ req }: { req: PayloadRequest }): Promise<unknown> =>
      store.create({ collection: 'entries', data: { text: `changed ${id}` }, req })
    await store.withHook('counters', note, () =>
      inParallel((index) => patch(send('PATCH', `counters/${id}`, { value: index + 1 }), params)),
    )
    expect(await store.count({ collection: 'entries', where: { text: { equals: `changed ${id}` } } })).toBe(
      writers,
    )
  })
})
