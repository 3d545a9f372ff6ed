import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAction } from '@/platform/database/action'
import { openTestDatabase, type SmallStore, type TestDatabase } from './testConfig'

let database: TestDatabase
let payload: Payload
let store: SmallStore

beforeAll(async () => {
  database = await openTestDatabase()
  ;({ payload, store } = database)
})

afterAll(() => database.close())

const createCounter = (name: string) => store.create({ collection: 'counters', data: { name, value: 0 } })

const valueOf = async (id: string): Promise<unknown> =>
  (await store.get({ collection: 'counters', id })).value

/** Adds one the way a hook or an action would: reads, thinks, writes. */
const increment = (id: string): Promise<unknown> =>
  runAction(payload, {}, async (req) => {
    const { value } = await store.get({ collection: 'counters', id, req })
    await store.update({ collection: 'counters', id, data: { value: Number(value) + 1 }, req })
    await store.create({ collection: 'entries', data: { text: `${id} +1` }, req })
  })

const writers = 8
const roundsEach = 5

const inParallel = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

async function repeat(times: number, work: () => Promise<unknown>): Promise<void> {
  for (let done = 0; done < times; done += 1) await work()
}

describe('eight writers', () => {
  it('lose no update of the same document', async () => {
    const { id } = await createCounter('shared')
    await inParallel(writers, () => repeat(roundsEach, () => increment(id)))
    expect(await valueOf(id)).toBe(writers * roundsEach)
    const where = { text: { equals: `${id} +1` } }
    expect(await store.count({ collection: 'entries', where })).toBe(writers * roundsEach)
  })

  it('all succeed on documents of their own', async () => {
    const counters = await inParallel(writers, (index) => createCounter(`own ${index}`))
    await Promise.all(counters.map(({ id }) => repeat(roundsEach, () => increment(id))))
    const values = await Promise.all(counters.map(({ id }) => valueOf(id)))
    expect(values).toEqual(Array.from({ length: writers }, () => roundsEach))
  })

  it('all succeed with operations that are no actions', async () => {
    const created = await inParallel(writers, (index) =>
      store.create({
        collection: 'notes',
        data: { title: `note ${index}`, lines: [{ text: 'a' }, { text: 'b' }] },
      }),
    )
    await Promise.all(created.map(({ id }) => store.update({ collection: 'notes', id, data: { count: 1 } })))
    const where = { title: { like: 'note' }, count: { equals: 1 } }
    expect(await store.count({ collection: 'notes', where })).toBe(writers)
  })

  it('let exactly one take a unique name', async () => {
    const data = { name: 'unique', value: 0 }
    const attempts = await Promise.allSettled(
      Array.from({ length: writers }, () =>
        runAction(payload, {}, (req) => store.create({ collection: 'counters', data, req })),
      ),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await store.count({ collection: 'counters', where: { name: { equals: 'unique' } } })).toBe(1)
  })

  it('are not held up by readers, who see the state before', async () => {
    const { id } = await createCounter('read while written')
    const seenInside = await runAction(payload, {}, async (req) => {
      await store.update({ collection: 'counters', id, data: { value: 5 }, req })
      const readers = await inParallel(writers, () => valueOf(id))
      expect(new Set(readers)).toEqual(new Set([0]))
      const own = await store.get({ collection: 'counters', id, req })
      return own.value
    })
    expect(seenInside).toBe(5)
    expect(await valueOf(id)).toBe(5)
  })
})
