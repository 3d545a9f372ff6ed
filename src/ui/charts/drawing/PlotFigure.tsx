import { useSite, type Site } from '../../site'
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
      {chart.drawNarrow && (
        <div className="plot-narrow" dangerouslySetInnerHTML={{ __html: chart.drawNarrow({ id: `${id}-narrow`, dir, isAlone: false }) }} />
      )}
      <div
        className={chart.drawNarrow ? 'rating-scroll plot-wide' : 'rating-scroll'}
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

const texts = new WeakMap<Chart, readonly (readonly string[])[]>()

/** The cells of a chart's table in words; a chart is of one language, and many who ask at once are shown the same. */
function textsOf(chart: Chart, { number }: Site): readonly (readonly string[])[] {
  const textOf = (cell: ChartCell): string => (typeof cell === 'number' ? number(cell, { maximumFractionDigits: 4, useGrouping: false }) : cell ?? '')
  const known = texts.get(chart) ?? chart.rows.map(({ cells }) => cells.map(textOf))
  texts.set(chart, known)
  return known
}

const PlotTable = ({ id, chart }: { id: string; chart: Chart }) => {
  const site = useSite()
  const { t } = site
  const { title, head, rows } = chart
  const shown = textsOf(chart, site)
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={`${id}-table`}>
      <table className="table rating-table">
        <caption id={`${id}-table`}>{t('chart.tableOf', { title })}</caption>
        <thead><tr>{head.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>{rows.map((row, index) => <PlotRow key={index} row={row} texts={shown[index] ?? []} />)}</tbody>
      </table>
    </div>
  )
}

const PlotRow = ({ row: { path, cells }, texts: [name, ...others] }: { row: Chart['rows'][number]; texts: readonly string[] }) => {
  const { href } = useSite()
  return (
    <tr>
      <th scope="row" dir="auto">{path === null ? name : <a href={href(path)}>{name}</a>}</th>
      {others.map((text, index) => <td key={index} dir="auto" className={typeof cells[index + 1] === 'number' ? 'num' : undefined}>{text}</td>)}
    </tr>
  )
}
