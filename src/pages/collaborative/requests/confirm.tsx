import type { PageConfig } from 'next'

import { confirmRequest } from '@/partnership/requests/actions'
import { mayConfirm } from '@/partnership/joining/queries'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { ConfirmView, type ConfirmState } from '@/ui/views/collaborative/LinkViews'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly confirm: ConfirmState }

const words = {
  title: 'request.confirm', ask: 'request.confirm.ask', button: 'confirm.button', done: 'request.confirm.done', action: '/collaborative/requests/confirm',
  again: '/collaborative/requests/ask',
} as const

export const getServerSideProps = servePage<Page>(async ({ hub, locale, query, form }) => {
  const head = { ...headOf(messages(locale)('request.confirm')), index: false }
  const given = (name: string): string => String(form ? (form.get(name) ?? '') : (query[name] ?? ''))
  const [id, token] = [given('r'), given('t')]
  const page = (state: ConfirmState['state']): Page => ({ confirm: { state, id, token } })
  if (!form && query.done !== undefined) return { page: page('done'), head }
  if (form && (await confirmRequest(hub, id, token))) return { seeOther: '/collaborative/requests/confirm?done=1' }
  const isOpen = !form && (await mayConfirm(hub, 'evidence-requests', id, token))
  return { page: page(isOpen ? 'ask' : 'void'), head, isPersonal: true, ...(isOpen ? {} : { status: 404 as const }) }
}, { takesForms: true })

export default function ConfirmRequestRoute({ confirm }: Page) {
  return <ConfirmView confirm={confirm} words={words} />
}
