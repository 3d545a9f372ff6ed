import type { OfferView } from '@/partnership/collaborative/view'

import { useSite } from '../../site'
import { Section } from '../Section'
import { OfferList } from './OfferList'

/** What members offer for one gap, and the way to offer more. */
export const GapOffers = ({ offers, gap }: { offers: readonly OfferView[]; gap: string }) => {
  const { t, href } = useSite()
  return (
    <Section title={t('gap.offers')}>
      {offers.length === 0 ? <p className="empty">{t('collaborative.offers.none')}</p> : <OfferList offers={offers} />}
      <p><a href={href(`/collaborative/offer?${new URLSearchParams({ gap }).toString()}`)}>{t('collaborative.offer')}</a></p>
    </Section>
  )
}
