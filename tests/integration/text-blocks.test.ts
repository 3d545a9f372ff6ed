import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { transition } from '@/publishing/editorial/actions'
import { briefingPage, summaryPage } from '@/publishing/queries'

import { draftOf, publishedOf, referenceData, studyData, term } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub

const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0, mode: 'normal', style: '', detail: 0 })
const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children })
const rich = (...children: object[]) => ({
  root: { type: 'root', version: 1, direction: 'ltr' as const, format: '' as const, indent: 0, children },
}) as never
const block = (blockType: string, fields: object, type = 'block') => ({ type, version: 2, format: '', fields: { id: `b${Math.random().toString(16).slice(2, 14)}`, blockType, ...fields } })
const named = (relationTo: string, { id }: { id: string }) => ({ relationTo, value: id })
const cite = (reference: { id: string }, locator = 'p. 4') => block('citation', { works: [{ reference: named('references', reference), locator }] }, 'inlineBlock')

beforeAll(async () => { hub = await createTestHub() }, 300_000)
afterAll(() => hub.close())

async function records() {
  const { payload } = hub
  const outcome = await term(payload, 'outcomes', 'loneliness')
  const reference = await publishedOf(payload, 'references', { ...referenceData(), year: 2021, contributors: [{ role: 'author', family: 'Gardener' }] } as never)
  const study = await publishedOf(payload, 'studies', studyData({ reports: [{ reference: reference.id, role: 'main' }] } as never))
  const result = await publishedOf(payload, 'results', { study: study.id, outcome: outcome.id, direction: 'improved', comparison: 'between-groups', detail: 'A little less lonely', effectMeasure: 'MD', estimate: 0.4, ciLower: 0.1, ciUpper: 0.7, nTotal: 40, isExample: true } as never)
  const claim = await publishedOf(payload, 'claims', { slug: `claim-${study.id}`, statement: 'Gardens halve loneliness.', figure: '50%', state: 'overstated', primaryStudy: study.id } as never)
  return { outcome, reference, study, result, claim }
}

describe('a summary', () => {
  it('names the priority that it was written for, once readers may see that', async () => {
    const { payload } = hub
    const gap = await draftOf(payload, 'gaps', { slug: 'what-gardens-cost', title: 'What gardens cost', kind: 'absolute', state: 'prioritised', isExample: true } as never)
    await publishedOf(payload, 'summaries', { slug: 'garden-costs', title: 'Garden costs', isExample: true, priority: gap.id } as never)
    expect(await summaryPage(payload, 'garden-costs', 'en')).toMatchObject({ priority: null })
    for (const name of ['submit', 'publish'] as const) await transition(payload, { collection: 'gaps', id: gap.id, name, user: 'system' })
    expect(await summaryPage(payload, 'garden-costs', 'en')).toMatchObject({ priority: { path: '/gaps/what-gardens-cost', title: { text: 'What gardens cost' } } })
  })
})

describe('blocks bound to records', () => {
  it('show the records as they are, on summaries and briefings', async () => {
    const { payload } = hub
    const { outcome, reference, study, result, claim } = await records()
    const body = rich(
      paragraph(text('Gardens help '), cite(reference), text('.'), block('footnote', { key: 'one' }, 'inlineBlock')),
      block('studyCard', { study: named('studies', study) }),
      block('findingRow', { outcome: named('terms', outcome) }),
      block('plot', { kind: 'effect-direction', outcome: named('terms', outcome) }),
      block('claim', { claim: named('claims', claim) }),
      block('box', { title: 'Beside', text: { root: { type: 'root', version: 1, children: [paragraph(text('In a box'))] } } }),
      block('quotation', { text: 'It changed my life', speaker: 'A gardener', reference: named('references', reference), page: '7' }),
    )
    const summary = await publishedOf(payload, 'summaries', {
      slug: 'gardens', title: 'Gardens', isExample: true, body, findings: [{ statement: 'Less lonely', outcome: outcome.id, results: [result.id] }],
      footnotes: [{ key: 'one', text: 'A note.' }],
    } as never)
    const page = await summaryPage(payload, 'gardens', 'en')
    if (typeof page === 'string') throw new Error(page)
    const embeds = page.body?.root.children?.flatMap((node) => [node, ...(node.children ?? [])]).flatMap(({ embed }) => embed ?? [])
    expect(embeds?.map(({ kind }) => kind)).toEqual(['citation', 'study', 'finding', 'plot', 'claim', 'box', 'quotation'])
    expect(embeds?.[0]).toMatchObject({ works: [{ label: 'Gardener 2021', locator: 'p. 4' }] })
    expect(embeds?.[2]).toMatchObject({ findings: [{ statement: { text: 'Less lonely' } }], summary: null })
    expect(embeds?.[3]).toMatchObject({ number: 1, summary: 'gardens', evidence: { results: [expect.anything()] } })
    expect(page.footnotes).toMatchObject([{ key: 'one', calls: 1 }])

    await publishedOf(payload, 'briefings', {
      slug: 'on-gardens', title: 'On gardens', isExample: true,
      body: rich(block('findingRow', { summary: named('summaries', summary), outcome: named('terms', outcome) })),
    } as never)
    const briefing = await briefingPage(payload, 'on-gardens', 'en')
    expect(briefing).toMatchObject({ body: { root: { children: [{ embed: { kind: 'finding', summary: { path: '/summaries/gardens' } } }] } } })
  })

  it('say so where a record is not public any more', async () => {
    const { payload } = hub
    const { study, reference } = await records()
    const body = rich(block('studyCard', { study: named('studies', study) }), paragraph(text('As shown '), cite(reference)))
    await publishedOf(payload, 'summaries', { slug: 'lost', title: 'Lost', isExample: true, body } as never)
    await transition(payload, { collection: 'studies', id: study.id, name: 'archive', reason: 'Withdrawn', user: 'system' })
    await transition(payload, { collection: 'references', id: reference.id, name: 'archive', reason: 'Withdrawn', user: 'system' })
    expect(await summaryPage(payload, 'lost', 'en')).toMatchObject({
      body: { root: { children: [{ embed: { kind: 'unavailable' } }, { children: [{}, { embed: { kind: 'unavailable' } }] }] } },
    })
  })
})

describe('a citation that cannot stand', () => {
  const saving = (body: object, more: object = {}) => draftOf(hub.payload, 'summaries', { slug: `s${Math.random()}`.replace('.', '-'), title: 'A summary', body, ...more } as never)

  it('is refused with its place and what to do: withdrawn, merged, missing', async () => {
    const { payload } = hub
    const { reference } = await records()
    const leading = await publishedOf(payload, 'references', { ...referenceData(), title: 'The one that stays' } as never)
    const merged = await publishedOf(payload, 'references', { ...referenceData(), mergedInto: leading.id } as never)
    await transition(payload, { collection: 'references', id: reference.id, name: 'archive', reason: 'Withdrawn', user: 'system' })
    const body = (cited: { id: string }) => rich(paragraph(text('One.')), paragraph(text('Two '), cite(cited)))
    await expect(saving(body(reference))).rejects.toMatchObject({ data: { errors: [{ path: 'body', message: expect.stringMatching(/^Full text, part 2: the reference “.*” was withdrawn\. Cite another/) }] } })
    await expect(saving(body(merged))).rejects.toMatchObject({ data: { errors: [{ message: expect.stringContaining('was merged into “The one that stays”. Cite that one') }] } })
    await expect(saving(body({ id: '0'.repeat(24) }))).rejects.toMatchObject({ data: { errors: [{ message: expect.stringContaining('no such reference') }] } })
    await expect(saving(rich(paragraph(text('One'))), { footnotes: [{ key: 'a', works: [{ reference: reference.id }] }] }))
      .rejects.toMatchObject({ data: { errors: [{ path: 'footnotes.0.works.0.reference' }] } })
  })

  it('stays editable where it was cited before it was withdrawn, and is refused when the text goes to review', async () => {
    const { payload } = hub
    const { reference } = await records()
    const draft = await saving(rich(paragraph(text('One '), cite(reference))))
    await transition(payload, { collection: 'references', id: reference.id, name: 'archive', reason: 'Withdrawn', user: 'system' })
    await payload.update({ collection: 'summaries', id: draft.id, data: { title: 'Another title' }, draft: true, depth: 0, overrideAccess: true })
    await expect(transition(payload, { collection: 'summaries', id: draft.id, name: 'submit', user: 'system' })).rejects.toMatchObject({ data: { errors: [{ path: 'body' }] } })
  })

  it('is refused where it leads in a circle: boxes in boxes, findings that rest on themselves', async () => {
    const { payload } = hub
    const { outcome } = await records()
    const inner = block('box', { title: 'Inner', text: { root: { type: 'root', version: 1, children: [paragraph(text('x'))] } } })
    await expect(saving(rich(block('box', { title: 'Outer', text: { root: { type: 'root', version: 1, children: [inner] } } }))))
      .rejects.toMatchObject({ data: { errors: [{ message: expect.stringContaining('a box stands in a box') }] } })
    const finding = (summary: { id: string }) => rich(block('findingRow', { summary: named('summaries', summary), outcome: named('terms', outcome) }))
    const first = await saving(rich(paragraph(text('First'))), { title: 'The first' })
    const second = await publishedOf(payload, 'summaries', { slug: 'the-second', title: 'The second', body: finding(first) } as never)
    await expect(payload.update({ collection: 'summaries', id: first.id, data: { body: finding(second) }, draft: true, depth: 0, overrideAccess: true }))
      .rejects.toMatchObject({ data: { errors: [{ message: expect.stringContaining('“The second” shows findings of this summary') }] } })
  })
})

describe('a pasted text', () => {
  it('is cleaned when it is saved, and the editor is told of what', async () => {
    const { payload } = hub
    const saved = await draftOf(payload, 'briefings', {
      slug: 'pasted', title: 'Pasted',
      body: rich(paragraph(text('In <st1:place>Luton</st1:place>')), paragraph(), { type: 'smarttag', children: [text('Plain')] }, { type: 'script', children: [text('alert(1)')] }, paragraph(text('End'))),
    } as never)
    expect(JSON.stringify(saved.body)).not.toMatch(/st1|script|smarttag/)
    expect(saved.cleaned).toEqual([
      '1 script or style sheet.', '2 pieces of Word’s own markup.', '1 empty paragraph.', '1 part that this editor does not know, kept as plain text.',
    ])
    const again = await payload.update({ collection: 'briefings', id: saved.id, data: { body: saved.body }, draft: true, depth: 0, overrideAccess: true })
    expect(again.cleaned ?? []).toEqual([])
  })

  it('keeps its permanent links when a paragraph is reworded', async () => {
    const { payload } = hub
    const first = 'Gardens help people to meet each other in every kind of weather.'
    const saved = await draftOf(payload, 'briefings', { slug: 'linked', title: 'Linked', body: rich(paragraph(text(first)), paragraph(text('The end of it.'))) } as never)
    const again = await payload.update({
      collection: 'briefings', id: saved.id, draft: true, depth: 0, overrideAccess: true,
      data: { body: rich(paragraph(text(`As far as we know, ${first}`)), paragraph(text('The end of it.'))) },
    })
    expect(Object.keys((again.anchors as { body: { en: object } }).body.en)).toHaveLength(1)
  })
})
