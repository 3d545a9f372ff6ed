import type { PageConfig } from 'next'

import { citePage } from '@/bibliography/citing/page/queries'
import type { CiteView } from '@/bibliography/citing/cite-view'
import { referencePage } from '@/bibliography/queries'
import type { ReferenceView as Reference } from '@/bibliography/reference-view'
import { servePage } from '@/site/serve-page'
import { headOf } from '@/ui/shell/head'
import { ReferenceView } from '@/ui/views/ReferenceView'

export const config: PageConfig = { unstable_runtimeJS: false }

type ReferencePage = { readonly reference: Reference; readonly cite: CiteView }

export const getServerSideProps = servePage<ReferencePage>(async ({ hub, locale, part, query }) => {
  const reference = await referencePage(hub, part('slug'), locale)
  if (typeof reference === 'string' || 'movedTo' in reference) return reference
  return {
    page: { reference, cite: await citePage(hub, { section: 'references', slug: part('slug') }, { locale, asked: query.style }) },
    head: { ...headOf(reference.title, reference.abstract ?? reference.citation), tags: reference.metaTags },
  }
})

export default function ReferenceRoute(page: ReferencePage) {
  return <ReferenceView {...page} />
}
