import { randomUUID } from 'node:crypto'

/** The place that a live job takes while it is under way; unique in the database, so that two can't share it. */
export const slotOf = (subject: string, result: string | null | undefined, instrument: string): string =>
  `live:${subject}:${result ?? '-'}:${instrument}`

/** The place of a job that keeps no other from beginning. */
export const freeSlot = (): string => `free:${randomUUID()}`
