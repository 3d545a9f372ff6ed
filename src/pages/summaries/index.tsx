import type { PageConfig } from 'next'

import { summaryList } from '@/publishing/queries'
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
  return { page: { items: await summaryList(hub, locale) }, head: headOf(t('summaries.title'), t('summaries.lede')) }
})

export default function SummariesRoute({ items }: Page) {
  const { t } = useSite()
  const none = { title: t('summaries.none'), text: t('summaries.none.text') }
  return <ListView title={t('summaries.title')} lede={t('summaries.lede')} items={items} none={none} />
}
