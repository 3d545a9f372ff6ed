import { describe, expect, it } from 'vitest'

import { conflictingFields, countOpenConflicts, countUnconfirmed } from './provenanceCounts'

const luton = [
  { field: 'year', value: '2018', confirmed: false },
  { field: 'year', value: '2019', confirmed: true },
  { field: 'authors', value: 'Pescheny J', confirmed: true },
]

describe('provenance counts', () => {
  it('finds the field on which two sources disagree', () => {
    expect(conflictingFields(luton)).toEqual(['year'])
    expect(countOpenConflicts(luton)).toBe(1)
  })
  it('counts a conflict as settled once a curator has chosen', () => {
    expect(countOpenConflicts(luton.map((row) => ({ ...row, chosen: row.value === '2019' })))).toBe(0)
  })
  it('counts a fact as unconfirmed only if no source confirms it', () => {
    expect(countUnconfirmed(luton)).toBe(0)
    expect(countUnconfirmed([{ field: 'doi', confirmed: false }, { field: 'doi', confirmed: null }])).toBe(1)
  })
  it('sees no conflict in rows that repeat one value or give none', () => {
    expect(conflictingFields([{ field: 'a', value: 'x' }, { field: 'a', value: ' x ' }, { field: 'a', value: '' }])).toEqual([])
  })
})
