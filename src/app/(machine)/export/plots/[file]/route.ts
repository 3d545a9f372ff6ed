import { getHub } from '@/platform/hub'
import { outcomeEvidence, summaryEvidence } from '@/synthesis/plots/queries'
import { chartCsv } from '@/ui/charts/drawing/chart'
import { localeOf } from '@/ui/locales'
import { siteIn } from '@/ui/siteIn'
import { plotChart, plotKinds } from '@/ui/views/plots/charts'

// Results are in the database.
export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly file: string }> }

const refused = (status: number, message: string): Response =>
  new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } })

/**
 * `/export/plots/{effect-direction,harvest,forest,funnel,timeline}.{svg,csv}`: a plot of published results as a picture
 * or a table. `outcome` names the outcome by its slug, `summary` a summary whose findings are meant; without it all
 * published studies (the newest 200), invented ones left out. `locale` for the language of its words. A refusal says
 * why in one line of text, with status 422 where the results may not be drawn together.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const [name, ending] = /^([a-z-]+)\.(svg|csv)$/.exec(file)?.slice(1) ?? []
  const kind = plotKinds.find((one) => one === name)
  if (!kind || !ending) return refused(404, `There is no such plot. There are ${plotKinds.join(', ')}, each as .svg and .csv.`)
  const asked = new URL(request.url).searchParams
  const slug = asked.get('outcome') ?? ''
  const summary = asked.get('summary')
  const site = siteIn(localeOf(asked.get('locale') ?? undefined))
  const hub = await getHub()
  const found = summary === null ? await outcomeEvidence(hub, slug, site.locale) : await summaryEvidence(hub, summary, site.locale)
  if (found === null)
    return refused(404, summary === null ? 'There is no such outcome. Name it as in the address of its page, such as outcome=loneliness.' : 'There is no such published summary.')
  const evidence = 'outcome' in found ? found : found.find(({ outcome }) => outcome.slug === slug)
  if (!evidence) return refused(404, 'The summary has no published results for this outcome.')
  const chart = plotChart(kind, evidence, site)
  if ('refused' in chart) return refused(422, chart.refused)
  return new Response(ending === 'svg' ? chart.draw({ id: 'chart', dir: site.dir, isAlone: true }) : chartCsv(chart), {
    headers: {
      'Content-Type': ending === 'svg' ? 'image/svg+xml; charset=utf-8' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${kind}-${evidence.outcome.slug}.${ending}"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
