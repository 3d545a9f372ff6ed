import type { Messages } from '../../messages'
import { marksOf, type Mark } from '../rating-matrix/marks'
import type { Matrix, MatrixColumn } from '../rating-matrix/matrix'
import type { Rated } from '../rating-matrix/rated'

/**
 * Judgements by domain, with the overall one where the tool has one: the traffic-light plot of robvis. Domains that
 * apply to none of the ratings are left out.
 */
export function trafficLight({ instrument, rows }: Rated, t: Messages): Matrix {
  const marks = marksOf(instrument, t)
  const judged = instrument.domains.filter(({ id, levels }) =>
    levels !== undefined && (rows.length === 0 || rows.some(({ domains }) => domains[id] !== undefined)))
  const columns: MatrixColumn[] = judged.map(({ id, label }, index) => ({ id, short: `D${index + 1}`, label }))
  const overall = t('chart.overall')
  if (instrument.overall.kind === 'level') columns.push({ id: 'overall', short: overall, label: overall, isOverall: true })
  return {
    title: t('chart.trafficLight.title', { instrument: instrument.shortName }),
    about: t('chart.trafficLight.about'),
    columns,
    rows: rows.map((row) => ({
      label: row.label,
      ...(row.detail ? { detail: row.detail } : {}),
      ...(row.href ? { href: row.href } : {}),
      isExample: row.isExample === true,
      cells: columns.map(({ id }) => marks.level(id, id === 'overall' ? row.overall : row.domains[id])),
    })),
  }
}

/** The signs of the instrument in the order of the legend. */
export function trafficLightSigns({ instrument }: Pick<Rated, 'instrument'>, t: Messages): readonly Mark[] {
  const { levels } = marksOf(instrument, t)
  return [...instrument.domains.flatMap(({ id }) => levels(id)), ...levels('overall')]
}
