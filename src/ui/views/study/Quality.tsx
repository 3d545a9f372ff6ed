import type { StudyView as Study } from '@/synthesis/study-view'

import { useSite } from '../../site'
import { Ratings } from '../quality/Ratings'

/** How far the study can be trusted, as two raters of this hub agreed; judgements by others stand apart. */
export const Quality = ({ study }: { study: Study }) => {
  const { t } = useSite()
  return (
    <section id="quality" aria-labelledby="quality-heading" className="stack">
      <h3 id="quality-heading">{t('quality.section')}</h3>
      {study.ratings.length === 0 ? (
        <>
          <p className="not-known">{t('quality.none')}</p>
          <p className="hint">{study.qualityNote ?? t('quality.meaning')}</p>
        </>
      ) : (
        <>
          <p className="eyebrow"><span>{t('quality.ours')}</span></p>
          <Ratings ratings={study.ratings} of={{ study: study.slug }} />
        </>
      )}
    </section>
  )
}

/** What published reviews said, as theirs: of this study, and of the studies that a review included. */
export const OthersRatings = ({ study }: { study: Study }) => {
  const { t, href } = useSite()
  const included = study.scope?.qualityOfIncluded ?? null
  if (study.ratingsByOthers.length === 0 && included === null) return null
  return (
    <section aria-labelledby="others-heading" className="stack theirs">
      <h3 id="others-heading">{t(study.ratingsByOthers.length > 0 ? 'study.ratingsByOthers' : 'quality.others.included')}</h3>
      {study.ratingsByOthers.length > 0 && (
        <>
          <p className="hint">{t('study.ratingsByOthers.meaning')}</p>
          <ul>
            {study.ratingsByOthers.map((rating, index) => (
              <li key={index} dir="auto">
                {rating.review && <><a href={href(rating.review.path)}>{rating.review.title}</a>: </>}
                {rating.instrument && `${rating.instrument}, `}<b>{rating.judgement}</b>{rating.note && ` (${rating.note})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {included !== null && (
        <>
          {study.ratingsByOthers.length > 0 && <h4>{t('quality.others.included')}</h4>}
          <p lang="en" dir="auto">{included}</p>
          <p className="hint">{t('quality.others.includedMeaning')}</p>
        </>
      )}
    </section>
  )
}
