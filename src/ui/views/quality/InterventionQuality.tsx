import type { RatingView } from '@/appraisal/published/view'

import { useSite } from '../../site'
import { Ratings } from './Ratings'

/** How good the evidence on an intervention is as a whole, as two raters of this hub agreed. */
export const InterventionQuality = ({ ratings, slug }: { ratings: readonly RatingView[]; slug: string }) => {
  const { t } = useSite()
  return (
    <section id="quality" aria-labelledby="quality-heading" className="level stack">
      <h2 id="quality-heading">{t('rating.intervention')}</h2>
      {ratings.length === 0 ? <p className="not-known">{t('rating.intervention.none')}</p> : (
        <>
          <p className="hint">{t('rating.intervention.meaning')}</p>
          <h3>{t('quality.ours')}</h3>
          <Ratings ratings={ratings} of={{ intervention: slug }} />
        </>
      )}
    </section>
  )
}
