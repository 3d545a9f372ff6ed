import type { PageConfig } from 'next'

import { citePage } from '@/bibliography/citing/page/queries'
import type { CiteView } from '@/bibliography/citing/cite-view'
import { summaryPage } from '@/publishing/queries'
import { servePage } from '@/site/serve-page'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'
import { summaryEvidence } from '@/synthesis/plots/queries'
import type { SummaryView as Summary } from '@/publishing/views'
import { headOf } from '@/ui/shell/head'
import { SummaryView } from '@/ui/views/SummaryView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly summary: Summary; readonly cite: CiteView; readonly plots: readonly OutcomeEvidence[] }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part, query }) => {
  const summary = await summaryPage(hub, part('slug'), locale)
  if (typeof summary === 'string') return summary
  const [cite, plots] = await Promise.all([
    citePage(hub, { section: 'summaries', slug: part('slug') }, { locale, asked: query.style }), summaryEvidence(hub, part('slug'), locale),
  ])
  return { page: { summary, cite, plots: plots ?? [] }, head: headOf(summary.title.text, summary.answer?.text) }
})

export default function SummaryRoute(page: Page) {
  return <SummaryView {...page} />
}
