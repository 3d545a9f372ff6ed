import type { PageConfig } from 'next'

import { answerOnGap } from '@/agenda/gaps/actions/posted'
import { gapPage } from '@/agenda/gaps/queries/page'
import type { OfferView } from '@/partnership/collaborative/view'
import { offersFor } from '@/partnership/offers/queries'
import { servePage } from '@/site/serve-page'
import { localePath } from '@/ui/locales'
import { headOf } from '@/ui/shell/head'
import { GapOffers } from '@/ui/views/collaborative/GapOffers'
import { GapView, type GapPageProps } from '@/ui/views/gaps/GapView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = GapPageProps & { readonly offers: readonly OfferView[] }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part, query, asker, form }) => {
  const user = await asker()
  const found = await gapPage(hub, part('slug'), locale, user)
  if (typeof found === 'string' || 'movedTo' in found) return found
  const { gap, desk } = found
  const posted = form ? await answerOnGap(hub, user, gap, form, locale) : null
  if (posted && 'done' in posted) return { seeOther: posted.done }
  const path = localePath(locale, `/gaps/${gap.slug}`)
  return {
    page: {
      gap, desk, form: posted?.form ?? { typed: {}, problems: {} }, notice: posted?.notice ?? null,
      told: query.tagged === 'yes' ? 'tagged' : query.reported === 'yes' ? 'reported' : null,
      signIn: `/admin/login?redirect=${encodeURIComponent(path)}`,
      offers: await offersFor(hub, gap.id, locale),
    },
    head: headOf(gap.title.text, gap.statement?.text ?? gap.why?.text),
    ...(posted ? { status: posted.status } : {}),
  }
}, { takesForms: true })

export default function GapRoute({ offers, ...page }: Page) {
  return <GapView {...page}><GapOffers offers={offers} gap={page.gap.slug} /></GapView>
}
