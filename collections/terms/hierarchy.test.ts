import { describe, expect, it } from 'vitest'
import { ancestorsOf, descendantsOf } from './hierarchy'

const outcomes = new Map<string, string | null>([
  ['person', null],
  ['mental-health', 'person'],
  ['anxiety', 'mental-health'],
  ['depression', 'mental-health'],
  ['community', null],
])

describe('a hierarchy of terms', () => {
  it('knows what lies above a term, from the top down', () => {
    expect(ancestorsOf('anxiety', outcomes)).toEqual(['person', 'mental-health'])
    expect(ancestorsOf('community', outcomes)).toEqual([])
    expect(ancestorsOf('not-saved-yet', outcomes)).toEqual([])
  })

  it('knows what lies below, parents first', () => {
    expect(descendantsOf('person', outcomes)).toEqual(['mental-health', 'anxiety', 'depression'])
    expect(descendantsOf('anxiety', outcomes)).toEqual([])
  })

  it('finds a circle instead of following it for ever', () => {
    const circle = new Map([...outcomes, ['person', 'anxiety'] as const])
    expect(ancestorsOf('anxiety', circle)).toBeNull()
    expect(descendantsOf('person', circle)).toEqual(['mental-health', 'anxiety', 'depression'])
  })
})
