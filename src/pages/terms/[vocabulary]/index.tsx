import type { PageConfig } from 'next'

import { servePage } from '@/site/serve-page'
import { vocabularyPage } from '@/publishing/vocabularies/queries'
import type { VocabularyPageView } from '@/publishing/views'
import { headOf } from '@/ui/shell/head'
import { VocabularyPage } from '@/ui/views/VocabularyPage'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly page: VocabularyPageView }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const page = await vocabularyPage(hub, part('vocabulary'), locale)
  return page ? { page: { page }, head: headOf(page.title.text, page.description?.text) } : 'missing'
})

export default function VocabularyRoute(page: Page) {
  return <VocabularyPage {...page} />
}
