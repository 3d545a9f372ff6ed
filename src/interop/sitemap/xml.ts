/** A page under its path without a language, and when it was last changed. */
export type SitemapPage = { readonly path: string; readonly changed?: string | undefined }

type Addresses = {
  readonly canonical: string
  readonly alternates: readonly { readonly lang: string; readonly url: string }[]
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const lastmod = (changed: string | undefined): string => (changed ? `<lastmod>${escaped(changed)}</lastmod>` : '')

const document = (root: string, namespaces: string, lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespaces}>\n${lines.join('\n')}\n</${root}>\n`

const sitemaps = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/**
 * One file of a sitemap: each page once, with its address in every language.
 * Source: https://www.sitemaps.org/protocol.html, https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function sitemapXml(pages: readonly SitemapPage[], addressesOf: (path: string) => Addresses): string {
  return document('urlset', `${sitemaps} xmlns:xhtml="http://www.w3.org/1999/xhtml"`, pages.map(({ path, changed }) => {
    const { canonical, alternates } = addressesOf(path)
    const links = alternates.map(({ lang, url }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(url)}"/>`)
    return `<url><loc>${escaped(canonical)}</loc>${lastmod(changed)}${links.join('')}</url>`
  }))
}

/** The list of the files that make up a sitemap. */
export function sitemapIndexXml(addresses: readonly string[]): string {
  return document('sitemapindex', sitemaps, addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`))
}

/**
 * What search engines are asked to leave alone: what is no page, and the endless combinations of filters.
 * Source: RFC 9309
 */
export function robotsTxt(publicUrl: string): string {
  const closed = ['/admin', '/api/', '/export/', '/search?', '/*/search?', '/map?', '/*/map?', '/map/embed', '/*/map/embed']
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n')
}
