/** Number formats of Excel that show a date (ECMA-376 Part 1, 18.8.30 numFmt). */
const isDateId = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** A format of somebody's own shows a date if it has a year or a month with a day, outside quotation marks. */
const isDateCode = (code: string): boolean => /y|d[^d]*m|m[^m]*d/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

/** Whether a number format shows a date; `codes` holds those that the workbook defines. */
export const showsDate = (format: number, codes: ReadonlyMap<number, string>): boolean => {
  const code = codes.get(format)
  return code === undefined ? isDateId(format) : isDateCode(code)
}

const DAY_MS = 86_400_000

/**
 * The day that Excel means by a number of days, as YYYY-MM-DD; null for what is none. Day 60 of its usual calendar
 * never was: 1900 counts as a leap year (ECMA-376 Part 1, 18.17.4.1).
 */
export function dayOf(serial: number, isFrom1904: boolean): string | null {
  const day = Math.floor(serial)
  if (!Number.isFinite(serial) || day < 1 || day > 2_958_465) return null
  const epoch = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)
  return new Date(epoch + day * DAY_MS).toISOString().slice(0, 10)
}
