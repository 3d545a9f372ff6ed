import type { PageConfig } from 'next'

import { servePage } from '@/site/serve-page'
import { termPage } from '@/publishing/vocabularies/queries'
import type { TermPageView } from '@/publishing/views'
import { headOf } from '@/ui/shell/head'
import { TermPage } from '@/ui/views/TermPage'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly page: TermPageView }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const page = await termPage(hub, part('vocabulary'), part('slug'), locale)
  if (page === null) return 'missing'
  return 'movedTo' in page ? page : { page: { page }, head: headOf(page.term.label.text, page.term.definition?.text) }
})

export default function TermRoute(page: Page) {
  return <TermPage {...page} />
}
