import type { Payload, PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { afterCommit, runAction } from '@/platform/database/action'
import { openTestDatabase, rowCounts, type SmallStore, type TestDatabase } from './testConfig'

class HookFailed extends Error {}

let database: TestDatabase
let payload: Payload
let store: SmallStore

beforeAll(async () => {
  database = await openTestDatabase()
  ;({ payload, store } = database)
})

afterAll(() => database.close())

const createNote = (title: string, req?: PayloadRequest) =>
  store.create({
    collection: 'notes',
    data: { title, tags: ['a', 'b'], lines: [{ text: 'one' }, { text: 'two' }] },
    ...(req ? { req } : {}),
  })

const createEntry = (text: string, req?: PayloadRequest) =>
  store.create({ collection: 'entries', data: { text }, ...(req ? { req } : {}) })

const entriesCalled = (text: unknown): Promise<number> =>
  store.count({ collection: 'entries', where: { text: { equals: text } } })

/** Creates a note whose hook throws after the rows of the note are written. */
const createFailingNote = (req?: PayloadRequest) =>
  store.withHook('notes', fail, () => createNote('its hook fails', req))

const fail = (): never => {
  throw new HookFailed()
}

describe('an action over several collections', () => {
  it('saves everything', async () => {
    await runAction(payload, {}, async (req) => {
      await createNote('kept', req)
      await createEntry('kept', req)
    })
    expect(await entriesCalled('kept')).toBe(1)
    const { docs } = await store.find({ collection: 'notes', where: { title: { equals: 'kept' } } })
    expect(docs).toMatchObject([
      { title: 'kept', tags: ['a', 'b'], lines: [{ text: 'one' }, { text: 'two' }] },
    ])
  })

  it('saves nothing when it throws', async () => {
    const before = await rowCounts(payload)
    const action = runAction(payload, {}, async (req) => {
      await createNote('undone', req)
      await createEntry('undone', req)
      throw new HookFailed()
    })
    await expect(action).rejects.toBeInstanceOf(HookFailed)
    expect(await rowCounts(payload)).toEqual(before)
  })

  it('saves nothing when a part of it failed and the error was swallowed', async () => {
    const before = await rowCounts(payload)
    const action = runAction(payload, {}, async (req) => {
      await createEntry('before the failure', req)
      await createFailingNote(req).catch(() => undefined)
      await createEntry('after the failure', req)
    })
    await expect(action).rejects.toMatchObject({ code: 'transaction-rolled-back' })
    expect(await rowCounts(payload)).toEqual(before)
  })

  it('saves nothing when the swallowed failure was the last thing in it', async () => {
    const before = await rowCounts(payload)
    const action = runAction(payload, {}, async (req) => {
      await createEntry('before the failure', req)
      await createFailingNote(req).catch(() => undefined)
    })
    await expect(action).rejects.toMatchObject({ code: 'transaction-rolled-back' })
    expect(await rowCounts(payload)).toEqual(before)
  })

  it('includes writes that were not handed its request', async () => {
    const before = await rowCounts(payload)
    const action = runAction(payload, {}, async () => {
      await createNote('without req')
      await createEntry('without req')
      throw new HookFailed()
    })
    await expect(action).rejects.toBeInstanceOf(HookFailed)
    expect(await rowCounts(payload)).toEqual(before)
  })

  it('shows its own writes inside and hides them outside until it is done', async () => {
    const inside = await runAction(payload, {}, async (req) => {
      await createEntry('isolated', req)
      const where = { text: { equals: 'isolated' } }
      const own = await store.count({ collection: 'entries', where, req })
      return { own, others: await entriesCalled('isolated') }
    })
    expect(inside).toEqual({ own: 1, others: 0 })
    expect(await entriesCalled('isolated')).toBe(1)
  })

  it('may begin with reads side by side, also where many actions begin at once', async () => {
    let attempts = 0
    const beginning = (): Promise<number[]> =>
      runAction(payload, {}, (req) => {
        attempts += 1
        return Promise.all([1, 2, 3].map(() => store.count({ collection: 'notes', req })))
      })
    const counts = await Promise.all(Array.from({ length: 30 }, beginning))
    expect(new Set(counts.flat()).size).toBe(1)
    expect(attempts).toBe(30)
  })

  it('hands on its result, user and locale, and leaves the request it was given alone', async () => {
    const given = await runAction(payload, {}, async (req) => req)
    delete given.transactionID
    const seen = await runAction(payload, { req: given, locale: 'ar' }, async (req) => {
      await createNote('عنوان', req)
      return req.locale
    })
    expect(seen).toBe('ar')
    expect(given.locale).toBe('en')
    expect(given.transactionID).toBeUndefined()
  })
})

describe('actions inside actions', () => {
  it('join the transaction of the request', async () => {
    const before = await rowCounts(payload)
    const action = runAction(payload, {}, async (req) => {
      await runAction(payload, { req }, (inner) => createEntry('nested', inner))
      throw new HookFailed()
    })
    await expect(action).rejects.toBeInstanceOf(HookFailed)
    expect(await rowCounts(payload)).toEqual(before)
  })

  it('join even when they are handed no request', async () => {
    const before = await rowCounts(payload)
    const action = runAction(payload, {}, async () => {
      await runAction(payload, {}, (inner) => createEntry('nested', inner))
      throw new HookFailed()
    })
    await expect(action).rejects.toBeInstanceOf(HookFailed)
    expect(await rowCounts(payload)).toEqual(before)
  })

  it('are separate once the outer one has ended', async () => {
    await runAction(payload, {}, (req) => createEntry('first of two', req))
    const second = runAction(payload, {}, async (req) => {
      await createEntry('second of two', req)
      throw new HookFailed()
    })
    await expect(second).rejects.toBeInstanceOf(HookFailed)
    expect([await entriesCalled('first of two'), await entriesCalled('second of two')]).toEqual([1, 0])
  })
})

describe("Payload's own operations", () => {
  it('leave nothing in any table when a hook throws after the document was written', async () => {
    const before = await rowCounts(payload)
    await expect(createFailingNote()).rejects.toBeInstanceOf(HookFailed)
    expect(await rowCounts(payload)).toEqual(before)
  })

  it('leave nothing when a hook swallows the failure of a write in the same transaction', async () => {
    const before = await rowCounts(payload)
    const swallow = ({ req }: { req: PayloadRequest }): Promise<unknown> =>
      store.create({ collection: 'counters', data: {}, req }).catch(() => undefined)
    const creating = store.withHook('notes', swallow, () => createNote('its hook swallows'))
    await expect(creating).rejects.toMatchObject({ code: 'transaction-rolled-back' })
    expect(await rowCounts(payload)).toEqual(before)
  })

  it('go on working after a failure', async () => {
    await createFailingNote().catch(() => undefined)
    await createEntry('after a failed operation')
    expect(await entriesCalled('after a failed operation')).toBe(1)
  })

  it('save a bulk update whole or not at all', async () => {
    const notes = [await createNote('bulk one'), await createNote('bulk two'), await createNote('bulk three')]
    const before = await rowCounts(payload)
    const refuseSecond = ({ doc }: { doc: { id: string } }): void => {
      if (doc.id === notes[1]?.id) throw new HookFailed()
    }
    const update = store.withHook('notes', refuseSecond, () =>
      store.updateAll({ collection: 'notes', where: { title: { like: 'bulk' } }, data: { count: 7 } }),
    )
    await expect(update).rejects.toMatchObject({
      code: 'transaction-rolled-back',
      isPublic: true,
      status: 409,
    })
    expect(await rowCounts(payload)).toEqual(before)
    expect(await store.count({ collection: 'notes', where: { count: { equals: 7 } } })).toBe(0)
  })
})

describe('what is to happen after the commit', () => {
  it('happens after the commit of an action, in order', async () => {
    const seen: unknown[] = []
    await runAction(payload, {}, async (req) => {
      await createEntry('committed', req)
      afterCommit(req, async () => seen.push(['first', await entriesCalled('committed')]))
      afterCommit(req, () => seen.push('second'))
      seen.push('work done')
    })
    expect(seen).toEqual(['work done', ['first', 1], 'second'])
  })

  it('waits for the outermost action', async () => {
    const seen: string[] = []
    await runAction(payload, {}, async (req) => {
      await runAction(payload, { req }, async (inner) => afterCommit(inner, () => seen.push('callback')))
      await runAction(payload, {}, async (inner) => afterCommit(inner, () => seen.push('callback')))
      seen.push('outer done')
    })
    expect(seen).toEqual(['outer done', 'callback', 'callback'])
  })

  it('does not happen when the action is rolled back', async () => {
    const seen: string[] = []
    const action = runAction(payload, {}, async (req) => {
      afterCommit(req, () => seen.push('callback'))
      throw new HookFailed()
    })
    await expect(action).rejects.toBeInstanceOf(HookFailed)
    expect(seen).toEqual([])
  })

  it('cannot make the action fail', async () => {
    await runAction(payload, {}, async (req) => {
      await createEntry('callback fails', req)
      afterCommit(req, () => {
        throw new HookFailed()
      })
    })
    expect(await entriesCalled('callback fails')).toBe(1)
  })

  it("happens after Payload's own operations too, and not when they fail", async () => {
    const seen: unknown[] = []
    const schedule = ({ doc, req }: { doc: Record<string, unknown>; req: PayloadRequest }): void => {
      afterCommit(req, async () => seen.push([doc.text, await entriesCalled(doc.text)]))
      if (doc.text === 'refused') throw new HookFailed()
    }
    await store.withHook('entries', schedule, async () => {
      await createEntry('by an operation')
      await expect(createEntry('refused')).rejects.toBeInstanceOf(HookFailed)
    })
    expect(seen).toEqual([['by an operation', 1]])
  })
})
