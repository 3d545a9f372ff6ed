import type { PageConfig } from 'next'

import { confirmRegistration } from '@/partnership/joining/actions/register'
import { mayConfirm } from '@/partnership/joining/queries'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { ConfirmView, type ConfirmState } from '@/ui/views/collaborative/LinkViews'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly confirm: ConfirmState }

const words = {
  title: 'confirm.title', ask: 'confirm.ask', button: 'confirm.button', done: 'confirm.done', action: '/collaborative/confirm',
  again: '/collaborative/join',
} as const

export const getServerSideProps = servePage<Page>(async ({ hub, locale, query, form }) => {
  const head = { ...headOf(messages(locale)('confirm.title')), index: false }
  const given = (name: string): string => String(form ? (form.get(name) ?? '') : (query[name] ?? ''))
  const [id, token] = [given('r'), given('t')]
  const page = (state: ConfirmState['state']): Page => ({ confirm: { state, id, token } })
  if (!form && query.done !== undefined) return { page: page('done'), head }
  if (form && (await confirmRegistration(hub, id, token))) return { seeOther: '/collaborative/confirm?done=1' }
  const isOpen = !form && (await mayConfirm(hub, 'registrations', id, token))
  return { page: page(isOpen ? 'ask' : 'void'), head, isPersonal: true, ...(isOpen ? {} : { status: 404 as const }) }
}, { takesForms: true })

export default function ConfirmRoute({ confirm }: Page) {
  return <ConfirmView confirm={confirm} words={words} />
}
