import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeskPage } from '@/bibliography/desk/queries'
import { pairsApart } from '@/bibliography/import/actions/stored'
import { runQueuedJobs } from '@/platform/jobs'
import type { ImportRecord } from '@/payload-types'
import { rest } from '../channels/rest'
import { someone, type Login } from '../builders/people'
import { draftOf, publishedOf, referenceData } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let curator: Login

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
})
afterAll(() => hub?.close())


/** An article that its twin shares everything with but the abstract. */
const article = (number: number, more: Record<string, unknown> = {}) =>
  referenceData({
    title: `Walking groups for people who live alone, cohort of town ${number}`, kind: 'article', cslType: 'article-journal',
    contributors: [{ role: 'author', family: `Hill${number}`, given: 'Mary' }], issued: '2019', containerTitle: 'Journal of Walking',
    volume: String(number), pages: `${number}1-${number}9`, ...more,
  })

async function twins(number: number) {
  const one = await publishedOf(payload, 'references', article(number))
  const other = await draftOf(payload, 'references', article(number, { abstract: 'They walked.' }))
  return { one, other }
}

async function scan(): Promise<void> {
  expect((await rest('POST', 'duplicate-decisions/desk/scan', { token: curator.token })).status).toBe(200)
  await runQueuedJobs(payload)
}

async function desk(kind = 'stored'): Promise<DeskPage> {
  const { status, body } = await rest('GET', `duplicate-decisions/desk?kind=${kind}`, { token: curator.token })
  expect(status).toBe(200)
  return body as unknown as DeskPage
}

const decide = (body: object, token = curator.token) => rest('POST', 'duplicate-decisions/desk/decide', { token, body })

const pairOf = (page: DeskPage, id: string) => page.docs.find(({ one, other }) => one.id === id || other.id === id)

describe('the duplicate desk', () => {
  it('is for those who edit evidence', async () => {
    const editor = await someone(payload, 'editor')
    for (const token of [undefined, editor.token]) {
      const asked = token ? { token } : {}
      expect((await rest('GET', 'duplicate-decisions/desk', asked)).status).toBe(403)
      for (const door of ['decide', 'rule', 'scan', 'undo'])
        expect((await rest('POST', `duplicate-decisions/desk/${door}`, { ...asked, body: {} })).status).toBe(403)
    }
  })

  it('shows what a look through the stored references found, merges it and takes it back', async () => {
    const { one, other } = await twins(3)
    await scan()
    const page = await desk()
    expect(page.scan).toMatchObject({ state: 'done' })
    expect(page.thresholds).toEqual({ same: 14, ask: 10 })
    const pair = pairOf(page, one.id)
    expect(pair?.reasons[0]).toContain('the same document')
    expect(pair?.fields.find(({ field }) => field === 'abstract')?.word).toMatch(/^only/)

    const { status, body } = await decide({ pair: pair?.id, decision: 'merge' })
    expect(status).toBe(200)
    const absorbed = await payload.findByID({ collection: 'references', id: other.id, draft: true, depth: 0, overrideAccess: true })
    // What is public leads, so that no link breaks.
    expect(absorbed.mergedInto).toBe(one.id)
    const after = await desk()
    expect(pairOf(after, one.id)).toBeUndefined()
    expect(after.log[0]).toMatchObject({ state: 'Merged', merge: body.merge })
    expect((await decide({ pair: pair?.id, decision: 'merge' })).status).toBe(409)

    expect((await rest('POST', 'duplicate-decisions/desk/undo', { token: curator.token, body: { merge: body.merge } })).status).toBe(200)
    expect((await payload.findByID({ collection: 'references', id: other.id, draft: true, depth: 0, overrideAccess: true })).mergedInto).toBeFalsy()
    await scan()
    expect(pairOf(await desk(), one.id)).toBeDefined()
  })

  it('never offers a pair again that someone told apart with a reason', async () => {
    const { one, other } = await twins(5)
    await scan()
    const pair = pairOf(await desk(), one.id)
    expect((await decide({ pair: pair?.id, decision: 'different' })).body).toMatchObject({ errors: [{ data: { code: 'reason-missing' } }] })
    expect((await decide({ pair: pair?.id, decision: 'different', reason: 'Two cohorts' })).status).toBe(200)
    await scan()
    expect(pairOf(await desk(), one.id)).toBeUndefined()
    // Whatever one of them is called from now on.
    await payload.update({ collection: 'references', id: other.id, draft: true, data: { pages: '51-60' }, depth: 0, overrideAccess: true })
    await scan()
    expect(pairOf(await desk(), one.id)).toBeUndefined()
    expect(await pairsApart(payload)).toHaveLength(1)
  })

  it('notes how two documents belong together, as a draft', async () => {
    const { one, other } = await twins(7)
    await scan()
    const page = await desk()
    const pair = pairOf(page, one.id)
    const from = pair?.one.id === other.id ? 'one' : 'other'
    await decide({ pair: pair?.id, decision: 'related', relation: { kind: 'isPreprintOf', from } })
    const related = await payload.findByID({ collection: 'references', id: other.id, draft: true, depth: 0, overrideAccess: true })
    expect(related.relations).toMatchObject([{ kind: 'isPreprintOf', target: one.id }])
  })

  it.each([
    ['takes back the relation that it noted', 19, {}, 0],
    ['leaves the relation where that is asked for', 21, { keepRelation: true }, 1],
  ])('put back on the desk, %s', async (_what, number, asked, left) => {
    const { one, other } = await twins(number)
    await scan()
    const pair = pairOf(await desk(), one.id)
    const from = pair?.one.id === other.id ? 'one' : 'other'
    await decide({ pair: pair?.id, decision: 'related', relation: { kind: 'isPreprintOf', from } })
    expect((await desk()).log.find(({ id }) => id === pair?.id)).toMatchObject({ state: 'Related', hasRelation: true })
    const undone = await rest('POST', 'duplicate-decisions/desk/undo', { token: curator.token, body: { pair: pair?.id, ...asked } })
    expect(undone.status).toBe(200)
    const { relations } = await payload.findByID({ collection: 'references', id: other.id, draft: true, depth: 0, overrideAccess: true })
    expect(relations).toHaveLength(left)
    expect(pairOf(await desk(), one.id)).toBeDefined()
    // What stood there before this decision is not its to take back.
    await decide({ pair: pair?.id, decision: 'related', relation: { kind: 'isPreprintOf', from } })
    expect((await desk()).log.find(({ id }) => id === pair?.id)?.hasRelation).toBe(left === 0)
    await rest('POST', 'duplicate-decisions/desk/undo', { token: curator.token, body: { pair: pair?.id, keepRelation: true } })
    await decide({ pair: pair?.id, decision: 'separate' })
  })

  it('keeps a pair separate until the next look', async () => {
    const { one } = await twins(9)
    await scan()
    await decide({ pair: pairOf(await desk(), one.id)?.id, decision: 'separate' })
    expect(pairOf(await desk(), one.id)).toBeUndefined()
    await scan()
    expect(pairOf(await desk(), one.id)).toBeDefined()
  })

  it('decides many at once, after saying how many', async () => {
    await twins(11)
    await twins(13)
    await scan()
    const open = (await desk()).counts.stored
    const rule = { decision: 'merge', minScore: 14, reason: 'All fields agree' }
    const ask = (body: object) => rest('POST', 'duplicate-decisions/desk/rule', { token: curator.token, body })
    const preview = await ask({ ...rule, dry: true })
    expect(preview.body).toMatchObject({ fits: open, applied: 0 })
    expect((await desk()).counts.stored).toBe(open)
    expect((await ask(rule)).body).toMatchObject({ applied: open, failed: [], left: 0 })
    expect((await desk()).counts.stored).toBe(0)
    expect((await ask({ decision: 'merge' })).status).toBe(400)
  })

  it('goes by the thresholds of the team, which must not contradict each other', async () => {
    const set = (same: number, askFrom: number) =>
      payload.updateGlobal({ slug: 'hub', data: { name: 'Test hub', duplicates: { same, ask: askFrom } }, depth: 0, overrideAccess: true })
    await set(60, 50)
    const { one } = await twins(15)
    await scan()
    expect(pairOf(await desk(), one.id)?.reasons[0]).not.toContain('person has to decide')
    expect((await desk()).thresholds).toEqual({ same: 60, ask: 50 })
    await expect(set(10, 12)).rejects.toThrow()
    await set(14, 10)
  })
})

describe('open questions of an import', () => {
  async function question(title: string) {
    const match = await draftOf(payload, 'references', article(17, { title }))
    const batch = await payload.create({ collection: 'import-batches', data: { title: 'Scopus', kind: 'file', state: 'preview' }, depth: 0, overrideAccess: true })
    const item = { type: 'article-journal', title, author: [{ family: 'Hill17', given: 'M' }], issued: { 'date-parts': [[2020]] } }
    const data = {
      batch: batch.id, position: 0, title, item, verdict: 'ask', match: match.id, score: 11, decision: 'undecided', outcome: 'none',
    } as const
    const record = await payload.create({ collection: 'import-records', data: data as never, depth: 0, overrideAccess: true })
    return { record, match }
  }
  const read = async (id: string) => (await payload.findByID({ collection: 'import-records', id, depth: 0, overrideAccess: true })) as ImportRecord

  it('stand on the same desk and stay with their import', async () => {
    const { record, match } = await question('Gardening on prescription')
    const pair = (await desk('import')).docs.find(({ id }) => id === record.id)
    expect(pair).toMatchObject({ kind: 'import', other: { id: match.id } })
    expect((await decide({ importRecord: record.id, decision: 'merge' })).status).toBe(200)
    expect((await read(record.id)).decision).toBe('merge')
    expect((await desk('import')).docs.some(({ id }) => id === record.id)).toBe(false)
  })

  it('are told apart for every import to come', async () => {
    const { record } = await question('Singing on prescription')
    const before = (await pairsApart(payload)).length
    await decide({ importRecord: record.id, decision: 'different', reason: 'An editorial of the same name' })
    expect(await read(record.id)).toMatchObject({ decision: 'add', decisionReason: 'An editorial of the same name' })
    expect(await pairsApart(payload)).toHaveLength(before + 1)
  })
})
