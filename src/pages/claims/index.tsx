import type { PageConfig } from 'next'

import { claimList } from '@/publishing/claims/queries'
import type { ClaimLine } from '@/publishing/claims/view'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { ClaimsView } from '@/ui/views/claims/ClaimsView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly claims: readonly ClaimLine[] }

export const getServerSideProps = servePage<Page>(async ({ hub, locale }) => {
  const t = messages(locale)
  return { page: { claims: await claimList(hub, locale) }, head: headOf(t('claims.title'), t('claims.lede')) }
})

export default function ClaimsRoute({ claims }: Page) {
  return <ClaimsView claims={claims} />
}
