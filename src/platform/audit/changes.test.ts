import { describe, expect, it } from 'vitest'

import { changedFields } from './changes'

describe('changedFields', () => {
  it('names what a write changes and nothing else', () => {
    const before = { title: 'Old', year: 2018, populations: ['a'], updatedAt: 'x' }
    expect(changedFields(before, { title: 'Old', year: 2019, populations: ['a', 'b'], updatedAt: 'y' })).toEqual({
      year: { from: 2018, to: 2019 },
      populations: { from: ['a'], to: ['a', 'b'] },
    })
  })

  it('sees no change in row ids, empty lists and null against absent', () => {
    expect(changedFields({ rows: [{ id: '1', text: 'a' }], note: null }, { rows: [{ text: 'a', note: '' }], note: '', tags: [] })).toEqual({})
  })

  it('never copies a secret', () => {
    expect(changedFields({}, { password: 'p', hash: 'h', salt: 's', resetPasswordToken: 't', name: 'Ann' })).toEqual({ name: { to: 'Ann' } })
  })

  it('keeps only the fact of a change too long to store', () => {
    expect(changedFields({ body: 'a' }, { body: 'b'.repeat(5000) })).toEqual({ body: { shortened: true } })
  })
})
