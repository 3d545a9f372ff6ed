import { instrumentsNamed, ofIntervention, publishedRatings, studyNamed } from '@/appraisal/published/queries'
import { ratedWith, ratingsOnPage } from '@/appraisal/published/overview/queries'
import { getHub } from '@/platform/hub'
import { profile, profileSigns } from '@/ui/charts/profile/matrix'
import { qualityShares, sharesCsv } from '@/ui/charts/quality-summary/shares'
import { sharesSvg } from '@/ui/charts/quality-summary/svg'
import { matrixCsv } from '@/ui/charts/rating-matrix/matrix'
import type { Rated } from '@/ui/charts/rating-matrix/rated'
import { matrixSvg } from '@/ui/charts/rating-matrix/svg'
import { trafficLight, trafficLightSigns } from '@/ui/charts/traffic-light/matrix'
import { siteIn, type Site } from '@/ui/siteIn'
import { localeOf } from '@/ui/locales'
import { chartRows } from '@/ui/views/quality/rated'

// Ratings are in the database.
export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly file: string }> }

const mostCounted = 1000
const names = /^(traffic-light|profile|summary)\.(svg|csv)$/

const refused = (status: number, message: string): Response =>
  new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } })

/**
 * `/export/quality/{traffic-light,profile,summary}.{svg,csv}`: a chart of published quality ratings as a picture or a
 * table. `instrument` names the tool (`id@version`), `study` or `intervention` one of them by its slug; else all, `page` by page
 * (25 each; a summary counts the newest 1000). `examples=true` for the invented ones, `weighted=true` for a summary
 * by numbers of people, `locale` for the language of its words. A refusal says why in one line of text.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const [, chart, ending] = names.exec(file) ?? []
  if (!chart || !ending)
    return refused(404, 'There is no such chart. There are traffic-light, profile and summary, each as .svg and .csv.')
  const asked = new URL(request.url).searchParams
  const key = asked.get('instrument') ?? ''
  const hub = await getHub()
  const instrument = (await instrumentsNamed(hub, [key])).get(key)
  if (!instrument) return refused(404, 'There is no such tool. Name it as in the links of the page on quality, such as instrument=mmat@2018.')
  const site = siteIn(localeOf(asked.get('locale') ?? undefined))

  const slug = asked.get('study')
  const study = slug === null ? null : await studyNamed(hub, slug)
  if (slug !== null && !study) return refused(404, 'There is no such published study.')
  const term = asked.get('intervention')
  const of = study ? { study: { equals: study } } : term === null ? null : await ofIntervention(hub, `activities/${term}`)
  if (term !== null && !of) return refused(404, 'There is no such intervention.')
  const where = of ? { and: [of, { instrument: { equals: key } }] } : ratedWith(key, asked.get('examples') === 'true')
  const page = /^[1-9]\d{0,5}$/.test(asked.get('page') ?? '') ? Number(asked.get('page')) : 1
  const wanted = chart === 'summary' ? { where, limit: mostCounted } : { where, limit: ratingsOnPage, page }
  const { ratings } = await publishedRatings(hub, wanted, site.locale)
  const rated = { instrument, rows: chartRows(ratings, site.href, of ? 'own' : 'all') }
  const body = drawn(chart, ending, rated, site, asked.get('weighted') === 'true')
  return new Response(body, {
    headers: {
      'Content-Type': ending === 'svg' ? 'image/svg+xml; charset=utf-8' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${chart}-${instrument.id}.${ending}"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  })
}

function drawn(chart: string, ending: string, rated: Rated, { t, dir, locale }: Site, isWeighted: boolean): string {
  const place = { id: 'chart', dir, isAlone: true }
  if (chart === 'summary') {
    const shares = qualityShares(rated, t, { isWeighted, locale })
    return ending === 'svg' ? sharesSvg(shares, t, place) : sharesCsv(shares, t)
  }
  const [matrix, signs] = chart === 'profile'
    ? [profile(rated, t), profileSigns(rated, t)] as const
    : [trafficLight(rated, t), trafficLightSigns(rated, t)] as const
  return ending === 'svg' ? matrixSvg(matrix, signs, t, place) : matrixCsv(matrix, t)
}
