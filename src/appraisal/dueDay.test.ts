import { expect, it, vi } from 'vitest'

import { dateOf, dayOf } from './admin/dates'
import { dueDay, hasPassed } from './dueDay'

it('lets nobody’s today pass, wherever they are', () => {
  // Still the 21st in Honolulu, already the 23rd in Auckland.
  const now = new Date('2026-11-22T11:30:00Z')
  expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((day) => hasPassed(day, now))).toEqual([true, false, false, false])
  expect(hasPassed('2026-11-21', new Date('2026-11-22T12:00:00Z'))).toBe(true)
})

it('takes real days alone', () => {
  const said = (day: string) => dueDay.safeParse(day).error?.issues.map(({ message }) => message) ?? []
  expect(said('2031-02-28')).toEqual([])
  expect(said('2031-02-29')).toEqual(['is not a date such as 2031-03-31'])
  expect(said('2020-01-31')).toEqual(['2020-01-31 has passed. Choose today or a later day'])
})

it('is the same day for readers in every time zone, unlike a moment', () => {
  vi.stubEnv('TZ', 'Pacific/Honolulu')
  try {
    expect(dateOf('2031-05-01T00:00:00.000Z')).toBe('30 April 2031')
    expect(dayOf('2031-05-01T00:00:00.000Z')).toBe('1 May 2031')
  } finally {
    vi.unstubAllEnvs()
  }
})
