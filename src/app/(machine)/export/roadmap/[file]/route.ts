import { roadmapPage } from '@/agenda/roadmap/queries'
import { getHub } from '@/platform/hub'
import { chartCsv } from '@/ui/charts/drawing/chart'
import { ganttChart } from '@/ui/charts/gantt/chart'
import { localeOf } from '@/ui/locales'
import { optionText } from '@/ui/messages'
import { siteIn } from '@/ui/siteIn'

// Questions are in the database.
export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly file: string }> }

/** `/export/roadmap/time.{svg,csv}`: the published roadmap as a picture or a table. `locale` for the language of its words. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  if (file !== 'time.svg' && file !== 'time.csv') {
    return new Response('There is no such file. There are time.svg and time.csv.\n', {
      status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  }
  const site = siteIn(localeOf(new URL(request.url).searchParams.get('locale') ?? undefined))
  const status = (value: string): string => optionText(site.t, 'roadmap.status', value)
  const { questions, today } = await roadmapPage(await getHub(), { since: '', locale: site.locale, words: { status } })
  const chart = ganttChart(questions, today, site)
  const isPicture = file.endsWith('.svg')
  return new Response(isPicture ? chart.draw({ id: 'chart', dir: site.dir, isAlone: true }) : chartCsv(chart), {
    headers: {
      'Content-Type': isPicture ? 'image/svg+xml; charset=utf-8' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="roadmap-${file}"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
