import type { PageConfig } from 'next'

import { citePage } from '@/bibliography/citing/page/queries'
import type { CiteView } from '@/bibliography/citing/cite-view'
import { summaryPage } from '@/publishing/queries'
import { servePage } from '@/site/serve-page'
import { summaryFindings } from '@/synthesis/certainty/findings/queries'
import type { FindingsView } from '@/synthesis/certainty/findings/view'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'
import { summaryEvidence } from '@/synthesis/plots/queries'
import type { SummaryView as Summary } from '@/publishing/views'
import { headOf } from '@/ui/shell/head'
import { SummaryView } from '@/ui/views/SummaryView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly summary: Summary; readonly cite: CiteView; readonly plots: readonly OutcomeEvidence[]; readonly table: FindingsView | null }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part, query }) => {
  const summary = await summaryPage(hub, part('slug'), locale)
  if (typeof summary === 'string') return summary
  const evidence = async () => {
    const plots = await summaryEvidence(hub, part('slug'), locale)
    return { plots: plots ?? [], table: await summaryFindings(hub, part('slug'), locale, plots) }
  }
  const [cite, shown] = await Promise.all([
    citePage(hub, { section: 'summaries', slug: part('slug') }, { locale, asked: query.style }), evidence(),
  ])
  return { page: { summary, cite, ...shown }, head: headOf(summary.title.text, summary.answer?.text) }
})

export default function SummaryRoute(page: Page) {
  return <SummaryView {...page} />
}
