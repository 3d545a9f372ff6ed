import { describe, expect, it } from 'vitest'

import { internalLinks, outline, plainText, type RichNode } from '@/publishing/richText'

import { editorState } from './lexical'
import { notesIn, readMarkup, recordsIn, wordsOf } from './read'

const shown = (text: string): RichNode => editorState(text, ({ name }) => `id-of-${name}`).root as RichNode

describe('a text of the seed', () => {
  it('gets headings of three levels, joined lines and lists', () => {
    const root = shown('# One\n\n## Two\n\nFirst line\nof a paragraph.\n\n- a\n  b\n- c\n\n1. x')
    expect(outline(root).map(({ number, text }) => `${number} ${text}`)).toEqual(['1 One', '1.1 Two'])
    expect(root.children?.slice(2).map(plainText)).toEqual(['First line of a paragraph.', 'a bc', 'x'])
    expect(root.children?.slice(3)).toMatchObject([{ listType: 'bullet' }, { listType: 'number' }])
  })

  it('links to records and to the web, each link told apart from all others', () => {
    const root = shown('See [the trial](studies:grant-2000), [again](studies:grant-2000) or [NICE](https://example.org/a_*b).')
    expect(internalLinks(root)).toEqual(['studies:id-of-grant-2000', 'studies:id-of-grant-2000'])
    const links = root.children?.[0]?.children?.filter(({ type }) => type === 'link') as unknown as { id: string }[]
    expect(new Set(links.map(({ id }) => id)).size).toBe(3)
    expect(links[2]).toMatchObject({ fields: { linkType: 'custom', url: 'https://example.org/a_*b' } })
  })

  it('keeps footnote marks apart from the words, and emphasis from both', () => {
    const blocks = readMarkup('Admissions **fell**.[^n1] A *few*[^n2]')
    expect(notesIn(blocks)).toEqual(['n1', 'n2'])
    expect(wordsOf(blocks)).toBe('Admissions fell. A few')
    expect(shown('**fell**[^n1]').children?.[0]?.children).toMatchObject([{ text: 'fell', format: 1 }, { text: '[^n1]' }])
  })

  it('heads a table by its first row and column', () => {
    const [table] = shown('| Place | Admissions |\n| Doncaster | no impact[^n1] |').children ?? []
    const states = table?.children?.map((row) => row.children?.map(({ headerState }) => headerState))
    expect(states).toEqual([[1, 1], [2, 0]])
  })

  it('names who is quoted, and where', () => {
    const text = '!quotation A. Person | champion | references:trojan-horse | p. 3\nwords said'
    expect(shown(text).children?.[0]?.fields).toMatchObject({
      blockType: 'quotation', text: 'words said', speaker: 'A. Person', role: 'champion', page: 'p. 3',
      reference: { relationTo: 'references', value: 'id-of-trojan-horse' },
    })
    expect(recordsIn(readMarkup(text))).toEqual([{ collection: 'references', name: 'trojan-horse' }])
  })

  it.each([
    ['emphasis left open', 'some **bold words', 'not closed'],
    ['a heading run into its paragraph', '# Heading\nwords', 'empty line'],
    ['a row without an end', '| a | b |\n| c', 'not closed'],
    ['a quotation of nobody', '!quotation Somebody\nwords', 'can’t be read'],
  ])('is refused with %s', (_, text, words) => {
    expect(() => readMarkup(text)).toThrow(words)
  })
})
