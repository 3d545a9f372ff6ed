import type { PageConfig } from 'next'
import Head from 'next/head'

import { mapPage } from '@/evidence-map/queries'
import { parseMap } from '@/evidence-map/state'
import type { MapView } from '@/evidence-map/map-view'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { MapAlone } from '@/ui/views/map/MapPage'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly view: MapView; readonly hub: string; readonly isFull: boolean }

/**
 * `/map/embed`: a map alone, with the parameters of `/map`. The only page that others may show in a frame (see
 * next.config.ts); its links open outside of that frame, but not with `full=true`, for a whole screen.
 */
export const getServerSideProps = servePage<Page>(async ({ hub, texts, locale, query }) => ({
  page: { view: await mapPage(hub, { ...parseMap(query), view: 'grid' }, locale), hub: texts.name, isFull: query.full === 'true' },
  head: { ...headOf(messages(locale)('map.title')), index: false },
  isBare: true,
}))

export default function MapEmbedRoute(page: Page) {
  return (
    <>
      {!page.isFull && <Head><base target="_blank" /></Head>}
      <MapAlone {...page} />
    </>
  )
}
