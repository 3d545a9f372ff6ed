import type { PageConfig } from 'next'

import { collaborativePage } from '@/partnership/collaborative/queries'
import type { CollaborativeView as Collaborative } from '@/partnership/collaborative/view'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { CollaborativeView } from '@/ui/views/collaborative/CollaborativeView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly collaborative: Collaborative }

export const getServerSideProps = servePage<Page>(async ({ hub, locale }) => {
  const t = messages(locale)
  return { page: { collaborative: await collaborativePage(hub, locale) }, head: headOf(t('collaborative.title'), t('collaborative.lede')) }
})

export default function CollaborativeRoute(page: Page) {
  return <CollaborativeView {...page} />
}
