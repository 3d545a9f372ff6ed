import type { PageConfig } from 'next'

import { memberDirectory } from '@/partnership/collaborative/queries'
import type { DirectoryView } from '@/partnership/collaborative/view'
import type { MemberFilter } from '@/partnership/joining/directory'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { MembersView } from '@/ui/views/collaborative/MembersView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly directory: DirectoryView; readonly filter: MemberFilter }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, query }) => {
  const t = messages(locale)
  const one = (name: string): string | null => (typeof query[name] === 'string' && query[name] ? query[name].slice(0, 100) : null)
  const filter = { country: one('country'), sector: one('sector'), interest: one('interest') }
  return { page: { directory: await memberDirectory(hub, filter, locale), filter }, head: headOf(t('members.title'), t('members.lede')) }
})

export default function MembersRoute(page: Page) {
  return <MembersView {...page} />
}
