import type { PageConfig } from 'next'

import { eventBySlug } from '@/partnership/collaborative/queries'
import type { EventPage } from '@/partnership/collaborative/view'
import { servePage } from '@/site/serve-page'
import { headOf } from '@/ui/shell/head'
import { EventView } from '@/ui/views/collaborative/EventView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly event: EventPage }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const event = await eventBySlug(hub, part('slug'), locale)
  if (typeof event === 'string') return event
  return { page: { event }, head: headOf(event.title.text, event.description?.text) }
})

export default function EventRoute(page: Page) {
  return <EventView {...page} />
}
