import { describe, expect, it } from 'vitest'
import { claimProblems } from './claimProblems'

describe('a claim', () => {
  it('is supported only by something named', () => {
    expect(claimProblems({ state: 'supported' })).toEqual([
      { path: 'state', message: expect.stringContaining('names') },
    ])
    expect(claimProblems({ state: 'supported', primaryStudy: { id: 'foster-2020' } })).toEqual([])
  })
  it('has no source where none was found', () => {
    expect(claimProblems({ state: 'source-not-found', primaryReference: 'a' })[0]?.path).toBe('state')
    expect(claimProblems({ state: 'source-not-found' })).toEqual([])
  })
  it('may wait to be checked', () => {
    expect(claimProblems({ state: 'not-checked' })).toEqual([])
  })
})
