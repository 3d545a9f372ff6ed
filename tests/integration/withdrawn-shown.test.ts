import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getServerSideProps } from '@/pages/offline/summaries/[slug]'
import { transition } from '@/publishing/editorial/actions'
import { summaryPage } from '@/publishing/queries'
import { messages } from '@/ui/messages'
import { summaryPublication } from '@/ui/pdf/summary'

import { someone } from '../builders/people'
import { draftOf, publishedOf, referenceData, studyData, term } from '../builders/records'
import { asServer } from '../channels/asServer'
import type * as Graphql from '../channels/graphql'
import type * as Rest from '../channels/rest'
import { eventually } from '../eventually'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let rest: typeof Rest.rest
let graphql: typeof Graphql.graphql

const cell = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0, mode: 'normal', style: '', detail: 0 })
const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children })
const rich = (...children: object[]) => ({
  root: { type: 'root', version: 1, direction: 'ltr' as const, format: '' as const, indent: 0, children },
}) as never
const named = (relationTo: string, { id }: { id: string }) => ({ relationTo, value: id })
let counter = 0
const block = (blockType: string, fields: object) =>
  ({ type: 'block', version: 2, format: '', fields: { id: `block-${(counter += 1)}`, blockType, ...fields } })
const figure = (image: { id: string }, caption: string) =>
  block('figure', { image: named('documents', image), caption, longDescription: `${caption}, told.` })
const link = (url: string, words: string) =>
  ({ type: 'link', version: 3, fields: { linkType: 'custom', url, newTab: false }, children: [text(words)] })

beforeAll(async () => {
  hub = await createTestHub()
  ;({ rest } = await import('../channels/rest'))
  ;({ graphql } = await import('../channels/graphql'))
}, 300_000)
afterAll(() => hub.close())

const upload = (name: string, isPublic = true) => hub.payload.create({
  collection: 'documents', data: { title: `Title of ${name}`, licence: 'cc-by', isPublic } as never,
  file: { name, mimetype: 'image/png', data: cell, size: cell.length }, depth: 0, overrideAccess: true,
})
const setPublic = ({ id }: { id: string }, isPublic: boolean) =>
  hub.payload.update({ collection: 'documents', id, data: { isPublic }, depth: 0, overrideAccess: true })
const summary = (slug: string, data: object) =>
  publishedOf(hub.payload, 'summaries', { slug, title: `Summary ${slug}`, isExample: true, ...data } as never)

async function page(slug: string) {
  const found = await summaryPage(hub.payload, slug, 'en')
  if (typeof found === 'string') throw new Error(found)
  return found
}

/** The page as one file, which is drawn by the view of the page. */
async function drawn(slug: string): Promise<string> {
  let sent = ''
  const res = { setHeader: () => undefined, end: (html: string) => { sent = html } }
  await asServer(() => getServerSideProps({ params: { slug }, query: {}, req: { headers: {} }, res } as never))
  return sent
}

const words = (part: unknown): readonly string[] => {
  if (typeof part !== 'object' || part === null) return []
  const own = 'text' in part && typeof part.text === 'string' ? [part.text] : []
  return [...own, ...Object.values(part).flatMap(words)]
}

/** What the PDF prints: its words in order, and all of it, links and pictures included. */
async function pdf(slug: string) {
  const { blocks } = summaryPublication(await page(slug), null, {
    t: messages('en'), locale: 'en', isOtherLanguage: false, hubName: 'A hub', contactEmail: null, pictures: new Map(),
    address: (path) => `https://hub.example.org${path}`,
  })
  return { words: blocks.flatMap(words).join(''), all: JSON.stringify(blocks) }
}

describe('a file that was public and is closed', () => {
  it('flags what shows or links it, and pages and PDF say so in its place', async () => {
    const [shown, linked, open] = [await upload('map-of-gardens.png'), await upload('table of costs.png'), await upload('map-of-parks.png')]
    const address = `/api/documents/file/${encodeURIComponent(linked.filename ?? '')}`
    await summary('shows', { body: rich(figure(shown, 'A map of gardens'), figure(open, 'A map of parks')) })
    await summary('links', { body: rich(paragraph(text('See '), link(`https://hub.example.org${address}`, 'the table'), text('.'))) })
    await summary('neither', { body: rich(figure(open, 'Parks again')) })
    expect((await drawn('links'))).toContain(address)
    for (const slug of ['shows', 'links', 'neither']) expect((await page(slug)).flags).toEqual([])

    await setPublic(shown, false)
    await setPublic(linked, false)
    for (const slug of ['shows', 'links']) {
      await eventually(async () => expect((await page(slug)).flags).toMatchObject([
        { kind: 'withdrawn', cited: { kind: 'documents', name: null, path: null } },
      ]))
    }
    expect((await page('neither')).flags).toEqual([])

    const html = await drawn('shows')
    expect(html).toMatch(/Evidence cited here has changed[\s\S]*File: withdrawn from this hub/)
    expect(html).toMatch(/Figure 1\.<\/b> A map of gardens[\s\S]*The file that stood here is no longer public/)
    expect(html).toMatch(/Figure 2\.<\/b> A map of parks/)
    expect(html).not.toMatch(/map-of-gardens\.png|Title of/)
    const printed = await pdf('shows')
    expect(printed.words).toMatch(/File: withdrawn from this hub .*Figure 1\. A map of gardens.*The file that stood here is no longer public/)
    expect(printed.all).not.toMatch(/map-of-gardens\.png|Title of/)

    expect(await drawn('links')).toMatch(/See the table <span[^>]*>\(the file is no longer public\)<\/span>\./)
    expect(await drawn('links')).not.toContain(address)
    const printedLink = await pdf('links')
    expect(printedLink.words).toContain('See the table (the file is no longer public).')
    expect(printedLink.all).not.toContain('/api/documents/')

    await setPublic(shown, true)
    await eventually(async () => expect((await page('shows')).flags).toEqual([]))
    expect(await drawn('shows')).not.toContain('no longer public')
  })

  it('that readers never saw flags nothing, and cannot be put into a text', async () => {
    const hidden = await upload('hidden.png', false)
    await hub.payload.update({ collection: 'documents', id: hidden.id, data: { title: 'Renamed' }, depth: 0, overrideAccess: true })
    await expect(draftOf(hub.payload, 'summaries', { slug: 'refused', title: 'Refused', body: rich(figure(hidden, 'Hidden')) } as never))
      .rejects.toMatchObject({ data: { errors: [{ path: 'body', message: expect.stringMatching(/^Full text, part 1: the file “Renamed” is not public.*made public first/) }] } })
  })

  it('cannot be marked as withdrawn by hand', async () => {
    const { token } = await someone(hub.payload, 'administrator')
    const open = await upload('by-hand.png')
    await rest('PATCH', `documents/${open.id}`, { token, body: { withdrawnAt: '2020-01-01T00:00:00.000Z' } })
    expect(await hub.payload.findByID({ collection: 'documents', id: open.id, depth: 0, overrideAccess: true })).toMatchObject({ withdrawnAt: null })
  })
})

describe('the title of a record that was withdrawn', () => {
  const secret = 'Wording that nobody may read'
  const secretLater = 'Wording that never was public'

  it('is told to nobody who may not read it, through no channel, while its editors see it', async () => {
    const { payload } = hub
    const outcome = await term(payload, 'outcomes', 'loneliness')
    const reference = await publishedOf(payload, 'references', { ...referenceData(), slug: 'a-report', title: secret } as never)
    const study = await publishedOf(payload, 'studies', studyData({ slug: 'a-trial', title: secret }))
    const claim = await publishedOf(payload, 'claims', { slug: 'a-claim', statement: secret, isExample: true } as never)
    const result = await publishedOf(payload, 'results', {
      study: study.id, outcome: outcome.id, direction: 'improved', comparison: 'between-groups', effectMeasure: 'MD', estimate: 0.4, ciLower: 0.1, ciUpper: 0.7, nTotal: 40, detail: secret, isExample: true,
    } as never)
    const other = await publishedOf(payload, 'summaries', { slug: 'another', title: secret, answer: secret, isExample: true } as never)
    const { id } = await summary('names', {
      findings: [{ statement: 'Better', outcome: outcome.id, results: [result.id] }],
      footnotes: [{ key: 'a', text: 'A note.', works: [{ reference: reference.id }] }],
      body: rich(
        block('studyCard', { study: named('studies', study) }), block('claim', { claim: named('claims', claim) }),
        block('findingRow', { summary: named('summaries', other), outcome: named('terms', outcome) }),
        paragraph({ type: 'link', version: 3, fields: { linkType: 'internal', doc: named('references', reference), newTab: false }, children: [text('a report')] }),
      ),
    })
    for (const [collection, record] of [['results', result], ['studies', study], ['references', reference], ['claims', claim], ['summaries', other]] as const) {
      await transition(payload, { collection, id: record.id, name: 'archive', reason: 'A test', user: 'system' })
    }
    await transition(payload, { collection: 'studies', id: study.id, name: 'restore', user: 'system' })
    await payload.update({ collection: 'studies', id: study.id, data: { title: secretLater, slug: 'never-public' }, draft: true, depth: 0, overrideAccess: true })
    await transition(payload, { collection: 'studies', id: study.id, name: 'archive', reason: 'A test', user: 'system' })

    const html = await drawn('names')
    const told = [...html.matchAll(/<li>((?:(?!<li>).)*?): withdrawn from this hub/g)].map(([, item]) => item?.replaceAll(/<[^>]*>/g, ''))
    expect(told.toSorted()).toEqual(['Claim (a-claim)', 'Reference (a-report)', 'Result of the study', 'Study (a-trial)', 'Summary (another)'])
    const printed = await pdf('names')
    expect(printed.words).toContain('Reference (a-report): withdrawn')
    const channels = {
      page: JSON.stringify(await page('names')), file: html, pdf: printed.all,
      rest: JSON.stringify(await rest('GET', `summaries/${id}?depth=3`)), list: JSON.stringify(await rest('GET', 'summaries?depth=3&limit=0')),
      flags: JSON.stringify(await rest('GET', `summaries/${id}/flags`)), answers: JSON.stringify(await rest('GET', 'flag-answers?depth=2')),
      graphql: JSON.stringify(await graphql('{ Summaries(limit: 100) { docs { title body findings { results { detail } } footnotes { works { reference { title } } } } } }')),
    }
    for (const [channel, answer] of Object.entries(channels)) {
      expect(answer, channel).not.toContain(secret)
      expect(answer, channel).not.toContain(secretLater)
      expect(answer, channel).not.toContain('never-public')
    }
    const { token } = await someone(payload, 'editor')
    const seen = JSON.stringify(await rest('GET', `summaries/${id}/flags`, { token }))
    expect(seen).toContain(secret)
    expect(seen).toContain(secretLater)
  })

  it('is told by its kind in every language', () => {
    for (const locale of ['en', 'cy', 'fr', 'es', 'pt', 'de', 'ja', 'ar'] as const) {
      expect(messages(locale)('flag.of.documents')).not.toContain('flag.of')
    }
  })
})
