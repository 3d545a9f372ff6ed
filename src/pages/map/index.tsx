import type { PageConfig } from 'next'

import { mapPage } from '@/evidence-map/queries'
import { parseMap } from '@/evidence-map/state'
import { environment } from '@/platform/environment'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { MapPage, type MapPageProps } from '@/ui/views/map/MapPage'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getServerSideProps = servePage<MapPageProps>(async ({ hub, locale, query }) => {
  const t = messages(locale)
  const view = await mapPage(hub, parseMap(query), locale)
  return { page: { view, site: environment().publicUrl }, head: headOf(t('map.title'), t('map.lede')) }
})

export default function MapRoute(page: MapPageProps) {
  return <MapPage {...page} />
}
