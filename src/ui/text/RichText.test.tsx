import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { RichNode } from '@/publishing/richText'

import { RichText } from './RichText'

const shown = (...children: RichNode[]) =>
  renderToStaticMarkup(<RichText value={{ root: { type: 'root', children }, lang: 'en', links: { 'studies:1': '/studies/a' } }} footnotes={['luton']} />)

const text = (words: string, format = 0): RichNode => ({ type: 'text', text: words, format })

describe('a text from the editor', () => {
  it('shows markup as words, never as markup', () => {
    expect(shown({ type: 'paragraph', children: [text('<script>alert(1)</script>')] })).toContain('&lt;script&gt;')
  })

  it('keeps the words of a link that would run something, and drops the link', () => {
    const html = shown({ type: 'link', fields: { url: 'java\nscript:alert(1)' }, children: [text('press')] })
    expect(html).toContain('press')
    expect(html).not.toContain('<a')
  })

  it('links to records of the hub and to footnotes', () => {
    const doc = { relationTo: 'studies', value: '1' }
    const html = shown({ type: 'paragraph', children: [
      { type: 'link', fields: { linkType: 'internal', doc }, children: [text('a study')] },
      text(' says so[^luton] and[^other].', 1),
    ] })
    expect(html).toContain('<a href="/studies/a">a study</a>')
    expect(html).toContain('href="#note-luton"')
    expect(html).toContain('[^other]')
  })
})
