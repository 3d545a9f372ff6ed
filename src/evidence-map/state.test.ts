import { describe, expect, it } from 'vitest'

import { emptyMap, isFiltered, mapOfTerm, mapOfTerms, mapUrl, parseMap } from './state'

const read = (query: string) => parseMap(new URLSearchParams(query))

describe('the address of a map', () => {
  it('says everything and nothing twice', () => {
    const query = 'rows=activity&columns=route&bubbles=direction&open-row=nature&since=2025-01-01&as-at=2026-01-01&size=large&view=words&empty=hide&outcome=loneliness&from=2015'
    const state = read(query)
    expect(state).toMatchObject({ rows: 'activity', columns: 'referralRoute', bubbles: 'direction', openRows: ['nature'], since: '2025-01-01', asAt: '2026-01-01' })
    expect(state.search.filters).toEqual({ outcome: ['loneliness'] })
    expect(mapUrl(state)).toBe(`/map?${query}`)
    expect(mapUrl(emptyMap)).toBe('/map')
    expect(mapUrl(state, emptyMap, '/fr/map')).toBe('/fr/map')
  })

  it('is read whatever a stranger wrote', () => {
    expect(read('rows=nonsense&columns=outcome&bubbles=x&as-at=2026-02-30&open-row=%3Cscript%3E&size=huge&view=1')).toEqual({ ...emptyMap, columns: 'population' })
    expect(read('rows=country&columns=country')).toMatchObject({ rows: 'country', columns: 'outcome' })
    expect(read('since=2026-01-01&as-at=2025-01-01')).toMatchObject({ since: '2025-01-01', asAt: '2026-01-01' })
    expect(read('rows=population').columns).toBe('outcome')
  })

  it('leads from a term to its place', () => {
    expect(mapOfTerm('outcomes', 'anxiety')).toBe('/map?open-row=anxiety&outcome=anxiety')
    expect(mapOfTerm('populations', 'carers')).toBe('/map?open-column=carers&population=carers')
    expect(mapOfTerm('referral-routes', 'direct')).toBe('/map?rows=route&columns=population&open-row=direct&route=direct')
    expect(mapOfTerm('measures', 'ucla')).toBeNull()
  })

  it('leads from the terms of a gap to its cells', () => {
    const tagged = (facet: string, ...slugs: string[]) => ({ facet, slugs })
    expect(mapOfTerms([tagged('outcome', 'anxiety', 'mood'), tagged('population', 'carers'), tagged('country', 'gb')])).toBe('/map?outcome=anxiety&outcome=mood&population=carers')
    expect(mapOfTerms([tagged('population', 'carers')])).toBe('/map?rows=population&columns=outcome&population=carers')
    expect(mapOfTerms([tagged('outcome'), tagged('route', 'direct')])).toBe('/map?rows=route&columns=population&route=direct')
    expect(mapOfTerms([])).toBeNull()
  })

  it('tells filters of the map from those that only choose its rows and columns', () => {
    expect(isFiltered(read('outcome=loneliness'))).toBe(false)
    expect(isFiltered(read('quality=high'))).toBe(true)
    expect(isFiltered(read('q=singing'))).toBe(true)
  })
})
