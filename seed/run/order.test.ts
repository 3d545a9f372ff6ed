import { describe, expect, it } from 'vitest'

import { afterTheirNeeds } from './order'

const inOrder = (needs: Record<string, string[]>) =>
  afterTheirNeeds(
    Object.keys(needs),
    (key) => key,
    (key) => needs[key] ?? [],
  ).join(' ')

describe('afterTheirNeeds', () => {
  it('keeps the order of things that need nothing', () => {
    expect(inOrder({ b: [], a: [], c: [] })).toBe('b a c')
  })
  it('puts a protocol before the trial that names it, and the trial before its comment', () => {
    expect(inOrder({ comment: ['trial'], trial: ['protocol'], protocol: [] })).toBe('protocol trial comment')
  })
  it('takes everything once when needs run in a circle or lead nowhere', () => {
    expect(inOrder({ a: ['b', 'elsewhere'], b: ['a'] })).toBe('b a')
  })
})
