import { pagesOf } from '@/interop/sitemap/queries'
import { sitemapXml } from '@/interop/sitemap/xml'
import { environment } from '@/platform/environment'
import { getHub } from '@/platform/hub'
import { defaultLocale } from '@/platform/locales'
import { addressesOf } from '@/ui/shell/addresses'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly file: string }> }

/** `/sitemaps/studies-1.xml`: published pages of one kind, each with its address in every language. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const pages = await pagesOf(await getHub(), (await params).file)
  if (!pages) {
    return new Response('There is no such file of the sitemap. All are named in /sitemap.xml.\n', {
      status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  }
  const { publicUrl } = environment()
  return new Response(sitemapXml(pages, (path) => addressesOf(publicUrl, defaultLocale, path)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
