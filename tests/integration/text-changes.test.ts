import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { GET } from '@/app/(machine)/export/publications/[locale]/[section]/[file]/route'
import { changesPage } from '@/publishing/changes/queries'
import { claimList, claimPage, claimsOfReference, claimsOfStudy } from '@/publishing/claims/queries'
import { transition } from '@/publishing/editorial/actions'
import { briefingPage } from '@/publishing/queries'
import { searchFor } from '@/publishing/home/designs'
import { searchIn } from '@/search/queries'

import { draftOf, publishedOf, referenceData, studyData } from '../builders/records'
import { asServer } from '../channels/asServer'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub

const rich = (...words: string[]) => ({
  root: {
    type: 'root', version: 1, direction: 'ltr' as const, format: '' as const, indent: 0,
    children: words.map((text) => ({ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }] })),
  },
}) as never

beforeAll(async () => { hub = await createTestHub() }, 300_000)
afterAll(() => hub.close())

const publish = async (id: string) => {
  for (const name of ['submit', 'publish'] as const) await transition(hub.payload, { collection: 'summaries', id, name, user: 'system' })
}

describe('what changed in a summary', () => {
  it('tells published versions apart in words, and never a draft', async () => {
    const { payload } = hub
    const first = await publishedOf(payload, 'summaries', {
      slug: 'gardens', title: 'Gardens', isExample: true, searchedOn: '2025-01-01', body: rich('Gardens help many people.', 'Costs are not known.', 'The end.'),
    } as never)
    const save = (data: object) => payload.update({ collection: 'summaries', id: first.id, data: data as never, draft: true, depth: 0, overrideAccess: true })
    await save({ body: rich('A secret draft.') })
    expect((await changesPage(payload, 'summaries', 'gardens', 'en'))).toMatchObject({ changes: [{ kind: 'version', isFirst: true }] })
    await save({ body: rich('Gardens help some people.', 'The end.', 'A new study is under way.'), searchedOn: '2026-01-01' })
    await publish(first.id)
    await save({ body: rich('Another secret draft.') })

    const page = await changesPage(payload, 'summaries', 'gardens', 'en')
    if (typeof page === 'string') throw new Error(page)
    expect(JSON.stringify(page)).not.toContain('secret')
    expect(page.changes).toMatchObject([
      {
        kind: 'version', isFirst: false, dates: [{ field: 'searchedOn', from: '2025-01-01', to: '2026-01-01' }],
        parts: [{ part: 'body', changes: [{ kind: 'removed' }, { kind: 'reworded' }, { kind: 'added' }] }],
      },
      { kind: 'version', isFirst: true },
    ])
    const pieces = page.changes.flatMap((change) => (change.kind === 'version' ? change.parts : [])).flatMap(({ changes }) => changes)[1]?.pieces
    expect(pieces?.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'removed', text: 'many' }, { kind: 'added', text: 'some' }])
  })

  it('is not told of what is not public', async () => {
    await draftOf(hub.payload, 'summaries', { slug: 'not-yet', title: 'Not yet' } as never)
    expect(await changesPage(hub.payload, 'summaries', 'not-yet', 'en')).toBe('missing')
  })
})

describe('the PDF of a summary', () => {
  it('is given once the summary is published, at an address like that of a briefing', async () => {
    const file = (name: string) => asServer(() => GET(
      new Request(`http://localhost:3000/summaries/${name}`, { headers: { 'x-forwarded-for': 'a test' } }),
      { params: Promise.resolve({ locale: 'en', section: 'summaries', file: name }) },
    ))
    const answer = await file('gardens.pdf')
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect((await file('not-yet.pdf')).status).toBe(404)
  })
})

describe('a claim', () => {
  it('leads from who repeats it to the result it rests on, and is found wherever its figure appears', async () => {
    const { payload } = hub
    const repeats = await publishedOf(payload, 'references', { ...referenceData(), slug: 'strategy', title: 'A strategy' } as never)
    const primary = await publishedOf(payload, 'references', { ...referenceData(), slug: 'evaluation', title: 'An evaluation' } as never)
    const study = await publishedOf(payload, 'studies', studyData({ slug: 'one-service', reports: [{ reference: primary.id, role: 'main' }] } as never))
    const result = await publishedOf(payload, 'results', {
      study: study.id, reference: primary.id, page: '12', direction: 'improved', comparison: 'descriptive', detail: 'A return of £2.50', effectMeasure: 'SROI', estimate: 2.5, ciLower: 2, ciUpper: 3, nTotal: 40, isExample: true,
    } as never)
    await publishedOf(payload, 'claims', {
      slug: 'return', statement: 'Every £1 spent on gardens returns £2.50.', figure: '£2.50 per £1', state: 'overstated', isExample: true,
      explanation: 'It is the figure of one service.', repeatedBy: [{ reference: repeats.id, wording: 'returns £2.50 for every £1', page: '3' }],
      primaryReference: primary.id, primaryStudy: study.id, primaryResult: result.id,
    } as never)
    await draftOf(payload, 'claims', { slug: 'draft-claim', statement: 'Not public yet', state: 'not-checked' } as never)

    expect((await claimList(payload, 'en')).map(({ path }) => path)).toEqual(['/claims/return'])
    expect(await claimPage(payload, 'draft-claim', 'en')).toBe('missing')
    expect(await claimPage(payload, 'return', 'en')).toMatchObject({
      state: 'overstated', repeatedBy: [{ work: { reference: { path: '/references/strategy' } }, wording: 'returns £2.50 for every £1', page: '3' }],
      primary: { study: { path: '/studies/one-service' }, result: { page: '12', detail: 'A return of £2.50' } },
    })
    expect(await claimsOfStudy(payload, 'one-service', 'en')).toHaveLength(1)
    expect(await claimsOfReference(payload, 'strategy', 'en')).toHaveLength(1)
    expect(await claimsOfReference(payload, 'evaluation', 'en')).toHaveLength(1)

    const common = { title: 'On gardens', isExample: true, footnotes: [{ key: 'a', works: [{ reference: repeats.id }] }] }
    await publishedOf(payload, 'briefings', { ...common, slug: 'with-figure', body: rich('It is said to return £2.50.[^a]') } as never)
    await publishedOf(payload, 'briefings', { ...common, slug: 'without-figure', body: rich('It is said to pay.[^a]') } as never)
    expect(await briefingPage(payload, 'with-figure', 'en')).toMatchObject({ claims: [{ path: '/claims/return' }] })
    expect(await briefingPage(payload, 'without-figure', 'en')).toMatchObject({ claims: [] })

    const { state } = searchFor({ kind: ['claim'] })
    const found = await searchIn(payload, { ...state, q: 'gardens' }, 'en')
    expect(found.outcome.hits.map(({ document }) => document.url)).toEqual(['/claims/return'])
  })
})
