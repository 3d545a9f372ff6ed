import { roundPage } from '@/agenda/rounds/queries/public'
import { getHub } from '@/platform/hub'
import { localeOf } from '@/ui/locales'
import { siteIn } from '@/ui/siteIn'
import { roundFile } from '@/ui/views/priorities/files'

// Rounds are in the database.
export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly slug: string; readonly file: string }> }

const refused = (message: string): Response =>
  new Response(`${message}\n`, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } })

/**
 * `/export/priorities/<round>/{ranking.svg,ranking.csv,votes-<group>.csv,agreed.csv,decisions.csv}`: a round for the
 * record, without names. Results are there once the vote is closed. `locale` for the language of its words.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params
  const site = siteIn(localeOf(new URL(request.url).searchParams.get('locale') ?? undefined))
  const round = await roundPage(await getHub(), slug, site.locale)
  if (!round) return refused('There is no such round.')
  const found = roundFile(round, file, site)
  if (!found) return refused('The round has no such file, or not yet: results are there once the vote is closed. See the links on its page.')
  return new Response(found.content, {
    headers: {
      'Content-Type': `${found.type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${round.slug}-${file}"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
