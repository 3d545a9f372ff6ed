import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runQueuedJobs } from '@/platform/jobs'
import type { importFile as ImportFile } from '../channels/importFile'
import type { Importing } from '../channels/importing'
import type { rest as Rest } from '../channels/rest'
import { article, ris, type Article } from '../builders/exports'
import { someone, type Login } from '../builders/people'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let rest: typeof Rest
let importFile: typeof ImportFile
let curator: Login
let run: Importing

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  rest = (await import('../channels/rest')).rest
  importFile = (await import('../channels/importFile')).importFile
  curator = await someone(payload, 'curator')
  run = (await import('../channels/importing')).importing(payload, curator)
})

afterAll(() => hub?.close())

const some = (count: number): Article[] => Array.from({ length: count }, () => article())

describe('what a file may hold', () => {
  it('is text and nothing else: scripts, formulas, keys and half characters', async () => {
    const item = {
      type: 'article-journal', title: '<script>alert(1)</script> =HYPERLINK("x") \ud800 end', DOI: '10.5555/hostile',
      author: [{ family: '=cmd|x', given: '@SUM(1)' }], issued: { 'date-parts': [[2020]] },
      constructor: { prototype: { polluted: true } }, '$where': 'sleep(1)', 'a.b': 'dotted',
    }
    const text = JSON.stringify([item]).replace('{"type"', '{"__proto__":{"polluted":true},"type"')
    const id = await run.imported(text, {}, 'hostile.json')
    expect((await run.progress(id)).problemsByCode).toMatchObject({ 'forbidden-key': 2 })
    await run.commit(id)
    const [reference] = await run.references(['<script>alert(1)</script> =HYPERLINK("x") \ufffd end'])
    expect(reference?.contributors).toMatchObject([{ family: '=cmd|x', given: '@SUM(1)' }])
    expect(reference?.cslExtra).toMatchObject({ '$where': 'sleep(1)', 'a.b': 'dotted' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each([
    ['nothing', '', 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 1, 2, 3]), 'not a list of references'],
    ['a web page called .ris', '<!doctype html><title>Log in</title>', 'web page'],
    ['XML that grows', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><xml><records>&a;</records></xml>', ''],
  ])('is refused with its reason if it is %s', async (_, content, reason) => {
    const id = await run.imported(content)
    const { state, failure } = await run.progress(id)
    expect(state).toBe('failed')
    expect(failure).toContain(reason)
    expect(await run.records(id)).toEqual([])
  })

  it('may come as pasted text or as a list of identifiers', async () => {
    const [one] = some(1) as [Article]
    const pasted = String((await run.ask('POST', 'start', { text: ris([one]), title: 'From a mail' })).id)
    const listed = String((await run.ask('POST', 'start', { identifiers: ['10.5555/listed.1', 'PMID: 10669447'] })).id)
    await runQueuedJobs(payload)
    expect((await run.records(pasted)).map(({ title }) => title)).toEqual([one.title])
    expect(await run.progress(listed)).toMatchObject({
      counts: { records: 2, without: { title: 2 } }, problemsByCode: { 'lookups-are-off': 2 },
    })
    await expect(run.ask('POST', 'start', { text: '  ' })).rejects.toMatchObject({ status: 400 })
  })

  it('is listed where it was not used, with its line', async () => {
    const id = await run.imported(ris(some(2)))
    const { problems, total } = await run.ask('GET', `${id}/problems?page=1`)
    expect(total).toBe(2)
    expect(problems).toMatchObject([{ record: 0, line: 11, code: 'unknown-tag' }, { record: 1, code: 'unknown-tag' }])
  })
})

describe('columns of a table', () => {
  it('can be named anew, and are remembered', async () => {
    const id = await run.imported('Heading,Who,When\nGardens at dusk,"Muster, A",2011\n', {}, 'table.csv')
    const columns = [
      { header: 'Heading', variable: 'title' }, { header: 'Who', variable: 'author' }, { header: 'When', variable: 'issued' },
    ]
    await run.ask('POST', `${id}/mapping`, { mapping: { columns }, save: 'Our spreadsheet' })
    await runQueuedJobs(payload)
    expect(await run.records(id)).toMatchObject([{ title: 'Gardens at dusk', year: 2011, authors: 'Muster A' }])
    const { docs } = await payload.find({ collection: 'column-mappings', depth: 0, overrideAccess: true })
    expect(docs).toMatchObject([{ source: 'Our spreadsheet', mapping: { columns } }])
    await expect(run.ask('POST', `${id}/mapping`, { mapping: { columns: [{ header: 'Heading', variable: 'nonsense' }] } }))
      .rejects.toMatchObject({ status: 400 })
  })
})

describe('who may import', () => {
  it.each(['collaborator', 'reader', 'rater', 'editor', null] as const)('is not a %s', async (role) => {
    const id = await run.imported(ris(some(1)))
    const token = role ? (await someone(payload, role)).token : undefined
    const asked = [
      ['POST', 'start'], ['GET', 'flow'], ['GET', `${id}/progress`], ['GET', `${id}/records`], ['GET', `${id}/problems`],
      ['POST', `${id}/decide`], ['POST', `${id}/commit`], ['POST', `${id}/undo`], ['POST', `${id}/cancel`], ['POST', `${id}/mapping`],
    ] as const
    for (const [method, address] of asked) {
      const { status } = await rest(method, `import-batches/${address}`, {
        ...(token ? { token } : {}), ...(method === 'POST' ? { body: { text: 'x', reason: 'x', decision: 'skip', verdict: 'new' } } : {}),
      })
      expect([address, status]).toEqual([address, 403])
    }
    const { status } = await importFile({ ...(token ? { token } : {}), name: 'x.ris', content: ris(some(1)), about: {} })
    expect(status).toBe(403)
    expect((await run.progress(id)).state).toBe('preview')
  })
})
