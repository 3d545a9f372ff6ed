import type { PageConfig } from 'next'

import type { PartnersView as Partners } from '@/partnership/partners-view'
import { partnersPage } from '@/partnership/queries'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { PartnersView } from '@/ui/views/PartnersView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly partners: Partners }

export const getServerSideProps = servePage<Page>(async ({ hub, locale }) => {
  const t = messages(locale)
  return { page: { partners: await partnersPage(hub, locale) }, head: headOf(t('partners.title'), t('partners.lede')) }
})

export default function PartnersRoute(page: Page) {
  return <PartnersView {...page} />
}
