import { z } from 'zod'

/** The last places where a day ends are twelve hours behind UTC. */
const LAST_ZONE_MS = 12 * 3_600_000

/**
 * Whether a day has ended everywhere. A day has no time zone, so nobody's today has passed, wherever they or the hub
 * are.
 *
 * @param day such as "2026-03-31"; a moment counts as the day that it begins with
 */
export const hasPassed = (day: string, now = new Date()): boolean =>
  day.slice(0, 10) < new Date(now.getTime() - LAST_ZONE_MS).toISOString().slice(0, 10)

/** Until when somebody is asked to do something: today or later. */
export const dueDay = z.iso
  .date({ error: 'is not a date such as 2031-03-31' })
  .refine((day) => !hasPassed(day), { error: ({ input }) => `${String(input)} has passed. Choose today or a later day` })

/** Another day, or none any more. */
export const dueBody = z.strictObject({ dueOn: dueDay.nullable() })
