import type { PageConfig } from 'next'

import { personPage } from '@/partnership/people/queries'
import type { PersonView as Person } from '@/partnership/people/view'
import { servePage } from '@/site/serve-page'
import { headOf } from '@/ui/shell/head'
import { PersonView } from '@/ui/views/PersonView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly person: Person }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const person = await personPage(hub, part('slug'), locale)
  if (typeof person === 'string') return person
  return { page: { person }, head: headOf(person.name, person.biography?.text) }
})

export default function PersonRoute(page: Page) {
  return <PersonView {...page} />
}
