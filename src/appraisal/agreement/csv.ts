import { formulas } from './formulas'
import type { AgreementReport } from './report'

const header = [
  'section', 'what', 'statistic', 'formula', 'value', 'se', 'ci_lower', 'ci_upper', 'observed', 'by_chance', 'n', 'raters',
  'why_missing', 'warnings',
]

/**
 * Agreement as a table with one row for each number, its formula beside it. Text that a spreadsheet would take for a
 * formula is marked as text.
 */
export function agreementCsv({ sections }: AgreementReport): string {
  const rows = sections.flatMap(({ title, rows: all }) =>
    all.flatMap(({ label, agreement }) =>
      formulas.flatMap(({ name, formula, of }) => {
        if (!of) return []
        const { value, se, lower, upper, po, pe, reason } = of(agreement)
        const why = value === null ? (reason ?? '') : ''
        return [[title, label, name, formula, value, se, lower, upper, po, pe, agreement.n, agreement.raters, why, agreement.warnings.join('; ')]]
      }),
    ),
  )
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
