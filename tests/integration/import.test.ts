import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runQueuedJobs } from '@/platform/jobs'
import { transition } from '@/publishing/editorial/actions'
import type { Importing } from '../channels/importing'
import type { rest as Rest } from '../channels/rest'
import { article, bibtex, nbib, ris, type Article } from '../builders/exports'
import { someone, type Login } from '../builders/people'
import { draftOf, publishedOf, referenceData, studyData } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let rest: typeof Rest
let curator: Login
let run: Importing

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  rest = (await import('../channels/rest')).rest
  curator = await someone(payload, 'curator')
  run = (await import('../channels/importing')).importing(payload, curator)
})

afterAll(() => hub?.close())

const countOf = async (): Promise<number> => (await run.references()).length
const some = (count: number): Article[] => Array.from({ length: count }, () => article())
const titlesOf = (articles: readonly Article[]): string[] => articles.map(({ title }) => title)

describe('three exports of one search', () => {
  it('become one reference per document, drafts that say where they come from', async () => {
    const shared = some(3).map((one, index) => ({ ...one, pmid: String(1_000_000 + index) }))
    const [a, b, c] = [some(2), [article({ pmid: '1000009' })], some(1)]
    const before = await countOf()

    const first = await run.imported(ris([...shared, ...a]), { search: { database: 'Embase', sourceType: 'database' } })
    expect(await run.progress(first)).toMatchObject({
      state: 'preview', counts: { records: 5, verdicts: { new: 5, same: 0 } }, problemsByCode: { 'unknown-tag': 5 },
    })
    expect(await countOf()).toBe(before)
    await run.commit(first)
    expect(await countOf()).toBe(before + 5)

    const second = await run.imported(nbib([...shared.map(({ doi: _, ...one }) => one), ...b]), { search: { database: 'PubMed' } }, 'pubmed.txt')
    expect((await run.progress(second)).counts).toMatchObject({ verdicts: { new: 1, same: 3 }, duplicatesStored: 3 })
    await run.commit(second)
    const third = await run.imported(bibtex([...shared, ...c]), { search: { database: 'Scopus' } }, 'scopus.bib')
    await run.commit(third)
    expect(await countOf()).toBe(before + 7)
    expect((await run.progress(third)).counts.outcomes).toMatchObject({ added: 1, skipped: 0 })

    const [reference] = await run.references([shared[0]?.title ?? ''])
    expect(reference).toMatchObject({ editorialState: 'draft', _status: 'draft', slug: expect.any(String) })
    expect([...(reference?.identifierKeys ?? [])].sort()).toEqual([`doi:${shared[0]?.doi}`, 'pmid:1000000'])
    expect(reference?.provenance?.[0]?.source).toBe('export.ris, Embase, line 1')
    expect(reference?.importedIn).toContain(first)
    expect(reference?.importedIn).toContain(second)

    const flow = await run.ask('GET', `flow?batch=${first}&batch=${second}&batch=${third}`)
    expect(flow).toMatchObject({ duplicatesRemoved: 6, removedOtherReasons: 0, screened: 7 })
    expect((flow.identified as { records: number }[]).map(({ records: count }) => count).sort()).toEqual([4, 4, 5])
  })

  it('stay out of sight of the public', async () => {
    const [one] = some(1)
    await run.commit(await run.imported(ris(one ? [one] : [])))
    const { body } = await rest('GET', `references?where[title][equals]=${encodeURIComponent(one?.title ?? '')}`)
    expect(body.totalDocs).toBe(0)
  })
})

describe('importing the same file twice', () => {
  it('adds nothing, and says that it was there', async () => {
    const articles = some(4)
    const file = ris([...articles, ...articles.slice(0, 2)])
    const first = await run.imported(file)
    expect((await run.progress(first)).counts).toMatchObject({ verdicts: { new: 4, same: 2 }, duplicatesWithin: 2 })
    await run.commit(first)
    const before = await run.references(titlesOf(articles))
    expect(before).toHaveLength(4)

    const second = await run.imported(file)
    expect((await run.progress(second)).sameFile).toMatchObject({ title: 'export.ris' })
    await run.commit(second)
    expect((await run.progress(second)).counts.outcomes).toMatchObject({ added: 0, merged: 0, unchanged: 6 })
    expect(await run.references(titlesOf(articles))).toEqual(before)
  })
})

describe('deciding', () => {
  it('is asked before anything doubtful is added', async () => {
    const [sure, doubted] = some(2) as [Article, Article]
    const vague = ris([{ ...doubted, authors: [], journal: '', volume: '', pages: '', doi: '' }])
      .split('\r\n').filter((line) => !/^(JO|VL|SP|EP|DO) /.test(line)).join('\r\n')
    await run.commit(await run.imported(ris([doubted])))
    const id = await run.imported(`${ris([sure])}\r\n${vague}`)
    const [, asked] = await run.records(id)
    expect(asked).toMatchObject({ verdict: 'ask', decision: 'undecided', match: { title: doubted.title } })
    await expect(run.ask('POST', `${id}/commit`, {})).rejects.toMatchObject({
      status: 409, message: expect.stringContaining('1 record waits for a decision'),
    })
    expect(await run.references([sure.title])).toHaveLength(0)

    expect(await run.ask('POST', `${id}/decide`, { ids: [asked?.id], decision: 'merge', reason: 'Seen the paper.' })).toEqual({
      decided: 1, undecided: 0,
    })
    await run.commit(id)
    expect(await run.references([doubted.title])).toHaveLength(1)
  })

  it('can leave the undecided out, by choice', async () => {
    const doi = '10.5555/one-doi'
    const id = await run.imported(ris([article({ doi }), article({ doi })]))
    expect((await run.records(id)).map(({ verdict }) => verdict)).toEqual(['new', 'conflict'])
    await run.commit(id, { leaveUndecided: true })
    expect((await run.progress(id)).counts.outcomes).toMatchObject({ added: 1, skipped: 1 })
  })

  it('follows a rule for many, and names what it cannot do', async () => {
    const articles = some(3)
    await run.commit(await run.imported(ris(articles)))
    const id = await run.imported(ris([...articles, article()]))
    await expect(run.ask('POST', `${id}/decide`, { ids: [(await run.records(id))[3]?.id], decision: 'merge' })).rejects.toMatchObject({ status: 409 })
    expect(await run.ask('POST', `${id}/decide`, { verdict: 'same', minScore: 20, decision: 'skip' })).toEqual({ decided: 3, undecided: 0 })
    expect(await run.ask('POST', `${id}/decide`, { verdict: 'same', minScore: 500, decision: 'add' })).toMatchObject({ decided: 0 })
    await run.commit(id)
    expect((await run.progress(id)).counts.outcomes).toMatchObject({ added: 1, skipped: 3 })
    await expect(run.ask('POST', `${id}/decide`, { verdict: 'new', decision: 'skip' })).rejects.toMatchObject({ status: 409 })
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
    const id = await run.imported(ris([one, other]))
    expect((await run.records(id)).map(({ verdict }) => verdict)).toEqual(['new', 'new'])
  })
})

describe('undoing a whole import', () => {
  it('leaves the hub as it was', async () => {
    const articles = some(3) as [Article, Article, Article]
    await run.commit(await run.imported(ris([articles[0]])))
    const before = await run.references()
    const id = await run.imported(nbib(articles.map((one, index) => ({ ...one, pmid: String(2_000_000 + index), abstract: 'A long abstract.' }))))
    await run.commit(id)
    const [merged] = await run.references([articles[0].title])
    expect(merged?.abstract).toBe('A long abstract.')
    await run.undo(id)
    const after = await run.references()
    expect(after.map(({ title }) => title).sort()).toEqual(before.map(({ title }) => title).sort())
    const [restored] = await run.references([articles[0].title])
    expect(restored?.abstract ?? null).toBeNull()
    expect(restored?.identifierKeys).toEqual([`doi:${articles[0].doi}`])
    const { docs } = await payload.find({
      collection: 'audit-events', where: { documentId: { equals: id } }, depth: 0, overrideAccess: true, sort: 'at',
    })
    expect(docs.map(({ action }) => action.replace('import-batches.', ''))).toEqual(['start', 'commit', 'committed', 'undo', 'undone'])
  })

  it('spares what somebody edited, published, uses or imported as well, and names it', async () => {
    const articles = some(5) as [Article, Article, Article, Article, Article]
    const id = await run.imported(ris(articles))
    await run.commit(id)
    const idOf = async (index: number): Promise<string> => String((await run.references([articles[index]?.title ?? '']))[0]?.id)
    await payload.update({
      collection: 'references', id: await idOf(0), draft: true, depth: 0, overrideAccess: true, data: { note: 'Looked at.' },
    })
    for (const name of ['submit', 'publish'] as const)
      await transition(payload, { collection: 'references', id: await idOf(1), name, user: 'system' })
    await draftOf(payload, 'studies', studyData({ reports: [{ reference: await idOf(2), role: 'main' }] }))
    await run.commit(await run.imported(ris([articles[3]]), {}, 'again.ris'))
    await run.undo(id)
    expect((await run.references(titlesOf(articles))).map(({ title }) => title).sort()).toEqual(titlesOf(articles).slice(0, 4).sort())
    const batch = await payload.findByID({ collection: 'import-batches', id, depth: 0, overrideAccess: true })
    const kept = batch.keptAtUndo as unknown as { title: string; reason: string }[]
    expect(kept.map(({ title }) => title).sort()).toEqual(titlesOf(articles).slice(0, 4).sort())
    expect(kept.map(({ reason }) => reason).join(' ')).toMatch(/edited since/)
    expect(kept.map(({ reason }) => reason).join(' ')).toMatch(/studies/)
    await expect(run.ask('POST', `${id}/undo`, { reason: 'Again.' })).rejects.toMatchObject({ status: 409 })
  })

  it('needs a reason', async () => {
    const id = await run.imported(ris(some(1)))
    await run.commit(id)
    await expect(run.ask('POST', `${id}/undo`, {})).rejects.toMatchObject({ status: 400 })
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
    const id = await run.imported(ris([main]))
    await run.commit(id)
    const [added] = await run.references([main.title])
    const [draft] = await run.references([protocol.title])
    expect(draft?.relations).toMatchObject([{ kind: 'isProtocolOf', target: added?.id }])
    const shown = await payload.findByID({ collection: 'references', id: published.id, depth: 0, overrideAccess: true, draft: false })
    expect(shown.relations ?? []).toEqual([])
    await run.undo(id)
    expect((await run.references([protocol.title]))[0]?.relations ?? []).toEqual([])
    expect(await run.references([main.title])).toEqual([])
  })
})

describe('stopping', () => {
  it('in the middle of reading leaves nothing but the note that it was stopped', async () => {
    const { changeBatch } = await import('@/bibliography/import/actions/batch')
    const id = await run.uploaded(ris(some(250)))
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
    expect((await run.progress(id)).state).toBe('cancelled')
    expect(await run.records(id)).toEqual([])
  })

  it('is possible while it waits for decisions, and not after', async () => {
    const waiting = await run.imported(ris(some(1)))
    await run.ask('POST', `${waiting}/cancel`)
    expect((await run.progress(waiting)).state).toBe('cancelled')
    await expect(run.ask('POST', `${waiting}/commit`, {})).rejects.toMatchObject({ status: 409 })
    const added = await run.imported(ris(some(1)))
    await run.commit(added)
    await expect(run.ask('POST', `${added}/cancel`)).rejects.toMatchObject({ status: 409, message: expect.stringContaining('undone instead') })
  })
})

describe('a crash in the middle of adding', () => {
  // More than one transaction adds.
  const articles = some(540)
  let id: string
  beforeEach(async () => {
    id ??= await run.imported(ris([...articles, ...articles.slice(0, 3)]))
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
    const half = (await run.references(titlesOf(articles))).length
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(articles.length)
    expect((await run.progress(id)).state).toBe('committing')

    await runCommit(payload, id, new AbortController().signal)
    const all = await run.references(titlesOf(articles))
    expect(all).toHaveLength(articles.length)
    expect(new Set(all.map(({ title }) => title)).size).toBe(articles.length)
    expect((await run.progress(id)).counts.outcomes).toMatchObject({ added: articles.length, merged: 3, unchanged: 0 })
  })
})
