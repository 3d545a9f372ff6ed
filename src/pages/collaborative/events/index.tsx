import type { PageConfig } from 'next'

import { eventList } from '@/partnership/collaborative/queries'
import type { EventListItem } from '@/partnership/collaborative/view'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { EventsView } from '@/ui/views/collaborative/ListPages'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly events: readonly EventListItem[] }

export const getServerSideProps = servePage<Page>(async ({ hub, locale }) => {
  const t = messages(locale)
  return { page: { events: await eventList(hub, locale) }, head: headOf(t('events.title'), t('events.lede')) }
})

export default function EventsRoute(page: Page) {
  return <EventsView {...page} />
}
