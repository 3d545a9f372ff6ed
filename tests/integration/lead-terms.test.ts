import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { partnersPage } from '@/partnership/queries'
import { runAction } from '@/platform/database/action'

import { organisationData, publishedOf } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let plymouth: string
let uwe: string

beforeAll(async () => {
  hub = await createTestHub()
  plymouth = String((await publishedOf(hub.payload, 'organisations', organisationData({ name: 'Plymouth' }))).id)
  uwe = String((await publishedOf(hub.payload, 'organisations', organisationData({ name: 'UWE' }))).id)
})

afterAll(() => hub.close())

type TermData = { organisation: string; state: 'incoming' | 'leading' | 'handed-over'; from?: string; to?: string }

const create = (data: TermData) => hub.payload.create({ collection: 'lead-terms', depth: 0, overrideAccess: true, data })
const change = (id: string, data: Partial<TermData>) => hub.payload.update({ collection: 'lead-terms', depth: 0, overrideAccess: true, id, data })

/** The messages a curator sees at the fields. */
const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: { data?: { errors?: { path: string; message: string }[] } }) =>
      (error.data?.errors ?? []).map(({ path, message }) => `${path}: ${message}`).join(' '),
  )

describe('the lead of the partnership', () => {
  it('goes from one organisation to the next, never to two on one day', async () => {
    const first = await create({ organisation: plymouth, state: 'leading' })
    const second = await create({ organisation: uwe, state: 'incoming' })
    expect([first.order, second.order]).toEqual([1, 2])

    expect(await refusal(change(second.id, { state: 'leading' }))).toContain('state: Plymouth is leading now')

    await change(first.id, { state: 'handed-over', from: '2021-02-01', to: '2022-03-31' })
    expect(await refusal(change(second.id, { state: 'leading', from: '2022-03-31' }))).toContain(
      'from: Two organisations can’t lead on one day: the term of Plymouth runs from 2021-02-01 to 2022-03-31',
    )
    await change(second.id, { state: 'leading', from: '2022-04-01' })

    const { docs } = await hub.payload.find({ collection: 'lead-terms', depth: 0, overrideAccess: false, sort: 'from' })
    expect(docs.map(({ organisationName, state }) => [organisationName, state])).toEqual([
      ['Plymouth', 'handed-over'],
      ['UWE', 'leading'],
    ])
  })

  it('is checked within one action, too, which then saves nothing', async () => {
    const before = (await hub.payload.count({ collection: 'lead-terms', overrideAccess: true })).totalDocs
    const both = runAction(hub.payload, {}, async (req) => {
      const data = { organisation: plymouth, state: 'handed-over', from: '2019-01-01', to: '2019-12-31' } as const
      await hub.payload.create({ collection: 'lead-terms', depth: 0, overrideAccess: true, data, req })
      await hub.payload.create({ collection: 'lead-terms', depth: 0, overrideAccess: true, data: { ...data, organisation: uwe }, req })
    })
    expect(await refusal(both)).toContain('the term of Plymouth runs from 2019-01-01 to 2019-12-31')
    expect((await hub.payload.count({ collection: 'lead-terms', overrideAccess: true })).totalDocs).toBe(before)
  })
})

describe('the public history', () => {
  it('goes by the days, whichever term was entered first, and calls over what is over', async () => {
    await create({ organisation: plymouth, state: 'incoming', from: '2019-01-01', to: '2019-12-31' })
    const { lead } = await partnersPage(hub.payload, 'en')
    expect(lead.map(({ organisation, from, state }) => [organisation, from, state])).toEqual([
      ['Plymouth', '2019-01-01', 'handed-over'], ['Plymouth', '2021-02-01', 'handed-over'], ['UWE', '2022-04-01', 'leading'],
    ])
  })
})

describe('an organisation', () => {
  it('is no unit of its own units, however far below', async () => {
    const unit = async (name: string, parent: string) => String((await publishedOf(hub.payload, 'organisations', organisationData({ name, parent }))).id)
    const school = await unit('School', plymouth)
    const group = await unit('Group', school)
    const put = (id: string, parent: string, draft: boolean) => refusal(hub.payload.update({ collection: 'organisations', id, data: { parent }, draft, depth: 0, overrideAccess: true }))
    for (const draft of [true, false]) {
      expect(await put(plymouth, group, draft)).toContain('parent: An organisation can’t be a unit of itself or of one of its own units.')
    }
    expect(await put(group, uwe, false)).toBe('accepted')
  })
})
