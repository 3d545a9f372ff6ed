import { isNumbered } from '@/appraisal/instruments/itemName'

import type { Messages } from '../../messages'
import { marksOf, type Mark } from '../rating-matrix/marks'
import type { Matrix, MatrixColumn } from '../rating-matrix/matrix'
import type { Rated } from '../rating-matrix/rated'

/**
 * The answer to each question, question by question, and never a sum. No overall judgement either where the authors of
 * the tool advise against one (MMAT: Hong et al. 2018; CASP). Questions that none of the studies was asked are left out.
 */
export function profile({ instrument, rows }: Rated, t: Messages): Matrix {
  const marks = marksOf(instrument, t)
  const isNumberedTool = instrument.domains.some(({ items }) => items.some(isNumbered))
  const asked = instrument.domains.flatMap(({ label, items }) => items
    .filter((item) => !isNumberedTool || isNumbered(item))
    .filter(({ id }) => rows.length === 0 || rows.some(({ answers }) => answers?.[id] !== undefined))
    .map((item): MatrixColumn => ({ id: item.id, short: item.id, label: item.label, group: label })))
  const overall = t('chart.overall')
  const columns = instrument.overall.kind === 'profile'
    ? asked : [...asked, { id: 'overall', short: overall, label: overall, isOverall: true }]
  return {
    title: t('chart.profile.title', { instrument: instrument.shortName }),
    about: t(instrument.overall.kind === 'profile' ? 'chart.profile.about' : 'chart.profile.answers'),
    columns,
    rows: rows.map((row) => ({
      label: row.label,
      ...(row.detail ? { detail: row.detail } : {}),
      ...(row.href ? { href: row.href } : {}),
      isExample: row.isExample === true,
      cells: columns.map(({ id, isOverall }) => (isOverall ? marks.level('overall', row.overall) : marks.answer(id, row.answers?.[id]))),
    })),
  }
}

/** The answers in the order of the legend. */
export function profileSigns({ instrument }: Pick<Rated, 'instrument'>, t: Messages): readonly Mark[] {
  const { answer, levels } = marksOf(instrument, t)
  const answers = instrument.domains.flatMap(({ items }) => items.flatMap(({ id, responses }) =>
    (instrument.responseSets[responses] ?? []).map((option) => answer(id, option.id))))
  return [...answers, ...levels('overall')]
}
