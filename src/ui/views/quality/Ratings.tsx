import { edtfInWords } from '@/bibliography/dates'
import type { RatingView } from '@/appraisal/published/view'

import { Sign } from '../../charts/drawing/Sign'
import { marksOf, type Mark } from '../../charts/rating-matrix/marks'
import { ExampleFlag } from '../../evidence/badges'
import type { Messages } from '../../messages'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { byTool, chartRows, type ByTool } from './rated'
import { RatingChart } from './RatingChart'
import { ToolNote } from './ToolNote'

type Of = { readonly study: string } | { readonly intervention: string }

/** Published ratings of one thing, tool by tool: chart, what each judgement means, why, and how it came about. */
export const Ratings = ({ ratings, of }: { ratings: readonly RatingView[]; of: Of }) =>
  byTool(ratings).map((tool, index) => <Tool key={tool.key} tool={tool} of={of} id={`quality-${index}`} />)

const Tool = ({ tool: { key, instrument, ratings }, of, id }: { tool: ByTool; of: Of; id: string }) => {
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
      <RatingChart id={id} instrument={instrument} instrumentKey={key} rows={chartRows(ratings, href, 'own')} of={of} />
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
      <h5 dir="auto">{whatIsRated(rating, t)}</h5>
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

const whatIsRated = ({ kind, result }: RatingView, t: Messages): string => {
  if (kind === 'intervention') return t('rating.intervention.whole')
  return result ? `${t('quality.ratedResult')}: ${result}` : t('quality.wholeStudy')
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
          {reasons.map(({ place, label, reason, answer }) => (
            <tr key={place}>
              <th scope="row">{label || t('chart.overall')}</th>
              <td>
                <Sign mark={answer === undefined ? marks.level(place, place === 'overall' ? overall : domains[place]) : marks.answer(place, answer)} />
              </td>
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
  return <p className="hint">{t(`quality.${method}`)}{date && `, ${edtfInWords(date, locale) ?? date}`}.</p>
}
