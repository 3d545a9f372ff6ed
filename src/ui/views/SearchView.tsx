import { searchPath, searchUrl } from '@/search/state'
import type { SearchPage, SearchSort, SearchState } from '@/search/types'

import { SignGlyph } from '../evidence/glyphs'
import { Chips } from '../search/Chips'
import { ExportResults } from '../search/ExportResults'
import { FacetGroup, YearRange } from '../search/FacetGroup'
import { HitCard } from '../search/HitCard'
import { Pagination } from '../search/Pagination'
import { SearchField } from '../search/SearchBox'
import { Breadcrumb } from '../shell/Breadcrumb'
import { optionText } from '../messages'
import { useSite } from '../site'

/** What takes filters away when nothing was found: words for a part, its count and the search without it. */
export type RemovalView = { readonly part: string; readonly count: number; readonly url: string }

export type SearchViewProps = {
  readonly search: SearchPage
  readonly removals: readonly RemovalView[]
  /** The search with the words as corrected, or null. */
  readonly corrected: { readonly q: string; readonly url: string } | null
}

const sorts: readonly SearchSort[] = ['relevance', 'newest', 'oldest', 'title', 'quality']
const openFirst: readonly string[] = ['kind', 'outcome', 'design']

/** The search page: one GET form of words, filters and order; results follow. Works without JavaScript. */
export const SearchView = (props: SearchViewProps) => {
  const site = useSite()
  const { t, href } = site
  const { search } = props
  const { state } = search
  return (
    <div className="wrap">
      <Breadcrumb />
      <form action={href('/search')} method="get" data-search-form data-failed={t('search.failed')}>
        <div className="page-head stack">
          <h1>{t('search.title')}</h1>
          <div role="search" aria-label={t('search.button')}><SearchField q={state.q} /></div>
        </div>
        <div className="search-layout">
          <Filters search={search} />
          <Results {...props} search={search} />
        </div>
      </form>
      <p className="visually-hidden" role="status" aria-live="polite" data-search-status />
    </div>
  )
}

const Filters = ({ search }: { search: SearchPage }) => {
  const { t, href } = useSite()
  const chosen = search.chips.filter(({ part }) => part !== 'q').length
  return (
    <section className="filters" aria-labelledby="filters-heading" data-swap="filters">
      <h2 id="filters-heading" className="visually-hidden">{t('search.filter')}</h2>
      {/* Here, since this part is put in place anew with every search: what was taken away is not asked for again. */}
      {search.state.asAt !== null && <input type="hidden" name="as-at" value={search.state.asAt} />}
      {search.state.withoutExamples && <input type="hidden" name="examples" value="none" />}
      <a className="skip-link" href="#results-heading">{t('search.skipFilters')}</a>
      <details className="filter-panel" data-keep="panel">
        <summary className="button quiet">
          {t('search.filter')}
          {chosen > 0 && <span className="facet-chosen">{t('search.chosen', { count: chosen })}</span>}
        </summary>
        <div>
          {search.groups.filter(({ choices }) => choices.length > 0).map((group) => (
            <FacetGroup key={group.key} group={group} open={openFirst.includes(group.key)} />
          ))}
          <YearRange from={search.state.from} to={search.state.to} />
          <div className="filter-actions">
            <button className="button" type="submit">{t('search.apply')}</button>
            {chosen > 0 && <a href={href('/search')} data-search>{t('search.clear')}</a>}
          </div>
        </div>
      </details>
    </section>
  )
}

const Results = ({ search, removals, corrected }: SearchViewProps) => {
  const { t } = useSite()
  const { outcome } = search
  return (
    <section className="results" aria-labelledby="results-heading" data-swap="results" data-total={outcome.total}>
      <h2 id="results-heading" className="visually-hidden" tabIndex={-1}>{t('search.resultsHeading')}</h2>
      <p className="sentence" data-sentence>{search.sentence}</p>
      <Chips chips={search.chips} />
      {corrected && (
        <p className="stack">{t('search.didYouMean')} <a href={corrected.url} data-search>{corrected.q}</a>?</p>
      )}
      {outcome.matched === 'any' && outcome.total > 0 && (
        <p className="notice"><SignGlyph name="warning" /><span>{t('search.any')}</span></p>
      )}
      {outcome.noLongerPublic > 0 && (
        <p className="notice"><SignGlyph name="warning" /><span>{t('search.noLongerPublic', { count: outcome.noLongerPublic })}</span></p>
      )}
      <TaggedGaps search={search} />
      {outcome.total === 0 ? <NothingFound removals={removals} q={search.state.q} /> : <Hits search={search} />}
    </section>
  )
}

/** What is listed is evidence on some topics; the gaps that people have tagged on the same ones are a link away. */
const TaggedGaps = ({ search: { outcome, state } }: { search: SearchPage }) => {
  const { t, href } = useSite()
  const { kind = [] } = state.filters
  if (kind.length === 0 || kind.includes('gap')) return null
  const count = outcome.facets.kind.find(({ value }) => value === 'gap')?.count ?? 0
  if (count === 0) return null
  return <p><a href={searchUrl(state, { filters: { ...state.filters, kind: ['gap'] } }, href(searchPath))} data-search>{t('search.gaps', { count })}</a></p>
}

const Hits = ({ search }: { search: SearchPage }) => {
  const { t } = useSite()
  const { outcome, state } = search
  return (
    <>
      <div className="results-bar">
        <p className="num">
          {t('search.found', { count: outcome.total })}
          {outcome.examples > 0 && <span className="hint"> {t('search.examples', { count: outcome.examples })}</span>}
          {state.withoutExamples && <span className="hint"> {t('search.withoutExamples')}</span>}
        </p>
        <div className="sort">
          <label htmlFor="sort">{t('search.sort')}</label>
          <SortChoice state={state} />
          <button className="button quiet needs-apply" type="submit">{t('search.sortApply')}</button>
        </div>
      </div>
      <ol className="hits" role="list" start={(outcome.page - 1) * outcome.size + 1}>
        {outcome.hits.map((hit) => (
          <li key={hit.document.id}><HitCard hit={hit} labels={search.labels} /></li>
        ))}
      </ol>
      <ExportResults state={state} />
      <Pagination page={outcome.page} pages={outcome.pages} previous={search.previous} next={search.next} />
    </>
  )
}

/**
 * The orders to choose from. Where no words are searched for, nothing matches better than the rest and the newest come
 * first: the first choice says so, and becomes the best match again with the first word.
 */
const SortChoice = ({ state: { q, sort } }: { state: SearchState }) => {
  const { t } = useSite()
  const offered = q ? sorts : sorts.filter((one) => one !== 'newest')
  return (
    <select className="field" id="sort" name="sort" defaultValue={q || sort !== 'newest' ? sort : 'relevance'}>
      {offered.map((one) => <option key={one} value={one}>{t(`search.sort.${q || one !== 'relevance' ? one : 'newest'}`)}</option>)}
    </select>
  )
}

const NothingFound = ({ removals, q }: { removals: readonly RemovalView[]; q: string }) => {
  const { t, href } = useSite()
  const nameOf = (part: string): string => (part === 'q' ? q : optionText(t, 'search.part', part))
  return (
    <div className="empty stack">
      <h3>{t('search.none')}</h3>
      {removals.length > 0 && (
        <>
          <p>{t('search.noneWhy')}</p>
          <ul>
            {removals.map(({ part, count, url }) => (
              <li key={part}><a href={url} data-search>{t('search.noneWithout', { part: nameOf(part), count })}</a></li>
            ))}
          </ul>
        </>
      )}
      <p>{t('search.noneHelp')}</p>
      <p className="cluster">
        <a href={href('/search')} data-search>{t('search.noneAll')}</a>
        <a href={href('/gaps/tag')}>{t('gaps.tag')}</a>
      </p>
    </div>
  )
}
