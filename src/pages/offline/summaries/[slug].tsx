import { citePage } from '@/bibliography/citing/page/queries'
import { summaryPage } from '@/publishing/queries'
import { serveFile } from '@/site/serve-file'
import { summaryFindings } from '@/synthesis/certainty/findings/queries'
import { summaryEvidence } from '@/synthesis/plots/queries'
import { SummaryView } from '@/ui/views/SummaryView'

export const getServerSideProps = serveFile('summaries', async ({ hub, slug, locale }) => {
  const summary = await summaryPage(hub, slug, locale)
  if (typeof summary === 'string') return null
  const [cite, plots] = await Promise.all([
    citePage(hub, { section: 'summaries', slug }, { locale, asked: undefined }), summaryEvidence(hub, slug, locale),
  ])
  const table = await summaryFindings(hub, slug, locale, plots)
  return {
    slug: summary.slug, title: summary.title.text,
    content: <SummaryView summary={summary} cite={cite} plots={plots ?? []} table={table} />,
  }
})

/** The file is the answer: there is no page to draw. */
export default function OfflineSummary() {
  return null
}
