import type { PageConfig } from 'next'

import { servePage } from '@/site/serve-page'
import { methodsPage } from '@/publishing/vocabularies/queries'
import type { MethodsView as Methods } from '@/publishing/views'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { MethodsView } from '@/ui/views/MethodsView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly methods: Methods }

export const getServerSideProps = servePage<Page>(async ({ hub, locale }) => {
  const t = messages(locale)
  return { page: { methods: await methodsPage(hub, locale) }, head: headOf(t('methods.title'), t('methods.lede')) }
})

export default function MethodsRoute(page: Page) {
  return <MethodsView {...page} />
}
