import { robotsTxt } from '@/interop/sitemap/xml'
import { environment } from '@/platform/environment'

// The hub's address is known when it serves, not when it is built.
export const dynamic = 'force-dynamic'

/** What search engines may look at, and where the sitemap is. */
export function GET(): Response {
  return new Response(robotsTxt(environment().publicUrl), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
