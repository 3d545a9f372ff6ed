import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { exampleCite } from '../../examples/cite'
import { exampleBriefing } from '../../examples/written'
import { SiteProvider } from '../../site'
import { BriefingView } from '../BriefingView'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const rich = (...texts: string[]) => ({ root: { type: 'root', children: texts.map(paragraph) }, lang: 'en', links: {} })
const [note] = exampleBriefing.footnotes
if (!note) throw new Error('The example has no footnote.')

const shown = renderToStaticMarkup(
  <SiteProvider locale="en">
    <BriefingView
      briefing={{
        ...exampleBriefing,
        summary: rich('A claim.[^trial]'),
        body: rich('A claim again.[^trial]', 'Another.[^other]'),
        footnotes: [{ ...note, calls: 2 }, { ...note, key: 'other', text: null, works: [...note.works, ...note.works] }],
      }}
      cite={exampleCite}
      contactEmail="hub@example.org"
    />
  </SiteProvider>,
)
const notesShown = shown.slice(shown.indexOf('id="notes"'))
const idsShown = [...shown.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

describe('a briefing', () => {
  it('calls a note by one number everywhere, and leads back to each call, across its texts', () => {
    expect(shown).toMatch(/id="summary-p-[a-z0-9]+">A claim\.<sup><a href="#note-trial" id="ref-trial" [^>]*>1</)
    expect(shown).toContain('id="ref-trial--2"')
    expect(notesShown).toContain('href="#ref-trial"')
    expect(notesShown).toContain('href="#ref-trial--2"')
    expect(notesShown).toContain('href="#ref-other"')
  })

  it('has no id twice and no link within the page that leads nowhere', () => {
    expect(idsShown.filter((id, index) => idsShown.indexOf(id) !== index)).toEqual([])
    const targets = [...shown.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => !idsShown.includes(id))).toEqual([])
  })

  it('says where in a work, when it was read on the web, and several works in one note', () => {
    expect(notesShown).toContain('page 7')
    expect(notesShown).toMatch(/read on 10 January 2026/)
    expect(notesShown.match(/Garden groups for adults/g)?.length).toBeGreaterThanOrEqual(3)
  })

  it('tells commitments by nation with target, date and what became of them', () => {
    expect(shown).toMatch(/Wales[\s\S]*A fictional commitment[\s\S]*200 gardens[\s\S]*by 2030[\s\S]*In progress/)
  })

  it('says as of when it is correct, that it is not necessarily updated, and whom to write to', () => {
    expect(shown).toMatch(/Correct as of 1 February 2026; not necessarily/)
    expect(shown).toContain('mailto:hub@example.org')
  })

  it('offers itself in grades, as PDF and as one file', () => {
    expect(shown).toContain('1 minute to read')
    expect(shown).toContain('/briefings/example-briefing.pdf')
    expect(shown).toContain('/briefings/example-briefing.html')
  })
})
