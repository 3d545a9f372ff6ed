import type { PageConfig } from 'next'

import { changesPage } from '@/publishing/changes/queries'
import type { ChangesView as Changes } from '@/publishing/changes/view'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { ChangesView } from '@/ui/views/changes/ChangesView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly changes: Changes }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const changes = await changesPage(hub, 'briefings', part('slug'), locale)
  if (typeof changes === 'string') return changes
  const t = messages(locale)
  return { page: { changes }, head: headOf(`${t('changes.title')}: ${changes.text.title}`, t('changes.lede')) }
})

export default function ChangesRoute({ changes }: Page) {
  return <ChangesView changes={changes} section="briefings" />
}
