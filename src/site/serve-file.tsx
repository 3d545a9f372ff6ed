import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

import type { GetServerSideProps } from 'next'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'

import { environment } from '@/platform/environment'
import { getHub } from '@/platform/hub'
import { hubTexts } from '@/publishing/hub/queries'
import type { HubTexts } from '@/publishing/views'
import { localeOf, localePath, type LocaleCode } from '@/ui/locales'
import { offlineFile } from '@/ui/offline/file'

type Drawn = { readonly slug: string; readonly title: string; readonly content: ReactNode }
type Asked = { readonly hub: Payload; readonly slug: string; readonly locale: LocaleCode; readonly texts: HubTexts }

/** `/<section>/<slug>.html`: a published text as one file to keep and to read without a network. */
export function serveFile(section: string, draw: (asked: Asked) => Promise<Drawn | null>): GetServerSideProps {
  return async ({ params, query, res }) => {
    const slug = typeof params?.slug === 'string' ? params.slug : ''
    const locale = localeOf(query.locale)
    const hub = await getHub()
    const texts = await hubTexts(hub, locale)
    const drawn = await draw({ hub, slug, locale, texts })
    if (!drawn) return { notFound: true }
    const site = environment().publicUrl
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.setHeader('Content-Disposition', `attachment; filename="${drawn.slug}.html"`)
    res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
    res.end(await withPictures(offlineFile({
      locale, title: drawn.title, hubName: texts.name, site, address: `${site}${localePath(locale, `/${section}/${slug}`)}`,
      content: drawn.content,
    })))
    return { props: {} }
  }
}

const pictureTypes: Readonly<Record<string, string>> = { '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.webp': 'image/webp' }

/** Puts the pictures of a page into its file; one that cannot be read leaves its description. */
async function withPictures(file: string): Promise<string> {
  const found = [...new Set([...file.matchAll(/ src="\/api\/documents\/file\/([^"]+)"/g)].map(([, name]) => name ?? ''))]
  const pictures = new Map(await Promise.all(found.map(async (name) => {
    const path = join(environment().documentsDir, basename(decodeURIComponent(name)))
    const bytes = await readFile(path).catch(() => null)
    const type = pictureTypes[extname(path).toLowerCase()]
    return [name, bytes && type ? `data:${type};base64,${bytes.toString('base64')}` : ''] as const
  })))
  return file.replace(/ src="\/api\/documents\/file\/([^"]+)"/g, (_whole, name: string) => ` src="${pictures.get(name) ?? ''}"`)
}
