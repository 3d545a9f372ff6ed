import { useSite } from '../../site'
import { Downloads } from '../drawing/Downloads'
import { SignWords } from '../drawing/Sign'
import type { Rated } from '../rating-matrix/rated'
import { qualityShares } from './shares'
import { sharesSvg } from './svg'

type SummaryFigureProps = {
  readonly id: string
  readonly rated: Rated
  readonly isWeighted?: boolean
  readonly files: { readonly svg: string; readonly csv: string } | null
}

/** The share of each judgement, part by part, with its table. */
export const SummaryFigure = ({ id, rated, isWeighted = false, files }: SummaryFigureProps) => {
  const { t, dir, locale } = useSite()
  const shares = qualityShares(rated, t, { isWeighted, locale })
  return (
    <figure className="rating-figure" aria-labelledby={`${id}-caption`}>
      <figcaption id={`${id}-caption`}><b>{shares.title}</b> <span className="hint">{shares.about}</span></figcaption>
      <div className="rating-bars" dangerouslySetInnerHTML={{ __html: sharesSvg(shares, t, { id, dir, isAlone: false }) }} />
      <details className="disclosure">
        <summary>{t('chart.table')}</summary>
        <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={`${id}-table`}>
          <table className="table rating-table">
            <caption id={`${id}-table`}>{t('chart.tableOf', { title: shares.title })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('chart.part')}</th>
                <th scope="col">{t('chart.judgement')}</th>
                <th scope="col">{t('chart.number')}</th>
                <th scope="col">{t('chart.share')}</th>
              </tr>
            </thead>
            <tbody>
              {shares.bars.flatMap(({ id: bar, label, shares: parts }) => parts.map(({ mark, count, percent }, index) => (
                <tr key={`${bar}-${index}`}>
                  <th scope="row">{label}</th>
                  <td><SignWords mark={mark} /></td>
                  <td className="num">{count}</td>
                  <td className="num">{percent}</td>
                </tr>
              )))}
            </tbody>
          </table>
        </div>
      </details>
      {files && <Downloads title={shares.title} files={files} />}
    </figure>
  )
}
