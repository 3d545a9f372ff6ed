import type { PageConfig } from 'next'

import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { AccessibilityView } from '@/ui/views/AccessibilityView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly contactEmail: string | null }

export const getServerSideProps = servePage<Page>(async ({ texts, locale }) => {
  const t = messages(locale)
  return { page: { contactEmail: texts.contactEmail }, head: headOf(t('accessibility.title'), t('accessibility.lede')) }
})

export default function AccessibilityRoute(page: Page) {
  return <AccessibilityView {...page} />
}
