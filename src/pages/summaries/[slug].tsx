import type { PageConfig } from 'next'

import { summaryPage } from '@/publishing/queries'
import { servePage } from '@/site/serve-page'
import type { SummaryView as Summary } from '@/publishing/views'
import { headOf } from '@/ui/shell/head'
import { SummaryView } from '@/ui/views/SummaryView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly summary: Summary }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const summary = await summaryPage(hub, part('slug'), locale)
  if (typeof summary === 'string') return summary
  return { page: { summary }, head: headOf(summary.title.text, summary.answer?.text) }
})

export default function SummaryRoute(page: Page) {
  return <SummaryView {...page} />
}
