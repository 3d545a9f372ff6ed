import { describe, expect, it } from 'vitest'

import { plainText, type RichNode } from '../richText'
import { cleanRichText } from './clean'
import { droppedInWords } from './words'

const text = (words: string, more: object = {}) => ({ type: 'text', version: 1, text: words, format: 0, style: '', mode: 'normal', detail: 0, ...more })
const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0, textStyle: '', children })
const cleaned = (...children: object[]) => {
  const { root, dropped } = cleanRichText({ root: { type: 'root', version: 1, children } })
  const node = root as unknown as RichNode
  return { types: node.children?.map(({ type }) => type), words: node.children?.map(plainText), node, told: droppedInWords(dropped) }
}

describe('a text that was written here', () => {
  it('stays as it is, and nothing is told', () => {
    const children = [
      { type: 'heading', version: 1, tag: 'h2', children: [text('What works')] },
      paragraph(text('Gardens ', { format: 1 }), { type: 'link', version: 3, id: 'a', fields: { linkType: 'custom', url: 'https://example.org', newTab: false }, children: [text('help')] }, text(' 10\u00a0%.')),
      { type: 'list', version: 1, listType: 'bullet', tag: 'ul', start: 1, children: [{ type: 'listitem', version: 1, value: 1, indent: 0, children: [text('One')] }] },
      { type: 'table', version: 1, children: [{ type: 'tablerow', version: 1, children: [{ type: 'tablecell', version: 1, headerState: 1, colSpan: 1, rowSpan: 1, children: [paragraph(text('A'))] }, { type: 'tablecell', version: 1, headerState: 0, children: [paragraph()] }] }] },
      { type: 'block', version: 2, format: '', fields: { id: 'b', blockType: 'studyCard', study: { relationTo: 'studies', value: '1' } } },
    ]
    const { node, told } = cleaned(...children)
    expect(node.children).toEqual(children)
    expect(told).toEqual([])
  })

  it('may end with the empty paragraph that the cursor stood in', () => {
    expect(cleaned(paragraph(text('One')), paragraph()).told).toEqual([])
  })

  it('keeps one empty paragraph, which the editor needs', () => {
    expect(cleaned(paragraph(text('\u200b'))).types).toEqual(['paragraph'])
  })
})

describe('a text pasted from Word', () => {
  it('loses markup of Word, smart tags and fields, and keeps the words', () => {
    const { words, told } = cleaned(
      paragraph(text('<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->In <st1:place w:st="on">Luton</st1:place><o:p></o:p>, people met.')),
      paragraph(text('See { HYPERLINK "https://example.org" }the report. Error! Bookmark not defined.')),
      paragraph(text('\u00a0\u00a0 \u00a0Indented\u00ad text')),
    )
    expect(words).toEqual(['In Luton, people met.', 'See the report. ', ' Indented text'])
    expect(told.join(' ')).toMatch(/pieces of Word’s own markup.*invisible/)
  })

  it('loses struck-out words, and says which', () => {
    const { words, told } = cleaned(paragraph(text('It helps '), text('everybody', { format: 4 }), { type: 'del', children: [text('always')] }, { type: 'ins', children: [text('some')] }))
    expect(words).toEqual(['It helps some'])
    expect(told).toContain('2 passages that were struck out: “everybody”, “always”.')
  })

  it('loses colours, alignment and empty paragraphs', () => {
    const { node, told } = cleaned(
      { ...paragraph(text('Red', { style: 'color: red' })), format: 'center', className: 'MsoNormal' }, paragraph(), paragraph(text(' ')), paragraph(text('End')),
    )
    expect(JSON.stringify(node)).not.toMatch(/red|center|MsoNormal/)
    expect(told).toEqual(expect.arrayContaining(['2 empty paragraphs.', '2 colours, sizes or typefaces.', '1 alignment or indent.']))
  })
})

describe('a text pasted from the web', () => {
  it('loses scripts and unsafe links, and keeps unknown parts as plain paragraphs', () => {
    const { types, words, told } = cleaned(
      { type: 'script', children: [text('alert(1)')] },
      { type: 'section', children: [paragraph(text('First')), { type: 'div', children: [text('Second')] }] },
      paragraph({ type: 'link', fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [text('Third')] }),
      { type: 'upload', value: 'x' },
      text('Fourth <script>alert(1)</script>'),
    )
    expect(types).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph'])
    expect(words?.map((each) => each.trim())).toEqual(['First', 'Second', 'Third', 'Fourth'])
    expect(told.join(' ')).toMatch(/script.*not know, kept as plain text.*picture.*link/)
  })

  it('moves headings to the levels that are used here', () => {
    expect(cleaned({ type: 'heading', tag: 'h1', children: [text('Top')] }).node.children?.[0]?.tag).toBe('h2')
    expect(cleaned({ type: 'heading', tag: 'h6', children: [text('Low')] }).node.children?.[0]?.tag).toBe('h4')
  })

  it('loses blocks that this hub does not know', () => {
    expect(cleaned({ type: 'block', fields: { blockType: 'carousel' } }, paragraph(text('One'))).types).toEqual(['paragraph'])
  })
})
