import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetKeys, facetOf } from './facets'
import { cleanQuery, emptySearch, parseSearch, searchParams, searchUrl, toggled, without } from './state'

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)

const anyParams = fc.record({
  q: fc.string({ unit: 'binary', maxLength: 400 }),
  from: fc.oneof(fc.integer({ min: 1000, max: 2999 }).map(String), fc.string()),
  to: fc.oneof(fc.integer({ min: 1000, max: 2999 }).map(String), fc.string()),
  day: fc.oneof(fc.constantFrom('2026-02-28', '2026-02-30', '2024-02-29'), fc.string()),
  sort: fc.constantFrom('relevance', 'newest', 'oldest', 'title', 'quality', 'best'),
  page: fc.oneof(fc.nat().map(String), fc.string()),
  facets: fc.array(fc.tuple(
    fc.constantFrom(...facetKeys),
    fc.oneof(slug, fc.constantFrom('study', 'review', 'improved', 'low', 'planned'), fc.string()),
  )),
})

function paramsOf(raw: typeof anyParams extends fc.Arbitrary<infer T> ? T : never): URLSearchParams {
  const params = new URLSearchParams({ q: raw.q, from: raw.from, to: raw.to, 'as-at': raw.day, sort: raw.sort, page: raw.page })
  for (const [key, value] of raw.facets) params.append(facetOf(key).param, value)
  return params
}

describe('the search in a URL', () => {
  it('survives the way through a URL and back, whatever came in', () => {
    fc.assert(fc.property(anyParams, (raw) => {
      const state = parseSearch(paramsOf(raw))
      expect(parseSearch(new URL(searchUrl(state), 'http://hub.test').searchParams)).toEqual(state)
      expect(searchUrl(parseSearch(searchParams(state)))).toBe(searchUrl(state))
    }))
  })

  it('keeps out invented records for as long as it is asked to', () => {
    const state = parseSearch(new URLSearchParams('examples=none&kind=study&examples=all'))
    expect(searchUrl(toggled(state, 'kind', 'review'))).toBe('/search?kind=study&kind=review&examples=none')
    expect(searchUrl(parseSearch(new URLSearchParams('examples=some')))).toBe('/search')
  })

  it('reads the same from a query record as from URLSearchParams', () => {
    const query = { q: 'loneliness', outcome: ['loneliness', 'anxiety'], route: 'general-practice', from: '2015' }
    expect(parseSearch(query)).toEqual(parseSearch(new URLSearchParams(
      'q=loneliness&outcome=anxiety&outcome=loneliness&route=general-practice&from=2015',
    )))
  })

  it('ignores what it does not know', () => {
    expect(parseSearch(new URLSearchParams(
      'colour=red&kind=podcast&from=soon&to=&page=-3&sort=random&outcome=%3Cscript%3E&constructor=1',
    ))).toEqual(emptySearch)
    expect(parseSearch({ toString: 'x' })).toEqual(emptySearch)
  })

  it('keeps a huge page number as a page past the end', () => {
    expect(parseSearch({ page: '9'.repeat(40) }).page).toBe(1_000_000)
  })

  it('swaps years that stand the wrong way round', () => {
    expect(parseSearch({ from: '2020', to: '2010' })).toMatchObject({ from: 2010, to: 2020 })
  })

  it('goes back to the first page when anything but the page changes', () => {
    const state = parseSearch({ q: 'walking', page: '4' })
    expect(searchUrl(state)).toBe('/search?q=walking&page=4')
    expect(searchUrl(state, { sort: 'newest' })).toBe('/search?q=walking&sort=newest')
    expect(searchUrl(state, { page: 5 }, '/fr/search')).toBe('/fr/search?q=walking&page=5')
  })

  it('switches a value on and off again', () => {
    const on = toggled(emptySearch, 'design', 'rct')
    expect(searchUrl(on)).toBe('/search?design=rct')
    expect(toggled(on, 'design', 'rct')).toEqual(emptySearch)
    expect(without(on, 'design')).toEqual(emptySearch)
  })
})

describe('the words of a search', () => {
  it('are cut to 300 characters without breaking one', () => {
    expect(Array.from(cleanQuery('👩'.repeat(5000)))).toHaveLength(300)
  })

  it('lose control characters and lone surrogates', () => {
    expect(cleanQuery(' social\u0000 \u0007pre\uD800scribing\n\t ')).toBe('social prescribing')
  })
})
