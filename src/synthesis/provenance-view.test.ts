import { describe, expect, it } from 'vitest'

import { provenanceView, type ProvenanceEntry } from './provenance-view'

const seen = (change: Partial<ProvenanceEntry>): ProvenanceEntry => ({
  field: 'record', value: null, source: 'A source', link: null, url: null, page: null, seenOn: null, enteredBy: null,
  confirmed: true, chosen: false, reason: null, ...change,
})

describe('where facts come from', () => {
  it('keeps values that disagree side by side and says whether one was chosen', () => {
    const years = [seen({ field: 'year', value: '2018' }), seen({ field: 'year', value: '2019', chosen: true })]
    expect(provenanceView(years).conflicts).toEqual([{ field: 'year', sides: years, open: false }])
    expect(provenanceView(years.map((row) => ({ ...row, chosen: false }))).conflicts[0]?.open).toBe(true)
  })

  it('sees no conflict where sources differ only in case and spaces', () => {
    const rows = [seen({ field: 'title', value: 'Garden  groups' }), seen({ field: 'title', value: 'garden groups' })]
    expect(provenanceView(rows).conflicts).toEqual([])
  })

  it('warns of a record that nobody has checked, and not of one that somebody has', () => {
    expect(provenanceView([seen({ confirmed: false })]).wholeUnconfirmed).toBe(true)
    expect(provenanceView([seen({ confirmed: false }), seen({})]).wholeUnconfirmed).toBe(false)
    expect(provenanceView([]).wholeUnconfirmed).toBe(false)
  })
})
