import type { PageConfig } from 'next'

import { servePage } from '@/site/serve-page'
import { searchIn } from '@/search/queries'
import { searchUrl, parseSearch, without } from '@/search/state'
import { localePath } from '@/ui/locales'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { SearchView, type SearchViewProps } from '@/ui/views/SearchView'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getServerSideProps = servePage<SearchViewProps>(async ({ hub, locale, query }) => {
  const search = await searchIn(hub, parseSearch(query), locale)
  const { state, outcome } = search
  const path = localePath(locale, '/search')
  const title = messages(locale)('search.title')
  return {
    page: {
      search,
      removals: outcome.removedToFind.map(({ part, count }) => ({ part, count, url: searchUrl(without(state, part), {}, path) })),
      corrected: outcome.didYouMean === null ? null : {
        q: outcome.didYouMean, url: searchUrl(state, { q: outcome.didYouMean }, path),
      },
    },
    head: headOf(state.q ? `${state.q} – ${title}` : title, search.sentence),
  }
})

export default function Search(page: SearchViewProps) {
  return <SearchView {...page} />
}
