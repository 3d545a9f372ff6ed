import type { PageConfig } from 'next'

import type { CiteView } from '@/bibliography/citing/cite-view'
import { citePage } from '@/bibliography/citing/page/queries'
import { claimPage } from '@/publishing/claims/queries'
import type { ClaimView as Claim } from '@/publishing/claims/view'
import { servePage } from '@/site/serve-page'
import { headOf } from '@/ui/shell/head'
import { ClaimView } from '@/ui/views/claims/ClaimView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly claim: Claim; readonly cite: CiteView }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part, query }) => {
  const claim = await claimPage(hub, part('slug'), locale)
  if (typeof claim === 'string') return claim
  const cite = await citePage(hub, { section: 'claims', slug: part('slug') }, { locale, asked: query.style })
  return { page: { claim, cite }, head: headOf(claim.statement.text, claim.explanation?.text) }
})

export default function ClaimRoute(page: Page) {
  return <ClaimView {...page} />
}
