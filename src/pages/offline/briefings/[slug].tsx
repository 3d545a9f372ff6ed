import type { GetServerSideProps } from 'next'

import { citePage } from '@/bibliography/citing/page/queries'
import { environment } from '@/platform/environment'
import { getHub } from '@/platform/hub'
import { hubTexts } from '@/publishing/hub/queries'
import { briefingPage } from '@/publishing/queries'
import { localeOf, localePath } from '@/ui/locales'
import { offlineFile } from '@/ui/offline/file'
import { BriefingView } from '@/ui/views/BriefingView'

/** `/briefings/<slug>.html`: a published briefing as one file to keep and to read without a network. */
export const getServerSideProps: GetServerSideProps = async ({ params, query, res }) => {
  const slug = typeof params?.slug === 'string' ? params.slug : ''
  const locale = localeOf(query.locale)
  const hub = await getHub()
  const [briefing, texts] = await Promise.all([briefingPage(hub, slug, locale), hubTexts(hub, locale)])
  if (typeof briefing === 'string') return { notFound: true }
  const cite = await citePage(hub, { section: 'briefings', slug }, { locale, asked: undefined })
  const site = environment().publicUrl
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Content-Disposition', `attachment; filename="${briefing.slug}.html"`)
  res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
  res.end(offlineFile({
    locale, title: briefing.title.text, hubName: texts.name, site, address: `${site}${localePath(locale, `/briefings/${slug}`)}`,
    content: <BriefingView briefing={briefing} cite={cite} contactEmail={texts.contactEmail} />,
  }))
  return { props: {} }
}

/** The file is the answer: there is no page to draw. */
export default function OfflineBriefing() {
  return null
}
