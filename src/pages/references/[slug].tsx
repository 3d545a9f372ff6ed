import type { PageConfig } from 'next'

import { citePage } from '@/bibliography/citing/page/queries'
import type { CiteView } from '@/bibliography/citing/cite-view'
import { referencePage } from '@/bibliography/queries'
import type { ReferenceView as Reference } from '@/bibliography/reference-view'
import { claimsOfReference } from '@/publishing/claims/queries'
import type { ClaimLine } from '@/publishing/claims/view'
import { servePage } from '@/site/serve-page'
import { headOf } from '@/ui/shell/head'
import { ReferenceView } from '@/ui/views/ReferenceView'

export const config: PageConfig = { unstable_runtimeJS: false }

type ReferencePage = { readonly reference: Reference; readonly cite: CiteView; readonly claims: readonly ClaimLine[] }

export const getServerSideProps = servePage<ReferencePage>(async ({ hub, locale, part, query }) => {
  const reference = await referencePage(hub, part('slug'), locale)
  if (typeof reference === 'string' || 'movedTo' in reference) return reference
  const [cite, claims] = await Promise.all([
    citePage(hub, { section: 'references', slug: part('slug') }, { locale, asked: query.style }), claimsOfReference(hub, part('slug'), locale),
  ])
  return {
    page: { reference, cite, claims },
    head: { ...headOf(reference.title, reference.abstract ?? reference.citation), tags: reference.metaTags },
  }
})

export default function ReferenceRoute(page: ReferencePage) {
  return <ReferenceView {...page} />
}
