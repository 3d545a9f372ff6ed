import { describe, expect, it } from 'vitest'

import { internalLinks, outline, richRoot, type RichNode } from './richText'

const heading = (tag: string, text: string): RichNode => ({ type: 'heading', tag, children: [{ type: 'text', text }] })

describe('the contents of a text', () => {
  it('numbers its headings to three levels', () => {
    const root = { type: 'root', children: [heading('h2', 'What it is'), heading('h3', 'Names'), heading('h4', 'Old'), heading('h2', 'Benefits'), heading('h3', 'Care')] }
    expect(outline(root).map(({ number, text }) => `${number} ${text}`))
      .toEqual(['1 What it is', '1.1 Names', '1.1.1 Old', '2 Benefits', '2.1 Care'])
  })

  it('gives headings of the same words different anchors', () => {
    const root = { type: 'root', children: [heading('h2', 'Évidence'), heading('h2', 'Évidence')] }
    const ids = outline(root).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })
})

describe('a stored text', () => {
  it('is nothing when it holds no words', () => {
    expect(richRoot({ root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } })).toBeNull()
    expect(richRoot(null)).toBeNull()
  })

  it('names the records it links to', () => {
    const link = { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'studies', value: 'a1' } }, children: [] }
    expect(internalLinks({ type: 'root', children: [{ type: 'paragraph', children: [link] }] })).toEqual(['studies:a1'])
  })
})
