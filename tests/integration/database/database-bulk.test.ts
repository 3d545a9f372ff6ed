import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAction } from '@/platform/database/action'
import { bulkCreate, bulkDelete, bulkInsert, bulkReady, bulkUpdate, newId } from '@/platform/database/bulk'
import type { Reference } from '@/payload-types'
import { kindOfRun } from '../../databaseOfRun'
import { createTestHub, type TestHub } from '../../hub'

let hub: TestHub
let payload: Payload

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
})
afterAll(() => hub.close())

type ReferenceData = Omit<Reference, 'id' | 'updatedAt' | 'createdAt'>

const referenceData = (title: string, related: string[] = []): ReferenceData => ({
  title,
  slug: title.toLowerCase().replaceAll(' ', '-'),
  kind: 'article',
  year: 2021,
  cslType: 'article-journal',
  issued: '2021-03/2021-05',
  contributors: [
    { role: 'author', family: 'Müller', given: 'Ana' },
    { role: 'author', family: '李', given: '明' },
    { role: 'editor', literal: 'Working Group “Ties”' },
  ],
  containerTitle: 'Journal of Ties',
  keywords: ['ties', 'singing'],
  capturedOn: '2024-05-02T00:00:00.000Z',
  identifiers: [
    { scheme: 'doi', value: `10.1000/${title.replaceAll(' ', '.')}` },
    { scheme: 'pmid', value: '12345678' },
  ],
  provenance: [
    { field: 'record', source: 'search.ris', seenOn: '2024-05-01T00:00:00.000Z', enteredByLabel: 'import' },
    { field: 'year', value: '2021', source: 'search.ris', confirmed: true },
  ],
  relations: related.map((target) => ({ kind: 'isCorrectionOf', target, note: 'same issue' })) as never,
  cslExtra: { 'call-number': 'X 1', nested: [1, 'two', null] },
})

/** Everything that differs between any two records: ids, times, and the name made from the title. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !['id', 'createdAt', 'updatedAt', 'parent'].includes(name) && inner !== undefined)
      .map(([name, inner]) => [name, comparable(inner)]),
  )
}

const read = (id: string, draft: boolean) =>
  payload.findByID({ collection: 'references', id, draft, depth: 0, overrideAccess: true, showHiddenFields: true })

const versionsOf = async (id: string) =>
  (await payload.findVersions({
    collection: 'references', where: { parent: { equals: id } }, depth: 0, overrideAccess: true,
  })).docs

const references = (titles: string[]) => titles.map((title) => ({ id: newId(payload), ...referenceData(title) }))

const inAction = <T>(work: (req: PayloadRequest) => Promise<T>): Promise<T> => runAction(payload, {}, work)

const countOf = async (title: string): Promise<number> => {
  const where = { title: { contains: title } }
  const { totalDocs } = await payload.count({ collection: 'references', where, overrideAccess: true })
  const versions = await payload.countVersions({
    collection: 'references', where: { 'version.title': { contains: title } }, overrideAccess: true,
  })
  return totalDocs + versions.totalDocs
}

/** The same document under one name, whichever way it was written. */
const underOneName = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(comparable(value)).replaceAll('written-singly', 'written-at-once'))

/** Rows of arrays and lists that are left of these documents; on MongoDB they are part of the document. */
async function rowsUnder(ids: string[]): Promise<number> {
  const database: unknown = payload.db
  if (kindOfRun === 'mongodb') return 0
  const { client } = database as SQLiteAdapter
  const tables = ['references_contributors', 'references_identifiers', 'references_provenance']
  const marks = ids.map(() => '?').join(',')
  let found = 0
  for (const table of tables) {
    const { rows } = await client.execute({
      sql: `SELECT count(*) AS count FROM ${table} WHERE _parent_id IN (${marks})`, args: ids,
    })
    found += Number(rows[0]?.count)
  }
  return found
}

describe('documents written at once', () => {
  it('read back like those that were written one by one, versions included', async () => {
    const target = newId(payload)
    const id = newId(payload)
    const given = referenceData('Twin study', [target])
    const single = await runAction(payload, {}, async (req) => {
      await bulkCreate(req, 'references', [
        // A reference may name another one that comes after it.
        { id, ...given, slug: 'written-at-once' },
        { id: target, ...referenceData('The target') },
      ])
      const data = { ...given, slug: 'written-singly' }
      return payload.create({ collection: 'references', data, draft: true, req, depth: 0, overrideAccess: true })
    })

    for (const draft of [false, true]) {
      expect(underOneName(await read(id, draft))).toEqual(underOneName(await read(single.id, draft)))
    }
    const [atOnce, singly] = [await versionsOf(id), await versionsOf(single.id)]
    expect(atOnce).toHaveLength(1)
    expect(underOneName(atOnce)).toEqual(underOneName(singly))
    expect((await read(id, false)).identifierKeys).toEqual(['doi:10.1000/twin.study', 'pmid:12345678'])
  })

  it('keeps the texts of translated fields', async () => {
    const id = newId(payload)
    await inAction((req) =>
      bulkCreate(req, 'research-questions', [{ id, question: 'Does singing help?', slug: 'singing' } as never]),
    )
    const call = { collection: 'research-questions', id, depth: 0 } as const
    expect(await payload.findByID(call)).toMatchObject({ question: 'Does singing help?' })
    expect(await payload.findByID({ ...call, overrideAccess: true, draft: true })).toMatchObject({ question: 'Does singing help?' })
  })

  it('stand in the list that the admin shows, and can be searched and saved there', async () => {
    const many = references(Array.from({ length: 620 }, (_, index) => `Listed ${index}`))
    await inAction((req) => bulkCreate(req, 'references', many))
    const list = { collection: 'references', draft: true, depth: 0 } as const
    const where = { title: { contains: 'Listed' } }
    expect((await payload.find({ ...list, overrideAccess: true, where, limit: 10 })).totalDocs).toBe(620)
    const one = await payload.find({ ...list, overrideAccess: true, where: { identifierKeys: { equals: 'doi:10.1000/listed.619' } } })
    expect(one.docs.map(({ title }) => title)).toEqual(['Listed 619'])

    const id = many[7]?.id ?? ''
    await payload.update({
      collection: 'references', id, data: { title: 'Renamed' }, draft: true, depth: 0, overrideAccess: true,
    })
    expect(await read(id, true)).toMatchObject({ title: 'Renamed', editorialState: 'draft', _status: 'draft' })
    expect(await versionsOf(id)).toHaveLength(2)
  })

  it('vanish whole when what they belong to fails', async () => {
    const action = inAction(async (req) => {
      await bulkCreate(req, 'references', references(['Undone one', 'Undone two']))
      throw new Error('later step failed')
    })
    await expect(action).rejects.toThrow('later step failed')
    expect(await countOf('Undone')).toBe(0)
  })

  it('vanish whole when one of them cannot be saved, even if the error is swallowed', async () => {
    const [first, second] = references(['Half one', 'Half two'])
    const action = inAction(async (req) => {
      await bulkCreate(req, 'references', references(['Half before']))
      const clash = [first, { ...second, slug: first?.slug }] as never
      await bulkCreate(req, 'references', clash).catch(() => undefined)
    })
    await expect(action).rejects.toMatchObject({ code: 'transaction-rolled-back' })
    expect(await countOf('Half')).toBe(0)
  })
})

describe('documents made ready before they are written', () => {
  it('are there once they were written, and not before or when that fails', async () => {
    const ready = await bulkReady(payload, 'references', references(['Ready one', 'Ready two']))
    expect(await countOf('Ready')).toBe(0)
    const failed = inAction(async (req) => {
      await bulkInsert(req, ready)
      throw new Error('later step failed')
    })
    await expect(failed).rejects.toThrow('later step failed')
    expect(await countOf('Ready')).toBe(0)

    await inAction((req) => bulkInsert(req, ready))
    expect(await countOf('Ready')).toBe(4)
  })
})

describe('documents changed and deleted by the hundred', () => {
  it('are all of them, and none when the transaction fails', async () => {
    const many = references(Array.from({ length: 150 }, (_, index) => `Crowd ${index}`))
    const ids = many.map(({ id }) => id)
    await inAction((req) => bulkCreate(req, 'references', many))
    const changed = async (draft: boolean) =>
      (await payload.find({
        collection: 'references', draft, where: { id: { in: ids }, year: { equals: 1999 } }, limit: 0, depth: 0, overrideAccess: true,
      })).totalDocs
    const failed = inAction(async (req) => {
      await bulkUpdate(req, 'references', ids, { year: 1999 })
      await bulkDelete(req, 'references', ids.slice(0, 120))
      throw new Error('later step failed')
    })
    await expect(failed).rejects.toThrow('later step failed')
    expect([await countOf('Crowd'), await changed(false), await changed(true)]).toEqual([300, 0, 0])

    await inAction((req) => bulkUpdate(req, 'references', ids, { year: 1999 }))
    expect([await changed(false), await changed(true)]).toEqual([150, 150])
    await inAction((req) => bulkDelete(req, 'references', ids.slice(0, 120)))
    expect(await countOf('Crowd')).toBe(60)
    expect(await rowsUnder(ids.slice(0, 120))).toBe(0)
  })
})

describe('documents changed at once', () => {
  it('have the new values in public and in their latest version, and nothing else changed', async () => {
    const [lead, ...others] = references(['Lead', 'Follower one', 'Follower two'])
    if (!lead) throw new Error('no reference')
    const ids = others.map(({ id }) => id)
    await inAction((req) => bulkCreate(req, 'references', [lead, ...others]))
    const before = await read(ids[0] ?? '', true)
    await inAction((req) => bulkUpdate(req, 'references', ids, { mergedInto: lead.id, year: 1999 }))
    for (const id of ids) {
      for (const draft of [false, true]) {
        expect(await read(id, draft)).toMatchObject({ mergedInto: lead.id, year: 1999 })
      }
    }
    expect(await read(lead.id, true)).toMatchObject({ year: 2021 })
    expect(comparable(await read(ids[0] ?? '', true))).toEqual(
      comparable({ ...before, mergedInto: lead.id, year: 1999 }),
    )
  })

  it('are refused when the change needs rows of its own', async () => {
    const [one] = references(['Rows refused'])
    if (!one) throw new Error('no reference')
    await inAction((req) => bulkCreate(req, 'references', [one]))
    const action = inAction((req) => bulkUpdate(req, 'references', [one.id], { contributors: [{ role: 'author' }] }))
    await expect(action).rejects.toThrow(/contributors/)
  })
})

describe('documents deleted at once', () => {
  it('leave no rows and no versions, and come back when the transaction fails', async () => {
    const some = references(['Gone one', 'Gone two'])
    const ids = some.map(({ id }) => id)
    await inAction((req) => bulkCreate(req, 'references', some))
    expect(await countOf('Gone')).toBe(4)
    const failed = inAction(async (req) => {
      await bulkDelete(req, 'references', ids)
      throw new Error('later step failed')
    })
    await expect(failed).rejects.toThrow('later step failed')
    expect(await countOf('Gone')).toBe(4)

    await inAction((req) => bulkDelete(req, 'references', ids))
    expect(await countOf('Gone')).toBe(0)
    expect(await rowsUnder(ids)).toBe(0)
  })
})
