import type { Problem } from '@collections/hooks/refuse'

const monthsIn: Readonly<Record<string, number>> = { day: 12 / 365.25, week: 12 * 7 / 365.25, month: 1, year: 12 }

const stated = /^\s*(?:at|after)?\s*(\d+(?:[.,]\d+)?)[\s-]*(day|week|month|year|wk|mo|mth|yr)s?\.?(?:\s+(?:follow-?up|later|after .*))?\s*$/i
const short: Readonly<Record<string, string>> = { wk: 'week', mo: 'month', mth: 'month', yr: 'year' }

/** Months after the start that a time point in words says, such as "8 weeks"; null where it says none by itself. */
export function monthsOf(timePoint: string): number | null {
  const [, digits, unit] = stated.exec(timePoint) ?? []
  if (!digits || !unit) return null
  const name = unit.toLowerCase()
  return Number(digits.replace(',', '.')) * (monthsIn[short[name] ?? name] ?? Number.NaN)
}

/** Longer than any study follows anybody, in months. */
const longest = 1200

/** A time point that is none: a bare number, a negative time, or words and months that say different things. */
export function timeProblems({ timePoint, timeMonths }: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = []
  const words = typeof timePoint === 'string' ? timePoint.trim() : ''
  if (/^[-−+]?\d+(?:[.,]\d+)?$/.test(words))
    problems.push({ path: 'timePoint', message: `"${words}" does not say of what. Write the unit, too, such as "${words.replace(/^[-−+]/, '')} months".` })
  else if (/^[-−]\s*\d/.test(words))
    problems.push({ path: 'timePoint', message: `"${words}" is before the start. Write how long after the start it was measured.` })
  else if (words && !/[\p{L}\d]/u.test(words))
    problems.push({ path: 'timePoint', message: `"${words}" is no time. Write it in the words of the source, such as "4 months".` })
  if (typeof timeMonths !== 'number') return problems
  if (timeMonths < 0) return [...problems, { path: 'timeMonths', message: 'Months after the start cannot be negative.' }]
  if (timeMonths > longest)
    return [...problems, { path: 'timeMonths', message: `${timeMonths} months are more than a lifetime. Write months, not days or a year.` }]
  const said = monthsOf(words)
  // A month more or less is rounding, as in 26 weeks for 6 months.
  if (said === null || Math.abs(said - timeMonths) <= Math.max(0.5, said * 0.1)) return problems
  return [...problems, {
    path: 'timeMonths',
    message: `"${words}" is ${Number(said.toFixed(1))} months, and the months say ${timeMonths}. Correct one of them.`,
  }]
}
