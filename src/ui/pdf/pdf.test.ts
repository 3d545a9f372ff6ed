import { beforeAll, describe, expect, it } from 'vitest'

import { callCounts, inOrderOfCalls } from '@/publishing/noteCalls'
import { outline, type RichNode } from '@/publishing/richText'
import type { BriefingView } from '@/publishing/views'
import { commonsLibrary } from '../../../seed/texts/briefings/commons-library'
import { editorState } from '../../../seed/markup/lexical'
import { exampleBriefing, exampleSummary } from '../examples/written'
import { briefingPublication } from './briefing'
import { summaryPublication } from './summary'
import { fileOf, imprint, readPdf } from './testing/read'

const rich = (text: string) => ({ root: editorState(text, () => '1').root as unknown as RichNode, lang: 'en', links: {} })
const en = (text: string) => ({ text, lang: 'en' })

/** The long briefing of the seed as its page would show it, with the names of works in place of the works. */
function longBriefing(): BriefingView {
  const work = (slug: string) => ({
    reference: { path: `/references/${slug}`, title: slug.replaceAll('-', ' ') }, credit: 'An author, 2019', url: null, accessed: '2020-08-12',
  })
  const [summary, body] = [rich(commonsLibrary.summary), rich(commonsLibrary.body)]
  const calls = callCounts(summary.root, body.root)
  const footnotes = commonsLibrary.footnotes.map((note) => ({
    key: note.key, text: note.text ? en(note.text) : null, calls: calls.get(note.key) ?? 0,
    works: (note.works ?? []).map(({ reference, locator }) => ({ ...work(reference), locator: locator ?? null })),
  }))
  return {
    ...exampleBriefing, slug: commonsLibrary.slug, title: en(commonsLibrary.title), isExample: false,
    series: commonsLibrary.series, number: commonsLibrary.number, date: commonsLibrary.date, answer: en(commonsLibrary.answer),
    keyMessages: commonsLibrary.keyMessages.map(({ text }) => en(text)), summary, body,
    footnotes: inOrderOfCalls(footnotes, [summary.root, body.root]), disclaimer: en(commonsLibrary.disclaimer), correctAsOf: commonsLibrary.correctAsOf,
  }
}

const made = (briefing: BriefingView) => fileOf(briefingPublication(briefing, imprint))

describe('the PDF of a long briefing', () => {
  const briefing = longBriefing()
  let pdf: Awaited<ReturnType<typeof readPdf>>
  let all = ''

  beforeAll(async () => {
    pdf = await readPdf(await made(briefing))
    all = pdf.pages.map(({ text }) => text).join(' ')
  }, 60_000)

  it('has every section, every note and the number of each page', () => {
    for (const { number, text } of outline(briefing.body?.root ?? { type: 'root' })) expect(all).toContain(`${number} ${text}`)
    const notes = all.slice(all.lastIndexOf('polley 2017 making sense') - 20_000)
    for (const { works } of briefing.footnotes) for (const { reference } of works) expect(notes).toContain(reference.title)
    pdf.pages.forEach(({ text }, index) => expect(text).toContain(`Page ${index + 1} of ${pdf.pages.length}`))
  })

  it('says in its contents on which page a section is', () => {
    const contents = pdf.pages.slice(1, 4).map(({ text }) => text).join(' ')
    const title = outline(briefing.body?.root ?? { type: 'root' }).at(-1)?.text ?? ''
    const stated = Number(new RegExp(`${title.replace(/[^\w ]/g, '.')} ?(\\d+)`).exec(contents)?.[1])
    expect(pdf.pages[stated - 1]?.text).toContain(title)
  })

  it('is tagged, in a language, with a title', () => {
    expect(pdf.marks).toMatchObject({ Marked: true })
    expect(pdf.info).toMatchObject({ Title: briefing.title.text, Language: 'en' })
    const roles = new Set(pdf.pages.flatMap(({ roles: own }) => own))
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Note', 'Link', 'TOC']))
  })

  it('has bookmarks as the headings nest', () => {
    const sections = outline(briefing.body?.root ?? { type: 'root' })
    const titles = pdf.bookmarks.map(({ title }) => title)
    for (const { text } of sections.filter(({ depth }) => depth === 1)) expect(titles.some((title) => title.includes(text))).toBe(true)
    expect(pdf.bookmarks.some(({ items }) => items.length > 0)).toBe(true)
  })

  it('leads from contents to sections, from marks to notes and back, and nowhere that is not there', () => {
    const inside = pdf.pages.flatMap(({ links }) => links).filter(({ dest }) => typeof dest === 'string').map(({ dest }) => String(dest))
    expect(inside).toEqual(expect.arrayContaining(['note-n1', 'ref-n1', 'notes', 'timeline']))
    expect(inside.filter((name) => !(name in pdf.places))).toEqual([])
  })

  it('is the same file each time', async () => {
    expect(Buffer.from(await made(briefing)).equals(Buffer.from(pdf.bytes))).toBe(true)
  })
})

describe('letters that the typeface does not have', () => {
  it('are boxes, counted in a sentence', async () => {
    const pdf = await readPdf(await made({ ...exampleBriefing, answer: en('社会 and ŵ, é, κ, ≥ 2') }))
    const all = pdf.pages.map(({ text }) => text).join(' ')
    expect(all).toMatch(/lacks 2 letters/)
    expect(all).toMatch(/ŵ, é, κ, (≥|>=) 2/)
  })
})

describe('the PDF of a summary', () => {
  it('has the answer, findings with certainty, blocks of records, and what changed since', async () => {
    const work = { reference: { path: '/references/a', title: 'A report' }, credit: null, url: null, accessed: null }
    const block = (embed: NonNullable<RichNode['embed']>): RichNode => ({ type: 'block', fields: { id: 'a', blockType: 'x' }, children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Inside the box.' }] }], embed })
    const summary = {
      ...exampleSummary,
      flags: [{ key: 'a', kind: 'retracted' as const, cited: { kind: null, name: work.reference.title, path: work.reference.path }, notice: { path: '/references/b', title: 'A notice' }, on: '2026-03-01' }],
      body: { lang: 'en', links: {}, root: { type: 'root', children: [
        { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'What we looked at' }] },
        { type: 'paragraph', children: [{ type: 'text', text: 'It helped ' }, { type: 'inlineBlock', fields: { blockType: 'citation' }, embed: { kind: 'citation' as const, works: [{ label: 'Gardener 2021', work, locator: 'p. 4' }] } }] },
        block({ kind: 'box', title: 'Beside the point' }),
        block({ kind: 'quotation', text: 'It changed my life', speaker: 'A gardener', role: null, work, page: '7' }),
        block({ kind: 'figure', src: '/api/documents/file/a.png', width: null, height: null, fingerprint: null, caption: 'A garden', source: 'The Trust', longDescription: 'Beds in rows.', number: 1 }),
        block({ kind: 'plot', plot: 'effect-direction', number: 2, summary: null, evidence: { outcome: { slug: 'anxiety', label: 'Anxiety' }, results: [], studies: [], events: [], isLimited: false } }),
      ] } },
    }
    const { pages } = await readPdf(await fileOf(summaryPublication(summary, null, imprint)))
    const text = pages.map((page) => page.text).join(' ')
    for (const words of [
      'Do garden groups help anxious adults?', 'Perhaps: one small trial', 'Evidence cited here has changed', 'retracted (1 March 2026)',
      'Certainty not yet rated', 'Anxiety was lower', '(Gardener 2021, p. 4)', 'Beside the point', 'Inside the box.', 'Opinion, not evidence',
      '“It changed my life”', 'Figure 1', 'Beds in rows.', 'Figure 2', 'What speaks against it',
    ]) expect(text).toContain(words)
    expect(pages.flatMap(({ roles }) => roles)).toEqual(expect.arrayContaining(['H1', 'BlockQuote', 'Table', 'L']))
  })
})
