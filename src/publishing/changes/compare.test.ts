import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compareParagraphs, compareWords, paragraphsOf } from './compare'

const told = (before: string[], after: string[]) => compareParagraphs(before, after, 'en').map(({ kind, pieces }) => [kind, pieces.map(({ text }) => text).join('')])

describe('two versions of a text', () => {
  it('tell paragraphs that came, went and were reworded', () => {
    const before = ['Gardens help many people.', 'Costs are not known.', 'The end.']
    const after = ['Gardens help some people.', 'The end.', 'A new study is under way.']
    expect(compareParagraphs(before, after, 'en').map(({ kind }) => kind)).toEqual(['removed', 'reworded', 'added'])
    expect(told(['The end.'], ['The end.'])).toEqual([])
  })

  it('mark words, not letters', () => {
    expect(compareWords('It helps many people.', 'It helps some people.', 'en').filter(({ kind }) => kind !== 'same'))
      .toEqual([{ kind: 'removed', text: 'many' }, { kind: 'added', text: 'some' }])
    expect(compareWords('社会的処方は有効です', '社会的処方は無効です', 'ja').some(({ kind }) => kind === 'same')).toBe(true)
  })

  it('can be rebuilt from what is told of them', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
      const pieces = compareWords(before, after, 'en')
      const without = (gone: string) => pieces.filter(({ kind }) => kind !== gone).map(({ text }) => text).join('')
      // White space between words belongs to both wordings.
      expect(without('removed').replace(/\s+/g, '')).toBe(after.replace(/\s+/g, ''))
      expect(without('added').replace(/\s+/g, '')).toBe(before.replace(/\s+/g, ''))
    }))
  })

  it('are compared by what a reader sees: items and rows, no marks of footnotes', () => {
    const text = (words: string) => ({ type: 'text', text: words })
    const root = { type: 'root', children: [
      { type: 'paragraph', children: [text('One.[^a]')] },
      { type: 'list', children: [{ type: 'listitem', children: [text('Two')] }, { type: 'listitem', children: [text('Three')] }] },
      { type: 'table', children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [text('A')] }, { type: 'tablecell', children: [text('B')] }] }] },
      { type: 'block', fields: { blockType: 'studyCard' } },
    ] }
    expect(paragraphsOf(root)).toEqual(['One.', 'Two', 'Three', 'A | B'])
  })
})
