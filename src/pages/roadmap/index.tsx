import type { PageConfig } from 'next'

import { roadmapPage } from '@/agenda/roadmap/queries'
import type { RoadmapView as Roadmap } from '@/agenda/roadmap/roadmap-view'
import { servePage } from '@/site/serve-page'
import { messages, optionText } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { arrangements, RoadmapView, type Arrangement } from '@/ui/views/roadmap/RoadmapView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly roadmap: Roadmap; readonly by: Arrangement; readonly since: string }

/** `/roadmap`: `by` arranges it (status, time, owner, country), `since` says from which day on moves are told. */
export const getServerSideProps = servePage<Page>(async ({ hub, locale, query }) => {
  const t = messages(locale)
  const one = (name: string): string => ([query[name]].flat()[0] ?? '').slice(0, 20)
  const by = arrangements.find((each) => each === one('by')) ?? 'status'
  const words = { status: (value: string) => optionText(t, 'roadmap.status', value) }
  const roadmap = await roadmapPage(hub, { since: one('since'), locale, words })
  return { page: { roadmap, by, since: one('since') }, head: headOf(t('roadmap.title'), t('roadmap.lede')) }
})

export default function RoadmapRoute(page: Page) {
  return <RoadmapView {...page} />
}
