import { defaultLocale, isLocale } from '@/platform/locales'
import { searchAnswer } from '@/search/answer'
import { defaultSize, largestSize } from '@/search/embedded/engine'
import { getHub } from '@/platform/hub'
import { searchIn } from '@/search/queries'
import { parseSearch } from '@/search/state'

// The index lives in this process and changes with the database.
export const dynamic = 'force-dynamic'

const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS' }

function sizeIn(params: URLSearchParams): number {
  const size = params.get('size') ?? ''
  return /^[1-9]\d{0,8}$/.test(size) ? Math.min(Number(size), largestSize) : defaultSize
}

/**
 * The search as JSON: the parameters of the search page, with `size` (1 to 100) and `locale`. Unknown parameters are
 * ignored. A failure answers 503 with `{ error: { code: 'search-unavailable', message } }`.
 */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const locale = params.get('locale')
  try {
    const page = await searchIn(await getHub(), parseSearch(params), isLocale(locale) ? locale : defaultLocale, { size: sizeIn(params) })
    return Response.json(searchAnswer(page), { headers: { ...open, 'Cache-Control': 'public, max-age=5' } })
  } catch {
    // What went wrong is in the log already: the hub and the index each report their own failures.
    const message = 'The search is not available just now. Please try again in a moment.'
    return Response.json(
      { error: { code: 'search-unavailable', message } },
      { status: 503, headers: { ...open, 'Cache-Control': 'no-store', 'Retry-After': '5' } },
    )
  }
}

export function OPTIONS(): Response {
  return new Response(null, { status: 204, headers: open })
}
