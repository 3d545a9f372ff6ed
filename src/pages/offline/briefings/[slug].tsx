import { citePage } from '@/bibliography/citing/page/queries'
import { briefingPage } from '@/publishing/queries'
import { serveFile } from '@/site/serve-file'
import { BriefingView } from '@/ui/views/BriefingView'

export const getServerSideProps = serveFile('briefings', async ({ hub, slug, locale, texts }) => {
  const briefing = await briefingPage(hub, slug, locale)
  if (typeof briefing === 'string') return null
  const cite = await citePage(hub, { section: 'briefings', slug }, { locale, asked: undefined })
  return {
    slug: briefing.slug, title: briefing.title.text,
    content: <BriefingView briefing={briefing} cite={cite} contactEmail={texts.contactEmail} />,
  }
})

/** The file is the answer: there is no page to draw. */
export default function OfflineBriefing() {
  return null
}
