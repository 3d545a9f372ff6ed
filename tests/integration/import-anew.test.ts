import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runQueuedJobs } from '@/platform/jobs'
import { mergeReferences } from '@/bibliography/merging/actions'
import { article, ris } from '../builders/exports'
import { someone, type Login } from '../builders/people'
import type { importFile as ImportFile } from '../channels/importFile'
import type { rest as Rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let rest: typeof Rest
let importFile: typeof ImportFile
let curator: Login

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  rest = (await import('../channels/rest')).rest
  importFile = (await import('../channels/importFile')).importFile
  curator = await someone(payload, 'curator')
})

afterAll(() => hub?.close())

async function read(content: string, name = 'export.ris'): Promise<string> {
  const { status, body } = await importFile({ token: curator.token, name, content, about: {} })
  expect(status).toBe(201)
  await runQueuedJobs(payload)
  return String(body.id)
}

type Answer = Record<string, unknown> & { state: string; isComparedAnew: boolean; counts: { verdicts: object; outcomes: object } }

const ask = async (method: 'GET' | 'POST', id: string, what: string, body?: unknown): Promise<Answer> => {
  const answer = await rest(method, `import-batches/${id}/${what}`, { token: curator.token, ...(body ? { body } : {}) })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  await runQueuedJobs(payload)
  return answer.body as Answer
}

type Listed = { id: string; position: number; verdict: string; decision: string }
const listed = async (id: string) => (await ask('GET', id, 'records?limit=100')).docs as unknown as Listed[]
const stored = async () =>
  (await payload.count({ collection: 'references', overrideAccess: true })).totalDocs

describe('imports of one search that were read together', () => {
  it('are compared with each other before the second is added, and decisions stay', async () => {
    const shared = [article(), article()]
    const own = [article(), article()]
    const first = await read(ris(shared), 'first.ris')
    const second = await read(ris([...shared, ...own]), 'second.ris')
    const [, , , last] = await listed(second)
    await ask('POST', second, 'decide', { ids: [last?.id], decision: 'skip' })

    await ask('POST', first, 'commit', {})
    expect(await ask('POST', second, 'commit', {})).toMatchObject({ isComparedAnew: true })
    expect(await ask('GET', second, 'progress')).toMatchObject({ state: 'preview', isComparedAnew: true })
    expect((await listed(second)).map(({ verdict, decision }) => [verdict, decision])).toEqual([
      ['same', 'merge'], ['same', 'merge'], ['new', 'add'], ['new', 'skip'],
    ])

    expect(await ask('POST', second, 'commit', {})).toMatchObject({ isComparedAnew: false })
    expect(await ask('GET', second, 'progress')).toMatchObject({ state: 'committed', isComparedAnew: false })
    expect(await stored()).toBe(3)
  })

  it('lose a duplicate from the flow diagram when it is merged later', async () => {
    const one = await read(ris([article()]), 'one.ris')
    await ask('POST', one, 'commit', {})
    const other = await read(ris([article()]), 'other.ris')
    await ask('POST', other, 'commit', {})
    const address = `flow?batch=${one}&batch=${other}`
    const flow = async () => (await rest('GET', `import-batches/${address}`, { token: curator.token })).body
    expect(await flow()).toMatchObject({ duplicatesRemoved: 0, screened: 2 })

    const added = async (batch: string) =>
      (await payload.find({
        collection: 'references', where: { importedIn: { in: [batch] } }, depth: 0, overrideAccess: true, draft: true,
      })).docs[0]?.id ?? ''
    const [leading, absorbed] = [await added(one), await added(other)]
    await mergeReferences(payload, { leading, absorbed: [absorbed], reason: 'The same', user: null })
    expect(await flow()).toMatchObject({ duplicatesRemoved: 1, screened: 1 })
  })
})

it('a table is read by what was said about its columns before', async () => {
  const table = (title: string) => `Naam;Jaar;Wie\n${title};2019;Walters, Ann\n`
  const first = await read(table('Example of a renamed table'), 'one.csv')
  const mapping = {
    columns: [
      { header: 'Naam', variable: 'title' }, { header: 'Jaar', variable: 'issued' }, { header: 'Wie', variable: 'author' },
    ],
  }
  await ask('POST', first, 'mapping', { mapping, save: 'Example source' })
  const second = await read(table('Another example of it'), 'two.csv')
  const [record] = (await ask('GET', second, 'records?limit=1')).docs as unknown as { title: string; year: number }[]
  expect(record).toMatchObject({ title: 'Another example of it', year: 2019 })
})
