import type { PageConfig } from 'next'

import { referencePage } from '@/bibliography/queries'
import type { ReferenceView as Reference } from '@/bibliography/reference-view'
import { servePage } from '@/site/serve-page'
import { headOf } from '@/ui/shell/head'
import { ReferenceView } from '@/ui/views/ReferenceView'

export const config: PageConfig = { unstable_runtimeJS: false }

type ReferencePage = { readonly reference: Reference }

export const getServerSideProps = servePage<ReferencePage>(async ({ hub, locale, part }) => {
  const reference = await referencePage(hub, part('slug'), locale)
  if (typeof reference === 'string') return reference
  return {
    page: { reference },
    head: { ...headOf(reference.title, reference.abstract ?? reference.citation), tags: reference.metaTags },
  }
})

export default function ReferenceRoute(page: ReferencePage) {
  return <ReferenceView {...page} />
}
