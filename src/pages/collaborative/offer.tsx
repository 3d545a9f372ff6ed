import type { PageConfig } from 'next'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { isToken } from '@/agenda/gaps/forms'
import { typedIn } from '@/partnership/joining/typed'
import { makeOffer } from '@/partnership/offers/actions'
import { checkOffer } from '@/partnership/offers/form'
import { openGaps, ownOffers } from '@/partnership/offers/queries'
import { offerRate } from '@/partnership/offers/rate'
import { servePage } from '@/site/serve-page'
import { localePath } from '@/ui/locales'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { MakeOfferView, type MakeOffer } from '@/ui/views/collaborative/MakeOfferView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly offer: MakeOffer }

const here = '/collaborative/offer'

export const getServerSideProps = servePage<Page>(async ({ hub, locale, query, asker, form: posted }) => {
  const t = messages(locale)
  const head = { ...headOf(t('offer.title'), t('offer.lede')), index: false }
  const user = await asker()
  const asked = String((posted ? posted.get('gap') : query.gap) ?? '')
  const signIn = `/admin/login?redirect=${encodeURIComponent(localePath(locale, asked ? `${here}?${new URLSearchParams({ gap: asked }).toString()}` : here))}`
  const base: MakeOffer = {
    step: 'form', signIn, notice: null, wasSent: query.sent !== undefined, form: { typed: {}, problems: {} }, token: crypto.randomUUID(), gaps: [], own: [],
  }
  if (!user && !posted) return { page: { offer: { ...base, step: 'sign-in' } }, head }
  if (user && !may(holderOf({ user }), 'collaborative.offer')) return { page: { offer: { ...base, step: 'not-permitted' } }, head, status: 403 }
  const gaps = await openGaps(hub, locale)
  const offer: MakeOffer = { ...base, gaps, own: user ? await ownOffers(user, locale) : [] }
  if (!posted) return { page: { offer: { ...offer, form: { typed: { gap: [asked] }, problems: {} } } }, head }

  const checked = checkOffer(posted, new Set(gaps.map(({ value }) => value)))
  const given = posted.get('token') ?? ''
  const token = isToken(given) ? given : base.token
  const again = (notice: MakeOffer['notice'], status: 401 | 422 | 429) => ({
    page: { offer: { ...offer, token, notice, form: { typed: typedIn(posted), problems: checked.ok ? {} : checked.problems } } }, head, status,
  })
  if (!user) return again('signed-out', 401)
  if (!checked.ok) return again(null, 422)
  if (!offerRate.take(String(user.id))) return again('too-often', 429)
  await makeOffer(hub, user, checked.values, token, locale)
  return { seeOther: `${here}?sent=1` }
}, { takesForms: true })

export default function OfferRoute(page: Page) {
  return <MakeOfferView {...page} />
}
