import type { GetServerSideProps } from 'next'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'

import { pictureBytes } from '@/documents/pictures'
import { environment } from '@/platform/environment'
import { getHub } from '@/platform/hub'
import { hubTexts } from '@/publishing/hub/queries'
import type { HubTexts } from '@/publishing/views'
import { localeOf, localePath, type LocaleCode } from '@/ui/locales'
import { messages } from '@/ui/messages'
import { offlineFile } from '@/ui/offline/file'
import { withPictures } from '@/ui/offline/pictures'

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
    }), { t: messages(locale), site, bytesOf: pictureBytes }))
    return { props: {} }
  }
}
