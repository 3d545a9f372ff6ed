import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { parseSearch } from '@/search/state'
import type { SearchPage, SearchState } from '@/search/types'

import { SiteProvider } from '../site'
import { SearchView, type RemovalView } from './SearchView'

const page = (asked: Partial<SearchState>, total = 1): SearchPage => ({
  state: { ...parseSearch({}), ...asked }, sentence: 'A sentence', chips: [], groups: [], labels: {}, previous: null, next: null,
  outcome: { total, examples: 0, noLongerPublic: 0, hits: [], page: 1, pages: 1, size: 20, matched: 'all', didYouMean: null, removedToFind: [], facets: {} },
} as unknown as SearchPage)

const shown = (search: SearchPage, removals: readonly RemovalView[] = []): string => renderToStaticMarkup(
  <SiteProvider locale="en"><SearchView search={search} removals={removals} corrected={null} /></SiteProvider>,
)

const orders = (html: string): readonly string[] => [...html.matchAll(/<option[^>]*>([^<]*)</g)].map(([, words]) => words ?? '')
const order = (html: string): string | undefined => /<option[^>]* selected=""[^>]*>([^<]*)</.exec(html)?.[1]

describe('the order of results', () => {
  it('is the best match where words are searched for', () => {
    const html = shown(page({ q: 'loneliness' }))
    expect(order(html)).toBe('Best match')
    expect(orders(html)).toContain('Newest first')
  })

  it('is newest first where none are, as the sentence above says, and nothing claims to match best', () => {
    for (const sort of ['relevance', 'newest'] as const) {
      const html = shown(page({ sort }))
      expect(order(html)).toBe('Newest first')
      expect(orders(html).filter((words) => words === 'Newest first')).toHaveLength(1)
      expect(orders(html)).not.toContain('Best match')
    }
    expect(order(shown(page({ sort: 'oldest' })))).toBe('Oldest first')
  })
})

describe('a search that finds nothing', () => {
  it('names the words that stand in the way, and leads on to tagging what may be a gap', () => {
    const html = shown(page({ q: 'harps' }, 0), [{ part: 'q', count: 12, url: '/search?kind=study' }])
    expect(html).toContain('without “harps”: 12 results')
    expect(html).toContain('href="/gaps/tag"')
  })
})

describe('a list of evidence', () => {
  const listed = (asked: Partial<SearchState>, gaps: number, total = 2): string => {
    const search = page({ filters: { kind: ['study', 'review'], outcome: ['loneliness'] }, ...asked }, total)
    return shown({ ...search, outcome: { ...search.outcome, facets: { kind: [{ value: 'gap', count: gaps }] } as never } })
  }

  it('leads to the gaps that are tagged on the same topics, empty or not', () => {
    expect(listed({}, 2)).toContain('<a href="/search?kind=gap&amp;outcome=loneliness" data-search="true">2 gaps are tagged')
    expect(listed({}, 1, 0)).toContain('1 gap is tagged on the same topics')
    expect(listed({}, 0)).not.toContain('tagged on')
    expect(listed({ filters: { kind: ['gap'] } }, 2)).not.toContain('tagged on')
  })

  it('says that invented records are left out, and leaves them out when it is narrowed', () => {
    const html = listed({ withoutExamples: true }, 0)
    expect(html).toContain('Fictional examples are left out.')
    expect(html).toContain('<input type="hidden" name="examples" value="none"/>')
  })

  it('asks for a day, and for no invented records, only for as long as they stand among the filters', () => {
    const filters = /data-swap="filters"[\s\S]*?<\/section>/.exec(listed({ withoutExamples: true, asAt: '2026-01-31' }, 0))?.[0]
    expect(filters).toContain('name="as-at" value="2026-01-31"')
    expect(filters).toContain('name="examples" value="none"')
    expect(listed({}, 0)).not.toContain('type="hidden"')
  })
})
