import { describe, expect, it } from 'vitest'

import { anchorsOf } from './anchors'
import type { RichNode } from './richText'

const text = (words: string): RichNode => ({ type: 'text', text: words })
const paragraph = (words: string): RichNode => ({ type: 'paragraph', children: [text(words)] })
const root = (...children: RichNode[]): RichNode => ({ type: 'root', children })
const idsIn = (...children: RichNode[]) => [...anchorsOf(root(...children)).values()]

const first = 'Link workers connect people to help in their community, and say so.'
const table: RichNode = { type: 'table', children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [paragraph('Place')] }] }] }

describe('the permanent link of a part of a text', () => {
  it('stays when something is put before it or taken away', () => {
    const [own] = idsIn(paragraph(first))
    expect(idsIn(paragraph('New.'), table, paragraph(first))[2]).toBe(own)
    expect(idsIn({ type: 'list', children: [{ type: 'listitem', children: [text('One')] }] }, paragraph(first)).at(-1)).toBe(own)
  })

  it('stays when the part goes on differently, or a footnote, capital or sign changes', () => {
    const [own] = idsIn(paragraph(first))
    expect(idsIn(paragraph('Link workers connect people[^2] to help, in their Community. Others don’t.'))[0]).toBe(own)
  })

  it('tells parts that begin alike apart, and skips what has no words', () => {
    const [one, two] = idsIn(paragraph(first), paragraph(''), paragraph(first))
    expect(two).toBe(`${one ?? ''}-2`)
  })

  it('leads to a table as a whole', () => {
    expect(idsIn(table)).toHaveLength(1)
    expect(idsIn(table)[0]).toMatch(/^t-/)
  })
})
