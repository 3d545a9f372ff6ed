import type { PageConfig } from 'next'

import { briefingList } from '@/publishing/queries'
import { servePage } from '@/site/serve-page'
import type { ListItem } from '@/publishing/views'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { useSite } from '@/ui/site'
import { ListView } from '@/ui/views/ListView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly items: readonly ListItem[] }

export const getServerSideProps = servePage<Page>(async ({ hub, locale }) => {
  const t = messages(locale)
  return { page: { items: await briefingList(hub, locale) }, head: headOf(t('briefings.title'), t('briefings.lede')) }
})

export default function BriefingsRoute({ items }: Page) {
  const { t } = useSite()
  const none = { title: t('briefings.none'), text: t('briefings.none.text') }
  return <ListView title={t('briefings.title')} lede={t('briefings.lede')} items={items} none={none} />
}
