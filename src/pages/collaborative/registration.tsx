import type { PageConfig } from 'next'

import { ownGroups } from '@/partnership/groups/queries/page'
import type { OwnGroup } from '@/partnership/groups/view'
import { actOnOwn, type OwnWish } from '@/partnership/joining/actions/forget'
import type { OwnRegistration } from '@/partnership/joining/own-view'
import { ownRegistration } from '@/partnership/joining/queries'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { OwnRegistrationView, type OwnState } from '@/ui/views/collaborative/LinkViews'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly own: OwnRegistration | null; readonly groups: readonly OwnGroup[]; readonly state: OwnState }

const wishes: readonly OwnWish[] = ['unlist', 'subscribe', 'unsubscribe', 'withdraw', 'delete']
const here = '/collaborative/registration'

export const getServerSideProps = servePage<Page>(async ({ hub, locale, query, form }) => {
  const head = { ...headOf(messages(locale)('own.title')), index: false }
  const given = (name: string): string => String(form ? (form.get(name) ?? '') : (query[name] ?? ''))
  const state: OwnState = { id: given('r'), token: given('t'), gone: query.gone !== undefined, unsure: false }
  if (state.gone) return { page: { own: null, groups: [], state: { ...state, id: '', token: '' } }, head }
  const own = await ownRegistration(hub, state.id, state.token)
  const groups = own?.state === 'approved' ? await ownGroups(hub, state.id, locale) : []
  const wish = wishes.find((one) => one === form?.get('wish'))
  if (form && own && wish) {
    if (wish === 'delete' && form.get('sure') !== 'yes') return { page: { own, groups, state: { ...state, unsure: true } }, head, status: 422, isPersonal: true }
    await actOnOwn(hub, state.id, state.token, wish)
    if (wish === 'delete') return { seeOther: `${here}?gone=1` }
    return { seeOther: `${here}?${new URLSearchParams({ r: state.id, t: state.token }).toString()}` }
  }
  return { page: { own, groups, state }, head, isPersonal: true, ...(own ? {} : { status: 404 as const }) }
}, { takesForms: true })

export default function RegistrationRoute(page: Page) {
  return <OwnRegistrationView {...page} />
}
