import type { PageConfig } from 'next'

import { roundPage } from '@/agenda/rounds/queries/public'
import type { RoundView as Round } from '@/agenda/rounds/round-view'
import { servePage } from '@/site/serve-page'
import { headOf } from '@/ui/shell/head'
import { RoundView } from '@/ui/views/priorities/RoundView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly round: Round }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const round = await roundPage(hub, part('slug'), locale)
  return round ? { page: { round }, head: headOf(round.title.text, round.scope?.text) } : 'missing'
})

export default function RoundRoute({ round }: Page) {
  return <RoundView round={round} />
}
