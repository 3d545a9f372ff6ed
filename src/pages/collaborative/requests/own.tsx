import type { PageConfig } from 'next'

import type { OwnRequest } from '@/partnership/joining/own-view'
import { deleteOwnRequest } from '@/partnership/requests/actions'
import { ownRequest } from '@/partnership/requests/queries'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { OwnRequestView, type OwnState } from '@/ui/views/collaborative/LinkViews'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly own: OwnRequest | null; readonly state: OwnState }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, query, form }) => {
  const head = { ...headOf(messages(locale)('request.own')), index: false }
  const given = (name: string): string => String(form ? (form.get(name) ?? '') : (query[name] ?? ''))
  const state: OwnState = { id: given('r'), token: given('t'), gone: query.gone !== undefined, unsure: false }
  if (state.gone) return { page: { own: null, state: { ...state, id: '', token: '' } }, head }
  const own = await ownRequest(hub, state.id, state.token)
  if (form && own) {
    if (form.get('sure') !== 'yes') return { page: { own, state: { ...state, unsure: true } }, head, status: 422, isPersonal: true }
    await deleteOwnRequest(hub, state.id, state.token)
    return { seeOther: '/collaborative/requests/own?gone=1' }
  }
  return { page: { own, state }, head, isPersonal: true, ...(own ? {} : { status: 404 as const }) }
}, { takesForms: true })

export default function OwnRequestRoute(page: Page) {
  return <OwnRequestView {...page} />
}
