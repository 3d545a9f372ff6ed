import { edtfInWords } from '@/bibliography/dates'
import type { RatingView } from '@/appraisal/published/view'
import type { StudyView as Study } from '@/synthesis/study-view'

import { Sign } from '../../charts/drawing/Sign'
import { marksOf, type Mark } from '../../charts/rating-matrix/marks'
import { ExampleFlag } from '../../evidence/badges'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { byTool, chartRows, type ByTool } from '../quality/rated'
import { RatingChart } from '../quality/RatingChart'
import { ToolNote } from '../quality/ToolNote'

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
          {byTool(study.ratings).map((tool, index) => <Tool key={tool.key} tool={tool} study={study} id={`quality-${index}`} />)}
        </>
      )}
    </section>
  )
}

const Tool = ({ tool: { key, instrument, ratings }, study, id }: { tool: ByTool; study: Study; id: string }) => {
  const { t, href } = useSite()
  if (!instrument) {
    return (
      <div className="stack">
        <h4>{key}</h4>
        <p>{t('quality.unknownTool')}</p>
        {ratings.map((rating) => <Origin key={rating.id} rating={rating} />)}
      </div>
    )
  }
  return (
    <div className="quality-rating stack">
      <h4 lang="en">{instrument.name}</h4>
      <RatingChart id={id} instrument={instrument} instrumentKey={key} rows={chartRows(ratings, href, 'study')} of={{ study: study.slug }} />
      {ratings.map((rating) => <Rating key={rating.id} rating={rating} />)}
      <ToolNote instrument={instrument} />
    </div>
  )
}

const Rating = ({ rating }: { rating: RatingView }) => {
  const { t } = useSite()
  const { instrument, overall } = rating
  const marks = instrument && marksOf(instrument, t)
  return (
    <div className="stack quality-of">
      <h5 dir="auto">{rating.result ? `${t('quality.ratedResult')}: ${rating.result}` : t('quality.wholeStudy')}</h5>
      {rating.isExample && <p><ExampleFlag /> <span className="hint">{t('quality.exampleRaters')}</span></p>}
      {instrument?.overall.kind === 'profile'
        ? <p>{t('quality.noOverall')} <span lang="en">{instrument.overall.why}</span></p>
        : marks && <Overall mark={marks.level('overall', overall)} />}
      {rating.summary && <p><Localised value={rating.summary} /></p>}
      <Reasons rating={rating} />
      <Origin rating={rating} />
    </div>
  )
}

const Overall = ({ mark }: { mark: Mark }) => {
  const { t } = useSite()
  return (
    <div>
      <p className="quality-overall" lang="en"><Sign mark={mark} /></p>
      {mark.gloss && <p><b>{t('quality.means')}:</b> <span lang="en">{mark.gloss}</span></p>}
    </div>
  )
}

const Reasons = ({ rating: { instrument, reasons, domains, overall } }: { rating: RatingView }) => {
  const { t } = useSite()
  if (!instrument || reasons.length === 0) return null
  const marks = marksOf(instrument, t)
  return (
    <div className="table-scroll">
      <table className="table rating-table">
        <thead>
          <tr><th scope="col">{t('chart.part')}</th><th scope="col">{t('chart.judgement')}</th><th scope="col">{t('quality.reason')}</th></tr>
        </thead>
        <tbody lang="en">
          {reasons.map(({ place, label, reason }) => (
            <tr key={place}>
              <th scope="row">{label || t('chart.overall')}</th>
              <td><Sign mark={marks.level(place, place === 'overall' ? overall : domains[place])} /></td>
              <td dir="auto">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Origin = ({ rating: { method, date } }: { rating: RatingView }) => {
  const { t, locale } = useSite()
  return <p className="hint">{t(`quality.${method}`)}{date && `, ${edtfInWords(date.slice(0, 10), locale) ?? date.slice(0, 10)}`}.</p>
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
