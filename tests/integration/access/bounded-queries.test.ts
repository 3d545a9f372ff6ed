import { afterAll, beforeAll, expect, it } from 'vitest'

import { someone } from '../../builders/people'
import { term } from '../../builders/records'
import { graphql } from '../../channels/graphql'
import { rest } from '../../channels/rest'
import { createTestHub, type TestHub } from '../../hub'

let hub: TestHub
const all = 103

beforeAll(async () => {
  hub = await createTestHub()
  for (let one = 0; one < all; one += 1) await term(hub.payload, 'outcomes', `outcome-${one}`)
})

afterAll(() => hub.close())

it.each(['limit=0', 'limit=-1', 'limit=100000', 'limit=many', 'pagination=false', 'limit=0&pagination=false', 'limit=0&depth=10'])(
  'a stranger who asks REST for %s gets a page of what is public, and where it goes on',
  async (asked) => {
    const { status, body } = await rest('GET', `terms?${asked}`)
    const docs = body['docs'] as unknown[]
    expect(status).toBe(200)
    expect(docs.length).toBeLessThanOrEqual(100)
    expect(body).toMatchObject({ totalDocs: all, hasNextPage: true, nextPage: 2 })
  },
)

it('a stranger comes to everything page by page', async () => {
  const pages = []
  for (const page of [1, 2]) pages.push((await rest('GET', `terms?limit=0&page=${page}&sort=key`)).body['docs'] as { id: string }[])
  expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(all)
})

it('a stranger who asks GraphQL for everything gets a page', async () => {
  const { data } = await graphql('{ Terms(limit: 0) { totalDocs hasNextPage docs { id } } }')
  const { docs, ...rest } = data?.['Terms'] as { docs: unknown[] }
  expect([docs.length, rest]).toEqual([100, { totalDocs: all, hasNextPage: true }])
})

it('a query over GraphQL asks for one list within a list, and not for lists in it', async () => {
  const listed = async (fields: string) => {
    const { data, errors } = await graphql(`{ Vocabularies { docs { terms { docs { ${fields} } } } } }`)
    return [data !== null, errors.map(({ message }) => message)]
  }
  expect(await listed('key label parent { key }')).toEqual([true, []])
  expect(await listed('vocabulary { terms { docs { key } } }')).toEqual([false, [expect.stringMatching(/complexity/)]])
})

it('who is signed in gets what they ask for', async () => {
  const { token } = await someone(hub.payload, 'reader')
  expect((await rest('GET', 'terms?limit=0', { token })).body['docs']).toHaveLength(all)
})

it.each([
  ['where[createdAt][less_than]=soon', 'where[createdAt][less_than] is “soon”, which is no date; write one like 2026-05-31.'],
  ['where[or][0][and][0][createdAt][in][0]=2026-05-31&where[or][0][and][0][createdAt][in][1]=never', 'where[createdAt][in] is “never”'],
  ['where[key][equals][more]=1', 'where[key][equals] holds more than a value or a list of values.'],
  ['where[label][near]=1,2,3', 'where[label][near] asks for “near”, and no field is a place.'],
])('a question that cannot be answered is told so, with its place: %s', async (asked, message) => {
  const { status, body } = await rest('GET', `terms?${asked}`)
  expect([status, JSON.stringify(body['errors'])]).toEqual([400, expect.stringContaining(message)])
})

it.each(['page=1e99', 'limit=1e99', 'page=-1', 'page=none', 'where[createdAt][greater_than]=2020', 'where[createdAt][exists]=true'])(
  'anything else is answered, to strangers and to who is signed in: %s',
  async (asked) => {
    const { token } = await someone(hub.payload, 'reader')
    for (const login of [{}, { token }]) expect(await rest('GET', `terms?${asked}`, login)).toMatchObject({ status: 200, body: { totalDocs: all } })
  },
)
