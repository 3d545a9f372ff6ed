import { expect, it } from 'vitest'
import { robotsTxt, sitemapIndexXml, sitemapXml } from './xml'

const addressesOf = (path: string) => ({
  canonical: `https://hub.example.org${path}`,
  alternates: [{ lang: 'fr', url: `https://hub.example.org/fr${path}` }],
})

it('a page is listed once, with its day and its address in each language', () => {
  const xml = sitemapXml([{ path: '/studies/grant-2000', changed: '2026-11-22T10:00:00.000Z' }], addressesOf)
  expect(xml).toContain('<loc>https://hub.example.org/studies/grant-2000</loc><lastmod>2026-11-22T10:00:00.000Z</lastmod>')
  expect(xml).toContain('hreflang="fr" href="https://hub.example.org/fr/studies/grant-2000"')
})

it('signs that mean something in XML are written so that they do not', () => {
  expect(sitemapXml([{ path: '/a&b<c>"\'' }], addressesOf)).toContain('/a&#38;b&#60;c&#62;&#34;&#39;')
  expect(sitemapIndexXml(['https://hub.example.org/?a&b'])).toContain('?a&#38;b')
})

it('search engines are led to the sitemap and away from what is no page', () => {
  const text = robotsTxt('https://hub.example.org')
  expect(text).toContain('Sitemap: https://hub.example.org/sitemap.xml')
  expect(text).toContain('Disallow: /admin\n')
})
