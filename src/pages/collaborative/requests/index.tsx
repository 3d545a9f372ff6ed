import type { PageConfig } from 'next'

import { answeredRequests } from '@/partnership/collaborative/queries'
import type { AnsweredView } from '@/partnership/collaborative/view'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { RequestsView } from '@/ui/views/collaborative/RequestViews'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly answered: readonly AnsweredView[] }

export const getServerSideProps = servePage<Page>(async ({ hub, locale }) => {
  const t = messages(locale)
  return { page: { answered: await answeredRequests(hub, locale) }, head: headOf(t('requests.title'), t('requests.lede')) }
})

export default function RequestsRoute(page: Page) {
  return <RequestsView {...page} />
}
