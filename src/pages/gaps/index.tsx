import type { PageConfig } from 'next'

import type { GapListView } from '@/agenda/gaps/gap-view'
import { gapList, listStateOf } from '@/agenda/gaps/queries/list'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { GapsView } from '@/ui/views/gaps/GapsView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly list: GapListView }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, query }) => {
  const t = messages(locale)
  return { page: { list: await gapList(hub, locale, listStateOf(query)) }, head: headOf(t('gaps.title'), t('gaps.lede')) }
})

export default function GapsRoute(page: Page) {
  return <GapsView {...page} />
}
