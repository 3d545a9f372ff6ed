import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { foldText } from '@/documents/fold'
import type { IntakeView } from '@/documents/queries'
import { runAction } from '@/platform/database/action'
import { bulkCreate, newId } from '@/platform/database/bulk'
import type * as Jobs from '@/platform/jobs'

import { articlePdf, pdfOf } from '../builders/pdf'
import { someone, type Login } from '../builders/people'
import { draftOf, referenceData } from '../builders/records'
import type * as Rest from '../channels/rest'
import type * as Upload from '../channels/uploadMany'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let curator: Login
let editor: Login
let rest: typeof Rest.rest
let uploadMany: typeof Upload.uploadMany
let runQueuedJobs: typeof Jobs.runQueuedJobs

beforeAll(async () => {
  hub = await createTestHub()
  ;({ rest } = await import('../channels/rest'))
  ;({ uploadMany } = await import('../channels/uploadMany'))
  ;({ runQueuedJobs } = await import('@/platform/jobs'))
  curator = await someone(hub.payload, 'curator')
  editor = await someone(hub.payload, 'editor')
})
afterAll(() => hub?.close())

type Kept = { files: { name: string; id?: string; error?: string; isStored?: boolean }[] }

async function takeIn(...files: { name: string; data: Buffer }[]): Promise<Kept['files']> {
  const { body } = await uploadMany('documents/intake', files, { token: curator.token })
  await runQueuedJobs(hub.payload)
  return (body as Kept).files
}

async function read(name: string, data: Buffer): Promise<IntakeView> {
  const [file] = await takeIn({ name, data })
  return view(file?.id ?? '')
}

const view = async (id: string): Promise<IntakeView> =>
  (await rest('GET', `documents/${id}/intake`, { token: curator.token })).body as IntakeView

const article = (number: number, title = `Article ${number} on gardens and the people who tend them`) =>
  articlePdf({ title, doi: `10.5555/intake.${number}` })

describe('PDFs that come in', () => {
  it('are kept one by one: what is wrong with one is its own', async () => {
    const files = await takeIn(
      { name: 'first.pdf', data: article(1) },
      { name: 'notes.pdf', data: Buffer.from('Not a PDF at all') },
      { name: 'second.pdf', data: article(2) },
    )
    expect(files).toEqual([
      { name: 'first.pdf', id: expect.any(String), isStored: false },
      { name: 'notes.pdf', error: expect.stringContaining('PDF') },
      { name: 'second.pdf', id: expect.any(String), isStored: false },
    ])
    const [again] = await takeIn({ name: 'the-same-again.pdf', data: article(1) })
    expect(again).toMatchObject({ id: files[0]?.id, isStored: true })
  })

  it('are read by page, with a guess of what they are', async () => {
    const found = await read('third.pdf', article(3))
    expect(found).toMatchObject({
      status: 'extracted', pages: 2, language: 'en', note: null, matches: [], reference: null,
      guess: { doi: { value: '10.5555/intake.3', page: 1 }, title: { value: 'Article 3 on gardens and the people who tend them' } },
    })
    const pages = await rest('GET', `document-pages?where[document][equals]=${found.id}&sort=page`, { token: curator.token })
    expect(pages.body.docs).toMatchObject([{ page: 1, text: expect.stringContaining('intervention\nwas') }, { page: 2 }])
  })

  it.each([
    ['scanned', pdfOf({ pages: [[], []], picture: true }), 'OCR'],
    ['truncated', article(4).subarray(0, 2200), 'breaks off'],
    ['hostile', pdfOf({ pages: [[]], claimedPages: 9_000_000 }), 'claims'],
    ['failed', Buffer.from(`%PDF-1.4\n${'x'.repeat(400)}\nstartxref\n0\n%%EOF`), 'damaged'],
  ])('say so when they are %s', async (status, data, words) => {
    expect(await read(`${status}.pdf`, data)).toMatchObject({ status, note: expect.stringContaining(words), guess: {} })
  })

  it('keep a document with its reason when its reader is ended', async () => {
    const { gather } = await import('@/documents/readInWorker')
    const { runWorker } = await import('@/platform/workers')
    const { id } = await read('large.pdf', article(5))
    const { filename } = await hub.payload.findByID({ collection: 'documents', id, depth: 0, overrideAccess: true })
    const input = { path: `${hub.payload.collections.documents.config.upload.staticDir}/${filename}` }
    const { signal } = new AbortController()
    for (const [limits, words] of [
      [{ memoryMb: 12, timeoutMs: 60_000 }, 'memory'],
      [{ memoryMb: 256, timeoutMs: 1 }, 'longer'],
    ] as const) {
      const outcome = await gather(runWorker('read-pdf', input, { signal, ...limits }))
      expect(outcome).toMatchObject({ status: 'failed', problems: [{ message: expect.stringContaining(words) }] })
    }
    expect((await view(id)).status).toBe('extracted')
  })

  it('tell how far reading is', async () => {
    const { gather } = await import('@/documents/readInWorker')
    const { runWorker } = await import('@/platform/workers')
    const { id, pages, pagesRead } = await read('progress.pdf', article(7))
    expect([pages, pagesRead]).toEqual([2, 2])
    const { filename } = await hub.payload.findByID({ collection: 'documents', id, depth: 0, overrideAccess: true })
    const input = { path: `${hub.payload.collections.documents.config.upload.staticDir}/${filename}` }
    const told: string[] = []
    await gather(
      runWorker('read-pdf', input, { signal: new AbortController().signal, memoryMb: 256, timeoutMs: 60_000 }),
      async (page, of) => void told.push(`${page} of ${of}`),
    )
    expect(told).toEqual(['1 of 2', '2 of 2'])
  })

  it('are read again when somebody asks, and say then what is so', async () => {
    const { id } = await read('again.pdf', article(8))
    const again = (token?: string) => rest('POST', `documents/${id}/intake/read`, { ...(token ? { token } : {}), body: {} })
    await hub.payload.update({
      collection: 'documents', id, data: { textStatus: 'failed', textNote: 'The reader broke down.' }, depth: 0, overrideAccess: true,
    })
    expect(await view(id)).toMatchObject({ status: 'failed', note: 'The reader broke down.' })
    expect((await again()).status).toBe(403)
    expect((await again(editor.token)).status).toBe(403)
    expect(await again(curator.token)).toMatchObject({ status: 202, body: { id, status: 'pending' } })
    expect(await view(id)).toMatchObject({ status: 'pending', note: null, pagesRead: null })
    expect((await again(curator.token)).status).toBe(202)
    await runQueuedJobs(hub.payload)
    expect(await view(id)).toMatchObject({ status: 'extracted', note: null, pages: 2, pagesRead: 2 })
    const texts = await hub.payload.count({ collection: 'document-pages', where: { document: { equals: id } }, overrideAccess: true })
    expect(texts.totalDocs).toBe(2)
  })

  it('lose their text with their file, and are read anew with a new one', async () => {
    const { id } = await read('gone.pdf', article(6))
    await hub.payload.update({
      collection: 'documents', id, data: {}, depth: 0, overrideAccess: true,
      file: { data: article(60), mimetype: 'application/pdf', name: 'new.pdf', size: article(60).length },
    })
    await runQueuedJobs(hub.payload)
    expect((await view(id)).guess.doi?.value).toBe('10.5555/intake.60')
    await hub.payload.delete({ collection: 'documents', id, depth: 0, overrideAccess: true })
    const left = await hub.payload.count({ collection: 'document-pages', where: { document: { equals: id } }, overrideAccess: true })
    expect(left.totalDocs).toBe(0)
  })
})

describe('a PDF that was read', () => {
  it('becomes a reference and a study, all of it unconfirmed and with its page', async () => {
    const { id, guess } = await read('becomes.pdf', article(10))
    const fields = { title: guess.title?.value, authors: guess.authors?.value, year: 2022, doi: guess.doi?.value }
    const { status, body } = await rest('POST', `documents/${id}/intake/accept`, { token: curator.token, body: { reference: fields, study: true } })
    expect(status).toBe(201)
    const reference = await hub.payload.findByID({ collection: 'references', id: String(body.reference), draft: true, depth: 0, overrideAccess: true })
    expect(reference).toMatchObject({
      editorialState: 'draft', title: fields.title, year: 2022, files: [id],
      identifierKeys: ['doi:10.5555/intake.10'],
      contributors: expect.arrayContaining([expect.objectContaining({ family: 'Sample', given: 'Jan', nonDroppingParticle: 'van der' })]),
    })
    const sources = reference.provenance ?? []
    expect(sources.every(({ confirmed }) => confirmed === false)).toBe(true)
    expect(reference.unconfirmedCount).toBe(sources.length)
    expect(sources.find(({ field }) => field === 'title')).toMatchObject({
      source: expect.stringMatching(/^From becomes\.pdf, page 1, guessed .*not confirmed$/), page: '1',
    })
    expect(sources.find(({ field }) => field === 'issued')?.source).toContain('entered by hand')
    const study = await hub.payload.findByID({ collection: 'studies', id: String(body.study), draft: true, depth: 0, overrideAccess: true })
    expect(study).toMatchObject({
      editorialState: 'draft', title: fields.title, year: 2022, reports: [{ reference: reference.id, role: 'main' }],
      provenance: [{ confirmed: false }],
    })
    expect((await view(id)).reference).toEqual({ id: reference.id, title: fields.title })
    const twice = await rest('POST', `documents/${id}/intake/accept`, { token: curator.token, body: { reference: fields } })
    expect(twice.status).toBe(409)
  })

  it('is offered the stored references that it may be a file of, and attached to one', async () => {
    const byKey = await draftOf(hub.payload, 'references', referenceData({ title: 'A stored one', identifiers: [{ scheme: 'doi', value: 'https://doi.org/10.5555/INTAKE.20' }] }))
    const title = 'How walking groups change what people do together'
    const byTitle = await draftOf(
      hub.payload,
      'references',
      referenceData({
        title: `${title}.`, kind: 'article', cslType: 'article-journal', issued: '2021', containerTitle: 'Example Journal of Community Health',
        contributors: [{ role: 'author', family: 'Example', given: 'A. B.' }, { role: 'author', family: 'van der Sample', given: 'J.' }],
      }),
    )
    const keyed = await read('stored.pdf', article(20))
    expect(keyed.matches).toMatchObject([{ id: byKey.id, how: 'identifier' }])
    const alike = await read('alike.pdf', article(21, title))
    expect(alike.matches.map(({ id }) => id)).toEqual([byTitle.id])

    const refused = await rest('POST', `documents/${keyed.id}/intake/accept`, { token: curator.token, body: { reference: { title: 'Another', doi: '10.5555/intake.20' } } })
    expect(refused).toMatchObject({ status: 409, body: { errors: [{ data: { reference: byKey.id } }] } })
    const attached = await rest('POST', `documents/${keyed.id}/intake/accept`, { token: curator.token, body: { reference: byKey.id } })
    expect(attached).toMatchObject({ status: 201, body: { reference: byKey.id, study: null } })
    const stored = await hub.payload.findByID({ collection: 'references', id: byKey.id, draft: true, depth: 0, overrideAccess: true })
    expect(stored.files).toEqual([keyed.id])
  })

  it('leaves nothing behind when a part of it is refused', async () => {
    const { id } = await read('nothing.pdf', article(30))
    const before = await hub.payload.count({ collection: 'references', overrideAccess: true })
    for (const body of [{ reference: { title: '' } }, { reference: 'no-such-id' }, {}]) {
      const { status } = await rest('POST', `documents/${id}/intake/accept`, { token: curator.token, body })
      expect([400, 404]).toContain(status)
    }
    expect(await hub.payload.count({ collection: 'references', overrideAccess: true })).toEqual(before)
    expect((await view(id)).reference).toBeNull()
  })
})

type Found = {
  next: string | null
  hits: { document: string; page: number; href: string; snippet: { text: string; isMatch: boolean }[] }[]
}

describe('the text of documents', () => {
  const find = async (words: string, after: string | null = null): Promise<Found> => {
    const place = after === null ? '' : `&after=${encodeURIComponent(after)}`
    return (await rest('GET', `documents/full-text?q=${encodeURIComponent(words)}${place}`, { token: curator.token })).body as Found
  }

  it('is found by curators, page and place, whatever accents, capitals and signs', async () => {
    const text = 'The café trial asked 100% of its members about WELLBEING_and <b>belonging</b> in plain words.'
    const { id } = await read('words.pdf', pdfOf({ pages: [[{ text: 'A first page with nothing of the kind on it at all.' }], [{ text }]] }))
    const { hits, next } = await find('CAFE wellbeing')
    expect([hits.length, next]).toEqual([1, null])
    expect(hits).toMatchObject([{ document: id, page: 2, href: `/admin/collections/documents/${id}#page-2` }])
    expect(hits[0]?.snippet.filter(({ isMatch }) => isMatch).map((part) => part.text)).toEqual(['café', 'WELLBEING'])
    expect(hits[0]?.snippet.map((part) => part.text).join('')).toBe(text)
    expect((await find('100%')).hits).toHaveLength(1)
    expect((await find('%_%')).hits).toHaveLength(0)
    expect((await find('wellbeing nowhere')).hits).toHaveLength(0)
  })

  it('is found page by page in many documents, twenty at a time, none left out and none twice', async () => {
    const expected: string[] = []
    await runAction(hub.payload, {}, async (req) => {
      for (let number = 0; number < 9; number += 1) {
        const document = newId(hub.payload)
        await bulkCreate(req, 'documents', [{ id: document, title: `Long ${number}`, licence: 'unknown', filename: `long-${number}.pdf`, pages: 90 }])
        const pages = Array.from({ length: 90 }, (_, index) => {
          const text = index % 13 === number ? 'Every garden has a Zaunkönig in it' : 'Nothing of the kind'
          if (index % 13 === number) expected.push(`${document} ${index + 1}`)
          return { id: newId(hub.payload), document, page: index + 1, text, folded: foldText(text) }
        })
        await bulkCreate(req, 'document-pages', pages)
      }
    })
    const found: string[] = []
    let after: string | null = null
    do {
      const answer: Found = await find('zaunkonig', after)
      expect(answer.hits.length).toBeLessThanOrEqual(20)
      found.push(...answer.hits.map(({ document, page }) => `${document} ${page}`))
      after = answer.next
    } while (after)
    expect(found).toHaveLength(new Set(found).size)
    expect([...found].sort()).toEqual(expected.sort())
    expect((await find('zaunkonig', 'no-place')).hits).toHaveLength(20)
  })

  it('and its files stay with those who may see them', async () => {
    const { id } = await read('private.pdf', article(40))
    for (const token of [undefined, editor.token]) {
      const by = token ? { token } : {}
      for (const path of ['documents/full-text?q=gardens', `documents/${id}/intake`]) {
        expect((await rest('GET', path, by)).status).toBe(403)
      }
      const pages = await rest('GET', `document-pages?where[document][equals]=${id}`, by)
      expect(pages.body.docs ?? []).toEqual([])
      expect((await rest('POST', `documents/${id}/intake/accept`, { ...by, body: { reference: { title: 'Mine' } } })).status).toBe(403)
    }
    expect((await uploadMany('documents/intake', [{ name: 'a.pdf', data: article(41) }])).status).toBe(403)
    expect((await rest('GET', `documents/${id}`)).status).toBe(404)
    const folded = await rest('GET', `document-pages?where[document][equals]=${id}`, { token: curator.token })
    expect(JSON.stringify(folded.body)).not.toContain('"folded"')
  })
})
