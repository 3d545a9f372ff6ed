const DAY_MS = 86_400_000

export type Rhythm = {
  /** How many days before something is due the first reminder goes out; 0 for the day itself. */
  daysBefore: number
  /** After how many days each further one does, counted from the day on which it is due. */
  everyDays: number
}

const numberOf = (day: string): number => Date.parse(day.slice(0, 10)) / DAY_MS
const dayOfNumber = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

/** The day so many days after another, such as "2026-03-31". */
export const dayAfter = (day: string, days: number): string => dayOfNumber(numberOf(day) + days)

/**
 * The latest day, today or earlier, on which the rhythm wants people to be reminded. Whoever was reminded on it or since
 * is not to be reminded now; so a day on which the hub stood still is made up for, once.
 *
 * @param due the day on which something is due, such as "2026-03-31"; a moment counts as the day that it begins with
 * @param today likewise
 * @returns such a day; null if the first is still to come
 */
export function latestReminderDay(due: string, today: string, { daysBefore, everyDays }: Rhythm): string | null {
  const late = numberOf(today) - numberOf(due)
  if (late < -daysBefore) return null
  if (late < everyDays) return dayOfNumber(numberOf(due) - daysBefore)
  return dayOfNumber(numberOf(today) - (late % everyDays))
}
