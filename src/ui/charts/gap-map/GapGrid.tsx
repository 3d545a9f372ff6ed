import type { MapCellView, MapTermView, MapView } from '@/evidence-map/map-view'

import { useSite } from '../../site'
import { cellMarks, heightOf, measures, signsOf, symbols } from './cell'
import type { GapSign } from './signs'
import { cellPlace, cellSentence, mapCaption } from './sentence'

const id = 'gm'

/** The marks of a map, each once, for the cells and the legend to use. */
export const GapSymbols = ({ view }: { view: MapView }) => (
  <svg className="gm-symbols" width="0" height="0" aria-hidden="true" focusable="false" dangerouslySetInnerHTML={{ __html: symbols(signsOf(view), id) }} />
)

/** One mark in a line of text. */
export const GapMark = ({ sign, tone }: { sign: string; tone: string }) => (
  <svg className={`gm-mark gm-${tone}`} width="16" height="16" aria-hidden="true" focusable="false">
    <use href={`#${id}-${sign}`} width="16" height="16" />
  </svg>
)

const Toggle = ({ term }: { term: MapTermView }) => {
  const { t } = useSite()
  if (!term.toggle) return null
  const { isOpen, href } = term.toggle
  return (
    <a className="gm-toggle" href={href} aria-label={t(isOpen ? 'map.close' : 'map.open', { term: term.label })}>{isOpen ? '−' : '+'}</a>
  )
}

const TermHead = ({ term, scope }: { term: MapTermView; scope: 'row' | 'col' }) => (
  <th scope={scope} className={`gm-${scope} depth-${Math.min(term.depth, 3)}`}>
    <span>
      <Toggle term={term} /> <a href={term.href}>{term.label}</a>
    </span>
  </th>
)

type CellProps = {
  readonly cell: MapCellView
  readonly row: MapTermView
  readonly column: MapTermView
  readonly view: MapView
  readonly signs: ReadonlyMap<string, GapSign>
  readonly height: number
}

/** A cell leads to its studies; where nothing at all stands there, it leads to tagging the gap. */
const Cell = ({ cell, row, column, view, signs, height }: CellProps) => {
  const site = useSite()
  const { t } = site
  const { width } = measures[view.state.size]
  const place = cellPlace(row.label, column.label, site)
  const rest = cellSentence(row.label, column.label, cell, site).slice(place.length)
  const isEmpty = cell.counts.studies + cell.counts.reviews + cell.counts.underWay === 0
  const marks = cellMarks(cell, view, signs, id, { width, dir: site.dir })
  return (
    <td className={`gm-cell${cell.gaps.kinds.includes('absolute') ? ' gm-absent' : ''}`}>
      <a href={isEmpty ? cell.tag : cell.href} data-cell="">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} direction="ltr" aria-hidden="true" focusable="false" dangerouslySetInnerHTML={{ __html: marks }} />
        <span className="gm-words"><b>{place}</b>{rest}{isEmpty && <> <b>{t('map.tag')}</b></>}</span>
      </a>
      {!isEmpty && cell.gaps.kinds.length > 0 && (
        <a className="gm-tag" href={cell.tag} aria-label={`${t('map.tag')}: ${row.label}, ${column.label}`} title={t('map.tag')}>+</a>
      )}
    </td>
  )
}

/**
 * The map as a table with a link in each cell: marks for the eye, a sentence for whoever hears it and for narrow
 * screens, on which the sentences stand one below the other.
 */
export const GapGrid = ({ view }: { view: MapView }) => {
  const site = useSite()
  const signs = signsOf(view)
  return (
    <div className="gm-frame">
      <div className="gm-scroll" tabIndex={0} role="region" aria-labelledby="gap-map-caption">
        {/* No caption element: the script makes a grid of the table, which may have none. */}
        <p className="gm-caption" id="gap-map-caption">{mapCaption(view, site)}</p>
        <table className={`gm gm-${view.state.size}`} data-gap-map="" aria-labelledby="gap-map-caption">
          <thead>
            <tr>
              <td className="gm-corner"><span>{view.columnsLabel}</span><span>{view.rowsLabel}</span></td>
              {view.columns.map((column) => <TermHead key={column.slug} term={column} scope="col" />)}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row, i) => {
              const cells = view.cells[i] ?? []
              const height = heightOf(cells, view, signs)
              return (
                <tr key={row.slug}>
                  <TermHead term={row} scope="row" />
                  {cells.map((cell, j) => {
                    const column = view.columns[j]
                    return column && <Cell key={column.slug} cell={cell} row={row} column={column} view={view} signs={signs} height={height} />
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {/* What is pointed at, for the eye: whoever hears the page hears it from the cell itself. */}
      <p className="gm-readout" data-gap-map-readout="" aria-hidden="true" hidden>{site.t('map.point')}</p>
    </div>
  )
}
