import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { GET } from '@/app/(machine)/export/publications/[locale]/[section]/[file]/route'
import { getServerSideProps } from '@/pages/offline/briefings/[slug]'
import { environment } from '@/platform/environment'
import { briefingPage } from '@/publishing/queries'

import { draftOf, publishedOf, referenceData } from '../builders/records'
import { asServer } from '../channels/asServer'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub

const paragraph = (text: string) => ({ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] })
const rich = (...texts: string[]) => ({
  root: { type: 'root', version: 1, direction: 'ltr' as const, format: '' as const, indent: 0, children: texts.map(paragraph) },
})

beforeAll(async () => {
  hub = await createTestHub()
  const reference = await publishedOf(hub.payload, 'references', {
    ...referenceData(), slug: 'a-guide', title: 'A guide to gardens', year: 2019, issued: '2019', publisher: 'The Garden Press', accessed: '2020-08-12',
  })
  const late = await publishedOf(hub.payload, 'policy-events', { slug: 'late', title: 'A later promise', date: '2020', nation: 'wales', tracked: 'unknown' })
  const early = await publishedOf(hub.payload, 'policy-events', { slug: 'early', title: 'An earlier promise', date: '2018', nation: 'wales', targetText: 'ten gardens', tracked: 'met' })
  const england = await publishedOf(hub.payload, 'policy-events', { slug: 'other', title: 'A promise in England', date: '2021', nation: 'england', tracked: 'not-tracked' })
  const common = {
    title: 'Gardens for all', number: '7', correctAsOf: '2026-02-01', summary: rich('Gardens help.[^second]'),
    body: rich('They cost little.[^first]', 'They help.[^second]'), timeline: [late.id, early.id, england.id],
    footnotes: [
      { key: 'first', works: [{ reference: reference.id, locator: 'p. 12' }] }, { key: 'second', text: 'A note of ours.' },
    ],
  }
  await publishedOf(hub.payload, 'briefings', { ...common, slug: 'gardens' })
  await draftOf(hub.payload, 'briefings', { ...common, slug: 'not-yet' })
})

afterAll(() => hub.close())

const cell = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

async function offline(slug: string): Promise<string> {
  let sent = ''
  const res = { setHeader: () => undefined, end: (text: string) => { sent = text } }
  await asServer(() => getServerSideProps({ params: { slug }, query: {}, req: { headers: {} }, res } as never))
  return sent
}

type Asked = { locale?: string; query?: string; headers?: Record<string, string> }
const file = (name: string, { locale = 'en', query = '', headers = {} }: Asked = {}) => asServer(() => GET(
  new Request(`http://localhost:3000/briefings/${name}${query}`, { headers: { 'x-forwarded-for': 'a test', ...headers } }),
  { params: Promise.resolve({ locale, section: 'briefings', file: name }) },
))

describe('the PDF of a briefing', () => {
  it('is given to anybody once it is published, in the language of the page', async () => {
    const answer = await file('gardens.pdf', { locale: 'fr' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const french = Buffer.from(await answer.arrayBuffer())
    expect(french.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(french.subarray(-8).toString()).toContain('%%EOF')
    expect(french.equals(Buffer.from(await (await file('gardens.pdf')).arrayBuffer()))).toBe(false)
  })

  it('is not given of a draft, not even to a stranger who asks for a preview', async () => {
    expect((await file('not-yet.pdf')).status).toBe(404)
    expect((await file('not-yet.pdf', { query: '?preview=draft' })).status).toBe(404)
  })

  it('is not made again for whoever has it', async () => {
    const first = await file('gardens.pdf')
    await first.arrayBuffer()
    const tag = first.headers.get('etag') ?? ''
    expect((await file('gardens.pdf', { headers: { 'if-none-match': tag } })).status).toBe(304)
    const french = await file('gardens.pdf', { locale: 'fr', headers: { 'if-none-match': tag } })
    expect(french.status).toBe(200)
    await french.arrayBuffer()
  })
})

describe('uploaded pictures of a briefing', () => {
  const figure = (document: { id: string }, caption: string) => ({
    type: 'block', version: 2, format: '',
    fields: { id: document.id, blockType: 'figure', image: { relationTo: 'documents', value: document.id }, caption, source: 'The Trust', longDescription: `${caption}, told.` },
  })
  const upload = (name: string, data: object) => hub.payload.create({
    collection: 'documents', data: data as never, file: { name, mimetype: 'image/png', data: cell, size: cell.length }, depth: 0, overrideAccess: true,
  })
  const read = async (name: string, asked?: Asked) => {
    const answer = await file(name, asked)
    // What is not compressed: pictures, their descriptions, links.
    return { pdf: Buffer.from(await answer.arrayBuffer()).toString('latin1'), tag: answer.headers.get('etag') }
  }

  it('are in its PDF and its saved page where they are public, and nowhere where they are not', async () => {
    const open = await upload('open.png', { title: 'Open', licence: 'cc-by', isPublic: true })
    const closed = await upload('closed.png', { title: 'Closed', licence: 'cc-by', isPublic: true })
    const body = { root: { ...rich('Look.').root, children: [...rich('Look.').root.children, figure(open, 'An open map'), figure(closed, 'A closed map')] } }
    await publishedOf(hub.payload, 'briefings', { slug: 'maps', title: 'Maps', correctAsOf: '2026-02-01', body } as never)
    const close = ({ id }: { id: string }) => hub.payload.update({ collection: 'documents', id, data: { isPublic: false }, depth: 0, overrideAccess: true })
    await close(closed)
    const { pdf, tag } = await read('maps.pdf', { locale: 'fr' })
    expect(pdf.match(/\/Subtype \/Image/g)).toHaveLength(1)
    expect(pdf).toContain('/Alt (An open map, told.)')
    expect(pdf).not.toMatch(/A closed map, told|closed\.png/)
    const saved = await offline('maps')
    expect(saved.match(/<img /g)).toHaveLength(1)
    expect(saved).toContain(`src="data:image/png;base64,${cell.toString('base64')}"`)
    expect(saved).toMatch(/Figure 2\.<\/b> A closed map[\s\S]*The file that stood here is no longer public/)
    expect(saved).not.toMatch(/A closed map, told|closed\.png/)

    await rm(join(environment().documentsDir, 'open.png'))
    const lost = await read('maps.pdf', { locale: 'cy' })
    expect(lost.pdf).not.toContain('/Subtype /Image')
    expect(lost.pdf).toMatch(/\/URI \(https?:\/\/[^/]+\/api\/documents\/file\/open\.png\)/)
    expect(await offline('maps')).toContain('its file is broken or lost')

    await close(open)
    const taken = await read('maps.pdf', { locale: 'fr' })
    expect(taken.tag).not.toBe(tag)
    expect(taken.pdf).not.toContain('open.png')
  })
})

describe('the page of a briefing', () => {
  it('numbers its notes by their first call and tells promises by nation in order of time', async () => {
    const briefing = await briefingPage(hub.payload, 'gardens', 'en')
    if (typeof briefing === 'string') throw new Error(briefing)
    expect(briefing.footnotes.map(({ key, calls }) => [key, calls])).toEqual([['second', 2], ['first', 1]])
    expect(briefing.footnotes[1]?.works[0]).toMatchObject({ accessed: '2020-08-12', locator: 'p. 12' })
    expect(briefing.timeline.map(({ nation, events }) => [nation, events.map(({ title }) => title.text)])).toEqual([
      ['england', ['A promise in England']], ['wales', ['An earlier promise', 'A later promise']],
    ])
  })
})
