import { describe, expect, it } from 'vitest'
import { runAction } from '@/platform/database/action'
import { kindOfRun } from '../../databaseOfRun'
import { openTestDatabase } from './testConfig'

describe.skipIf(kindOfRun !== 'sqlite')('an action that does not come to an end', () => {
  it('is rolled back, and the writers behind it go on', async () => {
    const limits = { lockTimeoutMs: 30_000, maxDurationMs: 2_000 }
    const { payload, store, close } = await openTestDatabase({ limits })
    const createEntry = (text: string) => store.create({ collection: 'entries', data: { text } })
    let goOn = (): void => {}
    const nextIsDone = new Promise<void>((resolve) => (goOn = resolve))

    const stuck = runAction(payload, {}, async (req) => {
      await store.create({ collection: 'entries', data: { text: 'stuck' }, req })
      await nextIsDone
      await store.create({ collection: 'entries', data: { text: 'too late' }, req })
    })
    const next = runAction(payload, {}, () => createEntry('next')).then(goOn)

    await expect(stuck).rejects.toMatchObject({
      code: 'transaction-timeout',
      message: 'A transaction was open for more than 2000 ms and was rolled back.',
    })
    await next
    const { docs } = await store.find({ collection: 'entries' })
    expect(docs.map(({ text }) => text)).toEqual(['next'])
    await close()
  })

  it('makes a writer that has waited too long give up, and only that one', async () => {
    const limits = { lockTimeoutMs: 500, maxDurationMs: 60_000 }
    const { payload, store, close } = await openTestDatabase({ limits })
    const createEntry = (text: string) => store.create({ collection: 'entries', data: { text } })
    let goOn = (): void => {}
    const otherGaveUp = new Promise<void>((resolve) => (goOn = resolve))

    const slow = runAction(payload, {}, async (req) => {
      await store.create({ collection: 'entries', data: { text: 'slow' }, req })
      await otherGaveUp
    })
    await expect(createEntry('impatient')).rejects.toMatchObject({ code: 'lock-timeout' })
    goOn()
    await slow
    await createEntry('after')
    const { docs } = await store.find({ collection: 'entries', sort: 'createdAt' })
    expect(docs.map(({ text }) => text)).toEqual(['slow', 'after'])
    await close()
  })
})
