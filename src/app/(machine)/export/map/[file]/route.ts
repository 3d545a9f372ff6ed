import { mapPage } from '@/evidence-map/queries'
import { parseMap } from '@/evidence-map/state'
import { getHub } from '@/platform/hub'
import { chartCsv } from '@/ui/charts/drawing/chart'
import { mapChart } from '@/ui/charts/gap-map/chart'
import { localeOf } from '@/ui/locales'
import { siteIn } from '@/ui/siteIn'

// The index lives in this process and changes with the database.
export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly file: string }> }

/**
 * `/export/map/map.{svg,csv}`: a gap map as a picture or a table with a sentence for each cell. Its parameters are those
 * of the page `/map`; `locale` for the language of its words. Unknown parameters are ignored.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const ending = /^map\.(svg|csv)$/.exec(file)?.[1]
  if (!ending) {
    return new Response('There is no such file of a map. There are map.svg and map.csv.\n', {
      status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  }
  const asked = new URL(request.url).searchParams
  const site = siteIn(localeOf(asked.get('locale') ?? undefined))
  const chart = mapChart(await mapPage(await getHub(), parseMap(asked), site.locale), site)
  return new Response(ending === 'svg' ? chart.draw({ id: 'map', dir: site.dir, isAlone: true }) : chartCsv(chart), {
    headers: {
      'Content-Type': ending === 'svg' ? 'image/svg+xml; charset=utf-8' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="gap-map.${ending}"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
