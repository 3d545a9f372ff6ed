import type { PageConfig } from 'next'

import { citePage } from '@/bibliography/citing/page/queries'
import type { CiteView } from '@/bibliography/citing/cite-view'
import { briefingPage } from '@/publishing/queries'
import { servePage } from '@/site/serve-page'
import type { BriefingView as Briefing } from '@/publishing/views'
import { headOf } from '@/ui/shell/head'
import { BriefingView } from '@/ui/views/BriefingView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly briefing: Briefing; readonly cite: CiteView; readonly contactEmail: string | null }

export const getServerSideProps = servePage<Page>(async ({ hub, texts, locale, part, query }) => {
  const briefing = await briefingPage(hub, part('slug'), locale)
  if (typeof briefing === 'string') return briefing
  const cite = await citePage(hub, { section: 'briefings', slug: part('slug') }, { locale, asked: query.style })
  return { page: { briefing, cite, contactEmail: texts.contactEmail }, head: headOf(briefing.title.text, briefing.answer?.text) }
})

export default function BriefingRoute(page: Page) {
  return <BriefingView {...page} />
}
