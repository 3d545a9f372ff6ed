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

const MatrixTable = ({ id, matrix }: { id: string; matrix: Matrix }) => {
  const { t } = useSite()
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={`${id}-table`}>
      <table className="table rating-table">
        <caption id={`${id}-table`}>{t('chart.tableOf', { title: matrix.title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.rated')}</th>
            {matrix.columns.map((column) => <th key={column.id} scope="col">{columnName(column)}</th>)}
          </tr>
        </thead>
        <tbody>{matrix.rows.map((row, index) => <Row key={index} row={row} />)}</tbody>
      </table>
    </div>
  )
}

const Row = ({ row }: { row: MatrixRow }) => {
  const { t } = useSite()
  const name = rowName(row, t)
  return (
    <tr>
      <th scope="row" dir="auto">{row.href ? <a href={row.href}>{name}</a> : name}</th>
      {row.cells.map((mark, index) => <td key={index}><SignWords mark={mark} /></td>)}
    </tr>
  )
}
