import { describe, expect, it } from 'vitest'

import { anchorsOf } from './anchors'
import { carriedAnchors, carriedTo } from './carriedAnchors'
import type { RichNode } from './richText'

const paragraph = (words: string): RichNode => ({ type: 'paragraph', children: [{ type: 'text', text: words }] })
const root = (...words: string[]): RichNode => ({ type: 'root', children: words.map(paragraph) })
const idsOf = (text: RichNode) => [...anchorsOf(text).values()]

const one = 'Gardens help people to meet each other in every kind of weather.'
const two = 'Nobody has measured yet what gardens cost in the long run.'
const three = 'Two reviews disagree about loneliness among older adults.'

describe('permanent links of a text that is edited', () => {
  it('lead to the part that was reworded', () => {
    const [before, after] = [root(one, two), root(`As far as is known, ${one}`, two)]
    expect(carriedAnchors(before, after)).toEqual({ [idsOf(before)[0] ?? '']: idsOf(after)[0] })
  })

  it('lead to the nearest part before one that is gone', () => {
    const [before, after] = [root(one, two, three), root(one, three)]
    expect(carriedAnchors(before, after)).toEqual({ [idsOf(before)[1] ?? '']: idsOf(after)[0] })
  })

  it('go on leading somewhere through several versions, and back when the part returns', () => {
    const [first, second, third] = [root(one, two, three), root(one, three), root(three)]
    const carried = carriedAnchors(second, third, carriedAnchors(first, second))
    const [target] = idsOf(third)
    expect(carriedTo(carried).get(target ?? '')).toHaveLength(2)
    expect(carriedAnchors(third, first, carried)).toEqual({})
  })

  it('changes nothing where nothing but order changes', () => {
    expect(carriedAnchors(root(one, two), root(two, one))).toEqual({})
  })
})
