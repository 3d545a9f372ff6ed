import type { Messages } from '../../messages'
import { marksOf, type Mark } from '../rating-matrix/marks'
import type { Matrix } from '../rating-matrix/matrix'
import type { Rated } from '../rating-matrix/rated'

/** The tool's own questions are numbered; one that the hub asks to find its way, such as the kind of study, is not. */
const hasNumber = (id: string): boolean => /\d/.test(id)

/**
 * The answer to each question, question by question, and nothing more: no sum, no overall judgement. For tools whose
 * authors advise against one (MMAT: Hong et al. 2018; CASP). Questions that none of the studies was asked are left out.
 */
export function profile({ instrument, rows }: Rated, t: Messages): Matrix {
  const marks = marksOf(instrument, t)
  const isNumbered = instrument.domains.some(({ items }) => items.some(({ id }) => hasNumber(id)))
  const asked = instrument.domains.flatMap(({ label, items }) => items
    .filter(({ id }) => !isNumbered || hasNumber(id))
    .filter(({ id }) => rows.length === 0 || rows.some(({ answers }) => answers?.[id] !== undefined))
    .map((item) => ({ id: item.id, short: item.id, label: item.label, group: label })))
  return {
    title: t('chart.profile.title', { instrument: instrument.shortName }),
    about: t(instrument.overall.kind === 'profile' ? 'chart.profile.about' : 'chart.profile.answers'),
    columns: asked,
    rows: rows.map((row) => ({
      label: row.label,
      ...(row.href ? { href: row.href } : {}),
      isExample: row.isExample === true,
      cells: asked.map(({ id }) => marks.answer(id, row.answers?.[id])),
    })),
  }
}

/** The answers in the order of the legend. */
export function profileSigns({ instrument }: Pick<Rated, 'instrument'>, t: Messages): readonly Mark[] {
  const { answer } = marksOf(instrument, t)
  return instrument.domains.flatMap(({ items }) => items.flatMap(({ id, responses }) =>
    (instrument.responseSets[responses] ?? []).map((option) => answer(id, option.id))))
}
