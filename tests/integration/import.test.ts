import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runQueuedJobs } from '@/platform/jobs'
import { transition } from '@/publishing/editorial/actions'
import type { importFile as ImportFile } from '../channels/importFile'
import type { rest as Rest } from '../channels/rest'
import { article, bibtex, nbib, ris, type Article } from '../builders/exports'
import { someone, type Login } from '../builders/people'
import { draftOf, publishedOf, referenceData, studyData } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'

type Body = Record<string, unknown>

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

const path = 'import-batches'

const ask = async (method: 'GET' | 'POST', address: string, body?: unknown): Promise<Body> => {
  const answer = await rest(method, `${path}/${address}`, { token: curator.token, ...(body === undefined ? {} : { body }) })
  if (answer.status >= 400) throw Object.assign(new Error(JSON.stringify(answer.body)), { status: answer.status })
  return answer.body
}

/** Uploads a file and waits until it has been read. */
async function imported(content: string | Uint8Array, about: Body = {}, name = 'export.ris'): Promise<string> {
  const { status, body } = await importFile({ token: curator.token, name, content, about })
  expect({ status, body }).toMatchObject({ status: 201 })
  await runQueuedJobs(payload)
  return String(body.id)
}

const progress = (id: string) => ask('GET', `${id}/progress`) as Promise<{
  state: string; failure: string | null; problemsByCode: Record<string, number>; sameFile: { title: string } | null
  counts: { records: number; verdicts: Body; outcomes: Body; duplicatesWithin: number; duplicatesStored: number; without: Body }
}>

const records = async (id: string, query = 'limit=100') => (await ask('GET', `${id}/records?${query}`)).docs as {
  id: string; position: number; title: string; verdict: string; decision: string; outcome: string; score: number
  match: { id: string; title: string } | null; matchPosition: number | null; matchRecord: Body | null; reference: string | null
}[]

async function commit(id: string, body: Body = {}): Promise<void> {
  await ask('POST', `${id}/commit`, body)
  await runQueuedJobs(payload)
  expect(await progress(id)).toMatchObject({ state: 'committed', failure: null })
}

async function undo(id: string): Promise<void> {
  await ask('POST', `${id}/undo`, { reason: 'Wrong search.' })
  await runQueuedJobs(payload)
  expect((await progress(id)).state).toBe('undone')
}

const references = async (titles?: readonly string[]) =>
  (await payload.find({
    collection: 'references', draft: true, depth: 0, overrideAccess: true, pagination: false,
    ...(titles ? { where: { title: { in: [...titles] } } } : {}),
  })).docs

const countOf = async (): Promise<number> => (await references()).length
const some = (count: number): Article[] => Array.from({ length: count }, () => article())
const titlesOf = (articles: readonly Article[]): string[] => articles.map(({ title }) => title)

describe('three exports of one search', () => {
  it('become one reference per document, drafts that say where they come from', async () => {
    const shared = some(3).map((one, index) => ({ ...one, pmid: String(1_000_000 + index) }))
    const [a, b, c] = [some(2), [article({ pmid: '1000009' })], some(1)]
    const before = await countOf()

    const first = await imported(ris([...shared, ...a]), { search: { database: 'Embase', sourceType: 'database' } })
    expect(await progress(first)).toMatchObject({
      state: 'preview', counts: { records: 5, verdicts: { new: 5, same: 0 } }, problemsByCode: { 'unknown-tag': 5 },
    })
    expect(await countOf()).toBe(before)
    await commit(first)
    expect(await countOf()).toBe(before + 5)

    const second = await imported(nbib([...shared.map(({ doi: _, ...one }) => one), ...b]), { search: { database: 'PubMed' } }, 'pubmed.txt')
    expect((await progress(second)).counts).toMatchObject({ verdicts: { new: 1, same: 3 }, duplicatesStored: 3 })
    await commit(second)
    const third = await imported(bibtex([...shared, ...c]), { search: { database: 'Scopus' } }, 'scopus.bib')
    await commit(third)
    expect(await countOf()).toBe(before + 7)
    expect((await progress(third)).counts.outcomes).toMatchObject({ added: 1, skipped: 0 })

    const [reference] = await references([shared[0]?.title ?? ''])
    expect(reference).toMatchObject({ editorialState: 'draft', _status: 'draft', slug: expect.any(String) })
    expect([...(reference?.identifierKeys ?? [])].sort()).toEqual([`doi:${shared[0]?.doi}`, 'pmid:1000000'])
    expect(reference?.provenance?.[0]?.source).toBe('export.ris, Embase, line 1')
    expect(reference?.importedIn).toContain(first)
    expect(reference?.importedIn).toContain(second)

    const flow = await ask('GET', `flow?batch=${first}&batch=${second}&batch=${third}`)
    expect(flow).toMatchObject({ duplicatesRemoved: 6, removedOtherReasons: 0, screened: 7 })
    expect((flow.identified as { records: number }[]).map(({ records: count }) => count).sort()).toEqual([4, 4, 5])
  })

  it('stay out of sight of the public', async () => {
    const [one] = some(1)
    await commit(await imported(ris(one ? [one] : [])))
    const { body } = await rest('GET', `references?where[title][equals]=${encodeURIComponent(one?.title ?? '')}`)
    expect(body.totalDocs).toBe(0)
  })
})

describe('importing the same file twice', () => {
  it('adds nothing, and says that it was there', async () => {
    const articles = some(4)
    const file = ris([...articles, ...articles.slice(0, 2)])
    const first = await imported(file)
    expect((await progress(first)).counts).toMatchObject({ verdicts: { new: 4, same: 2 }, duplicatesWithin: 2 })
    await commit(first)
    const before = await references(titlesOf(articles))
    expect(before).toHaveLength(4)

    const second = await imported(file)
    expect((await progress(second)).sameFile).toMatchObject({ title: 'export.ris' })
    await commit(second)
    expect((await progress(second)).counts.outcomes).toMatchObject({ added: 0, merged: 0, unchanged: 6 })
    expect(await references(titlesOf(articles))).toEqual(before)
  })
})

describe('deciding', () => {
  it('is asked before anything doubtful is added', async () => {
    const [sure, doubted] = some(2) as [Article, Article]
    const vague = ris([{ ...doubted, authors: [], journal: '', volume: '', pages: '', doi: '' }])
      .split('\r\n').filter((line) => !/^(JO|VL|SP|EP|DO) /.test(line)).join('\r\n')
    await commit(await imported(ris([doubted])))
    const id = await imported(`${ris([sure])}\r\n${vague}`)
    const [, asked] = await records(id)
    expect(asked).toMatchObject({ verdict: 'ask', decision: 'undecided', match: { title: doubted.title } })
    await expect(ask('POST', `${id}/commit`, {})).rejects.toMatchObject({
      status: 409, message: expect.stringContaining('1 record waits for a decision'),
    })
    expect(await references([sure.title])).toHaveLength(0)

    expect(await ask('POST', `${id}/decide`, { ids: [asked?.id], decision: 'merge', reason: 'Seen the paper.' })).toEqual({
      decided: 1, undecided: 0,
    })
    await commit(id)
    expect(await references([doubted.title])).toHaveLength(1)
  })

  it('can leave the undecided out, by choice', async () => {
    const doi = '10.5555/one-doi'
    const id = await imported(ris([article({ doi }), article({ doi })]))
    expect((await records(id)).map(({ verdict }) => verdict)).toEqual(['new', 'conflict'])
    await commit(id, { leaveUndecided: true })
    expect((await progress(id)).counts.outcomes).toMatchObject({ added: 1, skipped: 1 })
  })

  it('follows a rule for many, and names what it cannot do', async () => {
    const articles = some(3)
    await commit(await imported(ris(articles)))
    const id = await imported(ris([...articles, article()]))
    await expect(ask('POST', `${id}/decide`, { ids: [(await records(id))[3]?.id], decision: 'merge' })).rejects.toMatchObject({ status: 409 })
    expect(await ask('POST', `${id}/decide`, { verdict: 'same', minScore: 20, decision: 'skip' })).toEqual({ decided: 3, undecided: 0 })
    expect(await ask('POST', `${id}/decide`, { verdict: 'same', minScore: 500, decision: 'add' })).toMatchObject({ decided: 0 })
    await commit(id)
    expect((await progress(id)).counts.outcomes).toMatchObject({ added: 1, skipped: 3 })
    await expect(ask('POST', `${id}/decide`, { verdict: 'new', decision: 'skip' })).rejects.toMatchObject({ status: 409 })
  })

  it('never pairs again what was told apart', async () => {
    const { pairKeys } = await import('@/bibliography/duplicates')
    const { readReferences } = await import('@/bibliography/read')
    const [one] = some(1) as [Article]
    const other = { ...one, pages: '900-907', doi: '' }
    const itemIn = (text: string) => readReferences(new TextEncoder().encode(text)).records[0]?.csl ?? { type: 'book' }
    const [oneKey, otherKey] = pairKeys(itemIn(ris([one])), itemIn(ris([other])))
    await payload.create({
      collection: 'duplicate-decisions', depth: 0, overrideAccess: true,
      data: { label: 'Two', pairKey: `${oneKey} ${otherKey}`, oneKey, otherKey, state: 'different', reason: 'Two reports.' },
    })
    const id = await imported(ris([one, other]))
    expect((await records(id)).map(({ verdict }) => verdict)).toEqual(['new', 'new'])
  })
})

describe('undoing a whole import', () => {
  it('leaves the hub as it was', async () => {
    const articles = some(3) as [Article, Article, Article]
    await commit(await imported(ris([articles[0]])))
    const before = await references()
    const id = await imported(nbib(articles.map((one, index) => ({ ...one, pmid: String(2_000_000 + index), abstract: 'A long abstract.' }))))
    await commit(id)
    const [merged] = await references([articles[0].title])
    expect(merged?.abstract).toBe('A long abstract.')
    await undo(id)
    const after = await references()
    expect(after.map(({ title }) => title).sort()).toEqual(before.map(({ title }) => title).sort())
    const [restored] = await references([articles[0].title])
    expect(restored?.abstract ?? null).toBeNull()
    expect(restored?.identifierKeys).toEqual([`doi:${articles[0].doi}`])
    const { docs } = await payload.find({
      collection: 'audit-events', where: { documentId: { equals: id } }, depth: 0, overrideAccess: true, sort: 'at',
    })
    expect(docs.map(({ action }) => action.replace('import-batches.', ''))).toEqual(['start', 'commit', 'committed', 'undo', 'undone'])
  })

  it('spares what somebody edited, published, uses or imported as well, and names it', async () => {
    const articles = some(5) as [Article, Article, Article, Article, Article]
    const id = await imported(ris(articles))
    await commit(id)
    const idOf = async (index: number): Promise<string> => String((await references([articles[index]?.title ?? '']))[0]?.id)
    await payload.update({
      collection: 'references', id: await idOf(0), draft: true, depth: 0, overrideAccess: true, data: { note: 'Looked at.' },
    })
    for (const name of ['submit', 'publish'] as const)
      await transition(payload, { collection: 'references', id: await idOf(1), name, user: 'system' })
    await draftOf(payload, 'studies', studyData({ reports: [{ reference: await idOf(2), role: 'main' }] }))
    await commit(await imported(ris([articles[3]]), {}, 'again.ris'))
    await undo(id)
    expect((await references(titlesOf(articles))).map(({ title }) => title).sort()).toEqual(titlesOf(articles).slice(0, 4).sort())
    const batch = await payload.findByID({ collection: 'import-batches', id, depth: 0, overrideAccess: true })
    const kept = batch.keptAtUndo as unknown as { title: string; reason: string }[]
    expect(kept.map(({ title }) => title).sort()).toEqual(titlesOf(articles).slice(0, 4).sort())
    expect(kept.map(({ reason }) => reason).join(' ')).toMatch(/edited since/)
    expect(kept.map(({ reason }) => reason).join(' ')).toMatch(/studies/)
    await expect(ask('POST', `${id}/undo`, { reason: 'Again.' })).rejects.toMatchObject({ status: 409 })
  })

  it('needs a reason', async () => {
    const id = await imported(ris(some(1)))
    await commit(id)
    await expect(ask('POST', `${id}/undo`, {})).rejects.toMatchObject({ status: 400 })
  })
})

describe('what belongs together', () => {
  it('is related when it is added, from the derived document to the other, and unrelated when it is undone', async () => {
    const main = article({ title: 'Rehearsing together for lung health among retired miners' })
    const protocol = article({
      title: 'Rehearsing together for lung health among retired miners: study protocol', authors: main.authors, year: main.year - 1,
    })
    const published = await publishedOf(payload, 'references', referenceData({
      title: protocol.title, kind: 'protocol', cslType: 'article-journal', issued: String(protocol.year),
      containerTitle: protocol.journal, volume: protocol.volume, pages: protocol.pages,
      contributors: protocol.authors.map(([family, given]) => ({ role: 'author', family, given })),
    }))
    const id = await imported(ris([main]))
    await commit(id)
    const [added] = await references([main.title])
    const [draft] = await references([protocol.title])
    expect(draft?.relations).toMatchObject([{ kind: 'isProtocolOf', target: added?.id }])
    const shown = await payload.findByID({ collection: 'references', id: published.id, depth: 0, overrideAccess: true, draft: false })
    expect(shown.relations ?? []).toEqual([])
    await undo(id)
    expect((await references([protocol.title]))[0]?.relations ?? []).toEqual([])
    expect(await references([main.title])).toEqual([])
  })
})

describe('stopping', () => {
  it('in the middle of reading leaves nothing but the note that it was stopped', async () => {
    const { changeBatch } = await import('@/bibliography/import/actions/batch')
    const { body } = await importFile({ token: curator.token, name: 'many.ris', content: ris(some(250)), about: {} })
    const id = String(body.id)
    const update = payload.db.updateOne.bind(payload.db)
    // Someone asks for it to be stopped as soon as the first records are being saved.
    const spy = vi.spyOn(payload.db, 'updateOne').mockImplementation(async (args) => {
      const { progress: at } = (args.data ?? {}) as { progress?: { phase?: string } }
      if (at?.phase === 'saving') {
        spy.mockRestore()
        await changeBatch(payload, id, { isCancelRequested: true }, args.req as never)
      }
      return update(args)
    })
    await runQueuedJobs(payload)
    expect((await progress(id)).state).toBe('cancelled')
    expect(await records(id)).toEqual([])
  })

  it('is possible while it waits for decisions, and not after', async () => {
    const waiting = await imported(ris(some(1)))
    await ask('POST', `${waiting}/cancel`)
    expect((await progress(waiting)).state).toBe('cancelled')
    await expect(ask('POST', `${waiting}/commit`, {})).rejects.toMatchObject({ status: 409 })
    const added = await imported(ris(some(1)))
    await commit(added)
    await expect(ask('POST', `${added}/cancel`)).rejects.toMatchObject({ status: 409, message: expect.stringContaining('undone instead') })
  })
})

describe('a crash in the middle of adding', () => {
  const articles = some(230)
  let id: string
  beforeEach(async () => {
    id ??= await imported(ris([...articles, ...articles.slice(0, 3)]))
  })

  it('is made up for: everything is added once', async () => {
    const { commitImport, runCommit } = await import('@/bibliography/import/actions')
    await commitImport(payload, { id, user: null, isInline: true })
    const crash = new AbortController()
    const update = payload.db.updateOne.bind(payload.db)
    const spy = vi.spyOn(payload.db, 'updateOne').mockImplementation((args) => {
      const { progress: at } = (args.data ?? {}) as { progress?: { phase?: string } }
      if (at?.phase === 'adding') crash.abort()
      return update(args)
    })
    await expect(runCommit(payload, id, crash.signal)).rejects.toThrow()
    spy.mockRestore()
    const half = (await references(titlesOf(articles))).length
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(articles.length)
    expect((await progress(id)).state).toBe('committing')

    await runCommit(payload, id, new AbortController().signal)
    const all = await references(titlesOf(articles))
    expect(all).toHaveLength(articles.length)
    expect(new Set(all.map(({ title }) => title)).size).toBe(articles.length)
    expect((await progress(id)).counts.outcomes).toMatchObject({ added: 230, merged: 3, unchanged: 0 })
  })
})

describe('what a file may hold', () => {
  it('is text and nothing else: scripts, formulas, keys and half characters', async () => {
    const item = {
      type: 'article-journal', title: '<script>alert(1)</script> =HYPERLINK("x") \ud800 end', DOI: '10.5555/hostile',
      author: [{ family: '=cmd|x', given: '@SUM(1)' }], issued: { 'date-parts': [[2020]] },
      constructor: { prototype: { polluted: true } }, '$where': 'sleep(1)', 'a.b': 'dotted',
    }
    const text = JSON.stringify([item]).replace('{"type"', '{"__proto__":{"polluted":true},"type"')
    const id = await imported(text, {}, 'hostile.json')
    expect((await progress(id)).problemsByCode).toMatchObject({ 'forbidden-key': 2 })
    await commit(id)
    const [reference] = await references(['<script>alert(1)</script> =HYPERLINK("x") \ufffd end'])
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
    const id = await imported(content)
    const { state, failure } = await progress(id)
    expect(state).toBe('failed')
    expect(failure).toContain(reason)
    expect(await records(id)).toEqual([])
  })

  it('may come as pasted text or as a list of identifiers', async () => {
    const [one] = some(1) as [Article]
    const pasted = String((await ask('POST', 'start', { text: ris([one]), title: 'From a mail' })).id)
    const listed = String((await ask('POST', 'start', { identifiers: ['10.5555/listed.1', 'PMID: 10669447'] })).id)
    await runQueuedJobs(payload)
    expect((await records(pasted)).map(({ title }) => title)).toEqual([one.title])
    expect(await progress(listed)).toMatchObject({
      counts: { records: 2, without: { title: 2 } }, problemsByCode: { 'lookups-are-off': 2 },
    })
    await expect(ask('POST', 'start', { text: '  ' })).rejects.toMatchObject({ status: 400 })
  })

  it('is listed where it was not used, with its line', async () => {
    const id = await imported(ris(some(2)))
    const { problems, total } = await ask('GET', `${id}/problems?page=1`)
    expect(total).toBe(2)
    expect(problems).toMatchObject([{ record: 0, line: 11, code: 'unknown-tag' }, { record: 1, code: 'unknown-tag' }])
  })
})

describe('columns of a table', () => {
  it('can be named anew, and are remembered', async () => {
    const id = await imported('Heading,Who,When\nGardens at dusk,"Muster, A",2011\n', {}, 'table.csv')
    const columns = [
      { header: 'Heading', variable: 'title' }, { header: 'Who', variable: 'author' }, { header: 'When', variable: 'issued' },
    ]
    await ask('POST', `${id}/mapping`, { mapping: { columns }, save: 'Our spreadsheet' })
    await runQueuedJobs(payload)
    expect(await records(id)).toMatchObject([{ title: 'Gardens at dusk', year: 2011, authors: 'Muster A' }])
    const { docs } = await payload.find({ collection: 'column-mappings', depth: 0, overrideAccess: true })
    expect(docs).toMatchObject([{ source: 'Our spreadsheet', mapping: { columns } }])
    await expect(ask('POST', `${id}/mapping`, { mapping: { columns: [{ header: 'Heading', variable: 'nonsense' }] } }))
      .rejects.toMatchObject({ status: 400 })
  })
})

describe('who may import', () => {
  it.each(['collaborator', 'reader', 'rater', 'editor', null] as const)('is not a %s', async (role) => {
    const id = await imported(ris(some(1)))
    const token = role ? (await someone(payload, role)).token : undefined
    const asked = [
      ['POST', 'start'], ['GET', 'flow'], ['GET', `${id}/progress`], ['GET', `${id}/records`], ['GET', `${id}/problems`],
      ['POST', `${id}/decide`], ['POST', `${id}/commit`], ['POST', `${id}/undo`], ['POST', `${id}/cancel`], ['POST', `${id}/mapping`],
    ] as const
    for (const [method, address] of asked) {
      const { status } = await rest(method, `${path}/${address}`, {
        ...(token ? { token } : {}), ...(method === 'POST' ? { body: { text: 'x', reason: 'x', decision: 'skip', verdict: 'new' } } : {}),
      })
      expect([address, status]).toEqual([address, 403])
    }
    const { status } = await importFile({ ...(token ? { token } : {}), name: 'x.ris', content: ris(some(1)), about: {} })
    expect(status).toBe(403)
    expect((await progress(id)).state).toBe('preview')
  })
})
