import { getHub } from '@/platform/hub'
import { summaryFindings } from '@/synthesis/certainty/findings/queries'
import { chartCsv } from '@/ui/charts/drawing/chart'
import { findingsChart } from '@/ui/charts/findings/chart'
import { localeOf } from '@/ui/locales'
import { siteIn } from '@/ui/siteIn'

// Results and ratings are in the database.
export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly file: string }> }

const refused = (status: number, message: string): Response =>
  new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } })

/**
 * `/export/findings/{summary}.{svg,csv}`: the Summary of Findings of a published summary, named by its slug, as a
 * picture or a table. `locale` for the language of its words.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const [slug, ending] = /^(.+)\.(svg|csv)$/.exec(file)?.slice(1) ?? []
  if (!slug || !ending) return refused(404, 'There is no such table. Name a summary as in the address of its page, and .svg or .csv.')
  const site = siteIn(localeOf(new URL(request.url).searchParams.get('locale') ?? undefined))
  const findings = await summaryFindings(await getHub(), slug, site.locale)
  if (!findings) return refused(404, 'There is no such published summary.')
  if (findings.rows.length === 0) return refused(404, 'The summary has no published results to show in a table.')
  const chart = findingsChart(findings, site)
  return new Response(ending === 'svg' ? chart.draw({ id: 'chart', dir: site.dir, isAlone: true }) : chartCsv(chart), {
    headers: {
      'Content-Type': ending === 'svg' ? 'image/svg+xml; charset=utf-8' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="findings-${slug}.${ending}"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
