import type { ReactNode } from 'react'

import { useSite } from '../../site'
import { Downloads } from '../drawing/Downloads'
import { SignWords } from '../drawing/Sign'
import type { Mark } from './marks'
import { columnName, rowName, type Matrix, type MatrixRow } from './matrix'
import { matrixSvg } from './svg'

type MatrixFigureProps = {
  readonly id: string
  readonly matrix: Matrix
  readonly signs: readonly Mark[]
  /** Addresses of the same chart and table as files. */
  readonly files: { readonly svg: string; readonly csv: string } | null
  readonly children?: ReactNode
}

/** A rating chart with the table that says the same and both as files. */
export const MatrixFigure = ({ id, matrix, signs, files, children }: MatrixFigureProps) => {
  const { t, dir } = useSite()
  return (
    <figure className="rating-figure" aria-labelledby={`${id}-caption`}>
      <figcaption id={`${id}-caption`}><b>{matrix.title}</b> <span className="hint">{matrix.about}</span></figcaption>
      <div
        className="rating-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('chart.scroll', { title: matrix.title })}
        dangerouslySetInnerHTML={{ __html: matrixSvg(matrix, signs, t, { id, dir, isAlone: false }) }}
      />
      {children}
      <details className="disclosure">
        <summary>{t('chart.table')}</summary>
        <MatrixTable id={id} matrix={matrix} />
      </details>
      {files && <Downloads title={matrix.title} files={files} />}
    </figure>
  )
}

/** From so many columns on the table of a few ratings is turned, so that its words stay readable. */
const mostAcross = 7

const MatrixTable = ({ id, matrix }: { id: string; matrix: Matrix }) => {
  const { t } = useSite()
  const isTurned = matrix.columns.length > mostAcross && matrix.rows.length < mostAcross
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={`${id}-table`}>
      <table className="table rating-table">
        <caption id={`${id}-table`}>{t('chart.tableOf', { title: matrix.title })}</caption>
        {isTurned ? <Turned matrix={matrix} /> : <Straight matrix={matrix} />}
      </table>
    </div>
  )
}

/** A rating in each row, as in the picture. */
const Straight = ({ matrix: { columns, rows } }: { matrix: Matrix }) => {
  const { t } = useSite()
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('chart.rated')}</th>
          {columns.map((column) => <th key={column.id} scope="col">{columnName(column)}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row" dir="auto"><RowName row={row} /></th>
            {row.cells.map((mark, cell) => <td key={cell}><SignWords mark={mark} /></td>)}
          </tr>
        ))}
      </tbody>
    </>
  )
}

/** A question in each row, with the ratings beside one another. */
const Turned = ({ matrix: { columns, rows } }: { matrix: Matrix }) => {
  const { t } = useSite()
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('chart.part')}</th>
          {rows.map((row, index) => <th key={index} scope="col" dir="auto"><RowName row={row} /></th>)}
        </tr>
      </thead>
      <tbody>
        {columns.map((column, index) => (
          <tr key={column.id}>
            <th scope="row">{columnName(column)}</th>
            {rows.map(({ cells }, row) => <td key={row}>{cells[index] && <SignWords mark={cells[index]} />}</td>)}
          </tr>
        ))}
      </tbody>
    </>
  )
}

const RowName = ({ row }: { row: MatrixRow }) => {
  const { t } = useSite()
  const name = rowName(row, t)
  return row.href ? <a href={row.href}>{name}</a> : name
}
