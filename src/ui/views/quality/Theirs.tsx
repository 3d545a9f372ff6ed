import type { TheirReviewView } from '@/appraisal/published/view'

import { useSite } from '../../site'
import { Section } from '../Section'

const mostReviews = 12
const mostRatings = 8

/** What published reviews said of studies, each under the review that said it. */
export const Theirs = ({ theirs }: { theirs: readonly TheirReviewView[] }) => {
  const { t } = useSite()
  return (
    <Section title={t('quality.page.theirs')}>
      <p className="prose">{t('quality.page.theirsMeaning')}</p>
      {theirs.length === 0 && <p className="empty">{t('quality.page.theirsNone')}</p>}
      {theirs.slice(0, mostReviews).map((review) => <Review key={review.review.path} review={review} />)}
      {theirs.length > mostReviews && <p className="hint">{t('quality.page.shown', { shown: mostReviews, count: theirs.length })}</p>}
    </Section>
  )
}

const Review = ({ review: { review, included, ratings } }: { review: TheirReviewView }) => {
  const { t, href } = useSite()
  return (
    <section className="theirs stack">
      <h3 dir="auto"><a href={href(review.path)}>{review.title}</a></h3>
      {included && <p>{t('quality.page.theirsIncluded', { text: '' })}<span lang={included.lang}>{included.text}</span></p>}
      {ratings.length > 0 && (
        <ul>
          {ratings.slice(0, mostRatings).map(({ study, instrument, judgement, note }) => (
            <li key={`${study.path}${judgement}${instrument ?? ''}`} dir="auto">
              <a href={href(study.path)}>{study.title}</a>: {instrument && `${instrument}, `}<b>{judgement}</b>{note && ` (${note})`}
            </li>
          ))}
        </ul>
      )}
      {ratings.length > mostRatings && <p className="hint">{t('quality.page.shown', { shown: mostRatings, count: ratings.length })}</p>}
    </section>
  )
}
