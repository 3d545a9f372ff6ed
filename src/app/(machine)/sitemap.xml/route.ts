import { sitemapFiles } from '@/interop/sitemap/queries'
import { sitemapIndexXml } from '@/interop/sitemap/xml'
import { environment } from '@/platform/environment'
import { getHub } from '@/platform/hub'

export const dynamic = 'force-dynamic'

/** The files that list every published page, for search engines. */
export async function GET(): Promise<Response> {
  const files = await sitemapFiles(await getHub())
  return new Response(sitemapIndexXml(files.map((file) => `${environment().publicUrl}/sitemaps/${file}`)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
