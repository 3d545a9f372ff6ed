import { useSite } from '../../site'
import type { Chart, ChartCell } from './chart'
import { Downloads } from './Downloads'

type PlotFigureProps = {
  /** Unique on its page. */
  readonly id: string
  readonly chart: Chart
  /** Addresses of the same chart and table as files. */
  readonly files: { readonly svg: string; readonly csv: string } | null
}

/** A plot of evidence with what has to be said beside it, the table that says the same, and both as files. */
export const PlotFigure = ({ id, chart, files }: PlotFigureProps) => {
  const { t, dir } = useSite()
  return (
    <figure className="rating-figure plot-figure" aria-labelledby={`${id}-caption`}>
      <figcaption id={`${id}-caption`}><b>{chart.title}</b> <span className="hint">{chart.about}</span></figcaption>
      <div
        className="rating-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('chart.scroll', { title: chart.title })}
        dangerouslySetInnerHTML={{ __html: chart.draw({ id, dir, isAlone: false }) }}
      />
      {chart.notes.length > 0 && <ul className="plot-notes">{chart.notes.map((note) => <li key={note}>{note}</li>)}</ul>}
      <details className="disclosure">
        <summary>{t('chart.table')}</summary>
        <PlotTable id={id} chart={chart} />
      </details>
      {files && <Downloads title={chart.title} files={files} />}
    </figure>
  )
}

const PlotTable = ({ id, chart: { title, head, rows } }: { id: string; chart: Chart }) => {
  const { t } = useSite()
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={`${id}-table`}>
      <table className="table rating-table">
        <caption id={`${id}-table`}>{t('chart.tableOf', { title })}</caption>
        <thead><tr>{head.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>{rows.map((row, index) => <PlotRow key={index} row={row} />)}</tbody>
      </table>
    </div>
  )
}

const PlotRow = ({ row: { path, cells: [name, ...cells] } }: { row: Chart['rows'][number] }) => {
  const { href, number } = useSite()
  const shown = (cell: ChartCell | undefined) => (typeof cell === 'number' ? number(cell, { maximumFractionDigits: 4, useGrouping: false }) : cell ?? '')
  return (
    <tr>
      <th scope="row" dir="auto">{path === null ? shown(name) : <a href={href(path)}>{shown(name)}</a>}</th>
      {cells.map((cell, index) => <td key={index} dir="auto" className={typeof cell === 'number' ? 'num' : undefined}>{shown(cell)}</td>)}
    </tr>
  )
}
