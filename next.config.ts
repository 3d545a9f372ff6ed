import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const languages = 'cy|fr|es|pt|de|ja|ar'
const development = process.env.NODE_ENV === 'development'

/** Public pages load nothing from elsewhere and run no inline script. The development server needs eval and inline code. */
const publicPolicy = [
  "default-src 'self'",
  development ? "script-src 'self' 'unsafe-eval' 'unsafe-inline'" : "script-src 'self'",
  development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** The gap map alone may stand in anybody's frame. */
const embedPolicy = publicPolicy.replace("frame-ancestors 'none'", 'frame-ancestors *')

const everyAnswer = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A start builds once; writing a cache for the next build took longer than it would save.
  experimental: { turbopackFileSystemCacheForBuild: false },
  // Types are a check of their own (npm run typecheck); whoever only starts the hub need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // It reads its own files, which a bundle would not have.
  serverExternalPackages: ['pdfkit'],
  rewrites: async () => ({
    // Next has a page of its own at this very address; the hub's help is given wherever no page is.
    beforeFiles: [
      // Asked for by whoever does not read what the page names, such as feed readers.
      { source: '/favicon.ico', destination: '/icon.svg' },
      { source: '/404', destination: '/nothing/404' },
      { source: `/:locale(${languages})/404`, destination: '/nothing/404?locale=:locale' },
    ],
    afterFiles: [
      ...['briefings', 'summaries'].flatMap((section) => [
        { source: `/:locale(${languages})/${section}/:slug([^/]+)\\.pdf`, destination: `/export/publications/:locale/${section}/:slug.pdf` },
        { source: `/${section}/:slug([^/]+)\\.pdf`, destination: `/export/publications/en/${section}/:slug.pdf` },
        { source: `/:locale(${languages})/${section}/:slug([^/]+)\\.html`, destination: `/offline/${section}/:slug?locale=:locale` },
        { source: `/${section}/:slug([^/]+)\\.html`, destination: `/offline/${section}/:slug` },
      ]),
      { source: `/:locale(${languages})`, destination: '/?locale=:locale' },
      // Admin, API and assets have no language in their addresses.
      { source: `/:locale(${languages})/:path((?!admin|api|_next|assets).*)`, destination: '/:path?locale=:locale' },
    ],
    fallback: [],
  }),
  headers: async () => [
    { source: '/:path*', headers: everyAnswer },
    { source: '/:path((?!admin|api).*)', headers: [{ key: 'Content-Security-Policy', value: publicPolicy }] },
    { source: '/', headers: [{ key: 'Content-Security-Policy', value: publicPolicy }] },
    // The last one that fits counts.
    ...['/map/embed', `/:locale(${languages})/map/embed`].map((source) => (
      { source, headers: [{ key: 'Content-Security-Policy', value: embedPolicy }] }
    )),
  ],
}

/**
 * Payload asks for a client hint on every path, which makes browsers load each page twice; only its admin uses it.
 * Its headers are kept for the admin and taken from everything else.
 */
function hintsForAdminOnly(whole: NextConfig): NextConfig {
  return {
    ...whole,
    headers: async () => {
      const all = (await whole.headers?.()) ?? []
      return all.map((entry) => (
        entry.headers.some(({ key }) => key === 'Critical-CH') ? { ...entry, source: '/admin/:path*' } : entry
      ))
    },
  }
}

export default hintsForAdminOnly(withPayload(config, { devBundleServerPackages: false }))
