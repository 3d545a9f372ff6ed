import type { PageConfig } from 'next'

import { briefingPage } from '@/publishing/queries'
import { servePage } from '@/site/serve-page'
import type { BriefingView as Briefing } from '@/publishing/views'
import { headOf } from '@/ui/shell/head'
import { BriefingView } from '@/ui/views/BriefingView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly briefing: Briefing }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const briefing = await briefingPage(hub, part('slug'), locale)
  if (typeof briefing === 'string') return briefing
  return { page: { briefing }, head: headOf(briefing.title.text, briefing.answer?.text) }
})

export default function BriefingRoute(page: Page) {
  return <BriefingView {...page} />
}
