import type { PageConfig } from 'next'

import { issueList } from '@/partnership/collaborative/queries'
import type { IssueListItem } from '@/partnership/collaborative/view'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { NewsletterView } from '@/ui/views/collaborative/ListPages'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly issues: readonly IssueListItem[] }

export const getServerSideProps = servePage<Page>(async ({ hub, locale }) => {
  const t = messages(locale)
  return { page: { issues: await issueList(hub, locale) }, head: headOf(t('newsletter.title'), t('newsletter.lede')) }
})

export default function NewsletterRoute(page: Page) {
  return <NewsletterView {...page} />
}
