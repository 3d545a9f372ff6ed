import type { MapView } from '@/evidence-map/map-view'
import { dayInWords } from '@/search/day'

import { useSite } from '../../site'
import { cellSentence, mapCaption } from './sentence'

/** The same map as a table of sentences, a line for each cell. */
export const GapTable = ({ view }: { view: MapView }) => {
  const site = useSite()
  const { t, locale } = site
  const { since } = view.state
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="gap-map-caption">
      <table className="table gm-table">
        <caption id="gap-map-caption">{mapCaption(view, site)}</caption>
        <thead>
          <tr>
            <th scope="col">{view.rowsLabel}</th>
            <th scope="col">{view.columnsLabel}</th>
            <th scope="col">{t('map.view.words')}</th>
            <th scope="col">{t('map.tag')}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.flatMap((row, i) => view.columns.map((column, j) => {
            const cell = view.cells[i]?.[j]
            return cell && (
              <tr key={`${row.slug} ${column.slug}`}>
                <th scope="row">{row.label}</th>
                <td>{column.label}</td>
                <td>
                  <a href={cell.href}>{cellSentence(row.label, column.label, cell, site)}</a>
                  {cell.earlier && since !== null && (
                    <p><a href={cell.earlier}>{t('map.change.then', { day: dayInWords(since, locale) })}<span className="visually-hidden">: {row.label}, {column.label}</span></a></p>
                  )}
                </td>
                <td>
                  {cell.tagged.map(({ path, title, lang }) => <p key={path}><a href={path} lang={lang}>{title}</a></p>)}
                  {cell.gaps.kinds.length > 0 && <a href={cell.tag} aria-label={`${t('map.tag')}: ${row.label}, ${column.label}`}>{t('map.tag')}</a>}
                </td>
              </tr>
            )
          }))}
        </tbody>
      </table>
    </div>
  )
}
