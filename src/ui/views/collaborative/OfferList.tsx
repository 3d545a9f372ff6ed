import { edtfInWords } from '@/bibliography/dates'
import type { OfferView } from '@/partnership/collaborative/view'

import { ExampleFlag, NotKnown } from '../../evidence/badges'
import { optionText } from '../../messages'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Gaps } from './Gaps'

/** Who offers what, and whether it can still be had. */
export const OfferList = ({ offers }: { offers: readonly OfferView[] }) => (
  <ul className="index-list">{offers.map((offer) => <Offer key={offer.slug} offer={offer} />)}</ul>
)

const Offer = ({ offer }: { offer: OfferView }) => {
  const { t, href, locale } = useSite()
  const { title, kind, state, until, description, by, country, takenBy, url, isExample } = offer
  return (
    <li id={offer.slug}>
      <p className="aside">{[optionText(t, 'offer.kind', kind), optionText(t, 'offer.state', state)].join(' · ')}</p>
      <div className="stack">
        {isExample && <p><ExampleFlag /></p>}
        <h3>{url ? <a href={url}><Localised value={title} /></a> : <Localised value={title} />}</h3>
        {description && <p><Localised value={description} /></p>}
        <p className="meta-line" dir="auto">
          {t('offer.by')}: {by ?? <NotKnown />}{country && ` (${country.label.text})`}
          {until && `, ${t('ambition.by', { date: edtfInWords(until, locale) ?? until })}`}
        </p>
        <Gaps gaps={offer.gaps} />
        {takenBy && <p>{t('offer.takenBy')}: <a href={href(takenBy.path)} dir="auto">{takenBy.title}</a></p>}
      </div>
    </li>
  )
}
