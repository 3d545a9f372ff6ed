import type { PageConfig } from 'next'

import { issueList } from '@/partnership/collaborative/queries'
import type { IssueListItem } from '@/partnership/collaborative/view'
import { formRate, stampFor, takenFor } from '@/partnership/joining/spam'
import { typedIn } from '@/partnership/joining/typed'
import { subscribe } from '@/partnership/newsletter/actions/subscribe'
import { checkAddress } from '@/partnership/newsletter/form'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { NewsletterView } from '@/ui/views/collaborative/ListPages'
import type { SubscribeForm } from '@/ui/views/collaborative/Subscribe'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly issues: readonly IssueListItem[]; readonly form: SubscribeForm | null }

const sent = { seeOther: '/collaborative/newsletter?sent=1' } as const

export const getServerSideProps = servePage<Page>(async ({ hub, locale, query, form: posted, client }) => {
  const t = messages(locale)
  const head = headOf(t('newsletter.title'), t('newsletter.lede'))
  const issues = await issueList(hub, locale)
  if (!posted && query.sent !== undefined) return { page: { issues, form: null }, head: { ...head, index: false } }
  const shown = (state: Pick<SubscribeForm, 'typed' | 'problems' | 'notice'>): Page => ({ issues, form: { ...state, stamp: stampFor(posted) } })
  if (!posted) return { page: shown({ typed: {}, problems: {}, notice: null }), head, isPersonal: true }

  const taken = takenFor(posted)
  if (taken === 'program') return sent
  const checked = checkAddress(posted)
  const again = (notice: SubscribeForm['notice'], status: 422 | 429) => ({
    page: shown({ typed: typedIn(posted), problems: checked.ok ? {} : checked.problems, notice }), head, status, isPersonal: true as const,
  })
  if (!checked.ok) return again(null, 422)
  if (taken === 'again') return again('again', 422)
  if (!formRate.take(client)) return again('rate', 429)
  await subscribe(hub, checked.values.email, locale)
  return sent
}, { takesForms: true })

export default function NewsletterRoute(page: Page) {
  return <NewsletterView {...page} />
}
