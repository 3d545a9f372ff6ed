import type { PageConfig } from 'next'

import { servePage } from '@/site/serve-page'
import type { HubTexts } from '@/publishing/views'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { AboutView } from '@/ui/views/AboutView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly hub: HubTexts }

export const getServerSideProps = servePage<Page>(async ({ texts, locale }) => ({
  page: { hub: texts },
  head: headOf(messages(locale)('about.title'), texts.aim?.text),
}))

export default function AboutRoute(page: Page) {
  return <AboutView {...page} />
}
