import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { EmbedView } from '@/publishing/embeds/view'
import type { RichNode, RichTextView } from '@/publishing/richText'
import { provenanceView } from '@/synthesis/provenance-view'

import { exampleCite } from '../examples/cite'
import { exampleSummary } from '../examples/written'
import { SiteProvider } from '../site'
import { ChangesView } from '../views/changes/ChangesView'
import { ClaimView } from '../views/claims/ClaimView'
import { SummaryView } from '../views/SummaryView'
import { RichText } from './RichText'

const text = (words: string): RichNode => ({ type: 'text', text: words })
const paragraph = (...children: RichNode[]): RichNode => ({ type: 'paragraph', children })
const block = (embed: EmbedView, id = 'b1', ...children: RichNode[]): RichNode => ({ type: 'block', fields: { id, blockType: 'x' }, children, embed })
const shown = (value: Partial<RichTextView>, ...children: RichNode[]) => renderToStaticMarkup(
  <RichText value={{ root: { type: 'root', children }, lang: 'en', links: {}, ...value }} footnotes={['a']} permalinks={{ prefix: '' }} />,
)
const work = { reference: { path: '/references/a', title: 'A report' }, credit: null, url: null, accessed: null }
const claim = { path: '/claims/return', statement: { text: 'Every £1 returns £3.42.', lang: 'en' }, figure: '£3.42 per £1', state: 'overstated', isExample: false }

describe('a text with blocks', () => {
  it('keeps opinion visibly apart from evidence, with who said it and where', () => {
    const html = shown({}, block({ kind: 'quotation', text: 'It changed my life', speaker: 'A gardener', role: 'volunteer', work, page: 'p. 7' }))
    expect(html).toMatch(/<figure class="embed quotation"[\s\S]*Opinion, not evidence[\s\S]*“It changed my life”[\s\S]*A gardener, volunteer[\s\S]*\/references\/a[\s\S]*p\. 7/)
  })

  it('shows figures with number, source and long description, and boxes with their text', () => {
    const html = shown({}, block({
      kind: 'figure', src: '/api/documents/file/a.png', width: 40, height: 30, fingerprint: null, caption: 'A model', source: 'The Trust', longDescription: 'Three steps.', number: 2,
    }, 'f1'), block({ kind: 'box', title: 'Beside' }, 'x1', paragraph(text('In the box'))))
    expect(html).toMatch(/id="b-f1"[\s\S]*alt="Three steps\."[\s\S]*Figure 2[\s\S]*A model[\s\S]*Source: The Trust/)
    expect(html).toMatch(/<aside class="embed box[^>]*aria-label="Beside"[\s\S]*In the box/)
  })

  it('cites in brackets, calls footnotes by number, and says where something is not public', () => {
    const html = shown({}, paragraph(
      text('As shown '), { type: 'inlineBlock', fields: { blockType: 'citation' }, embed: { kind: 'citation', works: [{ label: 'Gardener 2021', work, locator: 'p. 4' }] } },
      { type: 'inlineBlock', fields: { blockType: 'footnote', key: 'a' } },
    ), block({ kind: 'unavailable' }))
    expect(html).toContain('<a href="/references/a">Gardener 2021</a>, p. 4')
    expect(html).toContain('href="#note-a"')
    expect(html).toContain('not public')
    const gone = shown({}, paragraph(text('As shown '), { type: 'inlineBlock', fields: { blockType: 'citation' }, embed: { kind: 'unavailable' } }))
    expect(gone).toMatch(/As shown <span class="not-known">\(What stood here is not public/)
  })

  it('marks a figure that a claim is about, once', () => {
    const html = shown({ claims: [{ figure: '£3.42 per £1', claim }] }, paragraph(text('It returns £3.42 for £1.')), paragraph(text('Again £3.42.')))
    expect(html.match(/href="\/claims\/return"/g)).toHaveLength(1)
    expect(html).toContain('aria-label="About this figure: Says more than its source"')
  })

  it('keeps places for links to what a paragraph was called before', () => {
    const plain = shown({}, paragraph(text('Some words that stay.')))
    const id = /id="(p-[a-z0-9]+)"/.exec(plain)?.[1] ?? ''
    expect(shown({ carried: { 'p-old': id } }, paragraph(text('Some words that stay.')))).toContain('id="p-old"')
  })
})

describe('a summary', () => {
  const page = renderToStaticMarkup(
    <SiteProvider locale="en">
      <SummaryView
        summary={{
          ...exampleSummary, claims: [claim],
          flags: [{ key: 'a', kind: 'retracted', cited: { kind: null, name: work.reference.title, path: work.reference.path }, notice: { path: '/references/b', title: 'A notice' }, on: '2026-03-01' }],
        }}
        cite={exampleCite}
      />
    </SiteProvider>,
  )
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

  it('says calmly that cited evidence was retracted, with the notice', () => {
    expect(page).toMatch(/Evidence cited here has changed\.[\s\S]*A report[\s\S]*retracted \(1 March 2026\)[\s\S]*href="\/references\/b"/)
  })

  it('leads from the answer to a finding and its plot, and offers itself to take along', () => {
    expect(page).toContain('href="#finding-1"')
    expect(ids).toContain('finding-1')
    expect(page).toContain('href="#plots-anxiety"')
    for (const end of ['.pdf', '.html', '/changes']) expect(page).toContain(`href="/summaries/example-garden-groups${end}"`)
  })

  it('has no id twice', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe('a claim', () => {
  it('leads from who repeats it to what it rests on, and says what is not known', () => {
    const page = renderToStaticMarkup(
      <ClaimView
        cite={exampleCite}
        claim={{
          ...claim, slug: 'return', explanation: { text: 'One service only.', lang: 'en' }, updatedAt: '',
          repeatedBy: [{ work, wording: 'returns £3.42', page: 'p. 3' }], primary: { work: null, study: null, result: null },
          provenance: provenanceView([]),
        }}
      />,
    )
    expect(page).toMatch(/£3\.42 per £1[\s\S]*Says more than its source[\s\S]*Who repeats it[\s\S]*returns £3\.42[\s\S]*No source is known/)
  })
})

describe('what changed', () => {
  it('is told in words, with marks that are no colour alone', () => {
    const page = renderToStaticMarkup(<ChangesView section="summaries" changes={{
      text: { path: '/summaries/a', title: 'Gardens' }, lang: 'en', searchedOn: '2026-01-01', reviewDue: null, correctAsOf: null,
      changes: [
        { kind: 'certainty', on: '2026-03-01T00:00:00Z', outcome: { text: 'Anxiety', lang: 'en' }, from: 'low', to: 'moderate' },
        {
          kind: 'version', on: '2026-02-01T00:00:00Z', isFirst: false, dates: [{ field: 'searchedOn', from: null, to: '2026-01-01' }], blocks: { added: 1, removed: 0 },
          parts: [{ part: 'body', changes: [{ kind: 'reworded', pieces: [{ kind: 'same', text: 'It helps ' }, { kind: 'removed', text: 'many' }, { kind: 'added', text: 'some' }] }] }],
        },
        { kind: 'version', on: '2025-02-01T00:00:00Z', isFirst: true, dates: [], parts: [], blocks: { added: 0, removed: 0 } },
      ],
    }} />)
    expect(page).toMatch(/1 March 2026[\s\S]*Anxiety[\s\S]*Low certainty[\s\S]*Moderate certainty/)
    expect(page).toMatch(/Reworded[\s\S]*<del>many<\/del><ins>some<\/ins>/)
    expect(page).toContain('first published')
  })
})
