import type { PageConfig } from 'next'

import { answerOnGroup } from '@/partnership/groups/actions/posted'
import { groupPage } from '@/partnership/groups/queries/page'
import { servePage } from '@/site/serve-page'
import { localePath } from '@/ui/locales'
import { headOf } from '@/ui/shell/head'
import { GroupPageView, type GroupPageProps } from '@/ui/views/collaborative/GroupPageView'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getServerSideProps = servePage<GroupPageProps>(async ({ hub, locale, part, query, asker, form }) => {
  const given = (name: string): string => String(form ? (form.get(name) ?? '') : (query[name] ?? ''))
  const link = { id: given('r'), token: given('t') }
  const user = await asker()
  const found = await groupPage(hub, part('slug'), locale, { id: link.id, proof: link.token, user })
  if (typeof found === 'string') return found
  const { id, ...page } = found
  const proof = link.id ? `?${new URLSearchParams({ r: link.id, t: link.token }).toString()}` : ''
  const path = page.group.path
  const answer = form ? await answerOnGroup(hub, { group: id, link, user }, form) : null
  if (answer === 'done') return { seeOther: `${path}${proof}` }
  return {
    page: {
      ...page, link: link.id ? link : null,
      signIn: user ? null : `/admin/login?redirect=${encodeURIComponent(localePath(locale, path))}`,
      form: answer?.form ?? { typed: {}, problems: {}, about: null }, notice: answer?.notice ?? null,
    },
    head: { ...headOf(page.group.name.text, page.group.purpose?.text), ...(link.id ? { index: false } : {}) },
    ...(answer ? { status: answer.status } : {}),
    ...(link.id ? { isPersonal: true as const } : {}),
  }
}, { takesForms: true })

export default function GroupRoute(page: GroupPageProps) {
  return <GroupPageView {...page} />
}
