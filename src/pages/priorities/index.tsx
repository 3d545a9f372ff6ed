import type { PageConfig } from 'next'

import { roundList } from '@/agenda/rounds/queries/public'
import type { RoundListItem } from '@/agenda/rounds/round-view'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { PrioritiesView } from '@/ui/views/priorities/PrioritiesView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly rounds: readonly RoundListItem[] }

export const getServerSideProps = servePage<Page>(async ({ hub, locale }) => {
  const t = messages(locale)
  return { page: { rounds: await roundList(hub, locale) }, head: headOf(t('priorities.title'), t('priorities.lede')) }
})

export default function PrioritiesRoute(page: Page) {
  return <PrioritiesView {...page} />
}
