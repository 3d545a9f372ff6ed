import type { PageConfig } from 'next'

import { issueBySlug } from '@/partnership/collaborative/queries'
import type { IssuePage } from '@/partnership/collaborative/view'
import { servePage } from '@/site/serve-page'
import { headOf } from '@/ui/shell/head'
import { IssueView } from '@/ui/views/collaborative/ListPages'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly issue: IssuePage }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const issue = await issueBySlug(hub, part('slug'), locale)
  if (typeof issue === 'string') return issue
  return { page: { issue }, head: headOf(issue.title.text, issue.summary?.text) }
})

export default function IssueRoute(page: Page) {
  return <IssueView {...page} />
}
