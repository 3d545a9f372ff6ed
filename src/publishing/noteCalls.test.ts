import { describe, expect, it } from 'vitest'

import { callCounts, callId, inOrderOfCalls } from './noteCalls'
import { readingMinutes } from './readingTime'
import type { RichNode } from './richText'

const paragraph = (words: string): RichNode => ({ type: 'paragraph', children: [{ type: 'text', text: words }] })
const notes = ['a', 'b', 'c', 'd'].map((key) => ({ key }))

describe('footnotes', () => {
  const texts = [paragraph('First.[^c]'), null, paragraph('Then[^a] and again.[^c][^b]')]

  it('are numbered by their first call, across texts; uncalled ones come last', () => {
    expect(inOrderOfCalls(notes, texts).map(({ key }) => key)).toEqual(['c', 'a', 'b', 'd'])
  })

  it('know how often they are called, and each call has a place of its own', () => {
    expect(callCounts(...texts).get('c')).toBe(2)
    expect(callId('c', 2)).not.toBe(callId('c-2', 1))
  })
})

describe('reading time', () => {
  it('counts words of any language, and no footnote marks', () => {
    expect(readingMinutes(['word '.repeat(2380)])).toBe(10)
    expect(readingMinutes(['word[^n1] '.repeat(2380)])).toBe(10)
    expect(readingMinutes([paragraph('社会的処方'.repeat(1190))])).toBeGreaterThan(5)
    expect(readingMinutes([null, 'Two words'])).toBe(1)
  })
})
