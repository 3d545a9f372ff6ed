import { describe, expect, it } from 'vitest'

import { latestReminderDay, type Rhythm } from './rhythm'

const weekly: Rhythm = { daysBefore: 1, everyDays: 7 }

/** The days of a month on which somebody is reminded who is asked about every day and answers none. */
function remindedOn(due: string, rhythm: Rhythm, days: readonly number[]): number[] {
  let last = ''
  return days.filter((number) => {
    const today = `2026-03-${String(number).padStart(2, '0')}`
    const wanted = latestReminderDay(due, today, rhythm)
    if (!wanted || last >= wanted) return false
    last = today
    return true
  })
}

const march = Array.from({ length: 31 }, (_, index) => index + 1)

describe('the rhythm of reminders', () => {
  it('is a day before something is due and every seven days after it', () => {
    expect(remindedOn('2026-03-05T00:00:00.000Z', weekly, march)).toEqual([4, 12, 19, 26])
  })

  it('is as it is set', () => {
    expect(remindedOn('2026-03-10', { daysBefore: 3, everyDays: 10 }, march)).toEqual([7, 20, 30])
    expect(remindedOn('2026-03-10', { daysBefore: 0, everyDays: 1 }, march.slice(0, 13))).toEqual([10, 11, 12, 13])
  })

  it('makes up for days on which nothing ran, once', () => {
    expect(remindedOn('2026-03-05', weekly, [1, 2, 7, 8, 13, 14, 30, 31])).toEqual([7, 13, 30])
  })

  it('crosses months and the change of clocks', () => {
    expect(latestReminderDay('2026-03-01', '2026-02-28', weekly)).toBe('2026-02-28')
    expect(latestReminderDay('2026-03-25', '2026-04-01', weekly)).toBe('2026-04-01')
    expect(latestReminderDay('2026-03-01', '2026-02-27', weekly)).toBeNull()
  })
})
