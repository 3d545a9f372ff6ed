import type { PublicPeriod } from '../types'
import { bitsFor, eachBit, keepOnly, setBit, type Bits } from './bits'

const dayMs = 86_400_000

/** Days since 1970 of an ISO date; the beginning of time where there is none. */
const dayOf = (date: string | null): number => {
  const time = date === null ? NaN : Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? -0x80000000 : Math.floor(time / dayMs)
}

const never = 0x7fffffff

type Span = { readonly from: number; readonly until: number }

export type Calendar = {
  readonly set: (slot: number, periods: readonly PublicPeriod[]) => void
  /** Those among some slots that were public at the end of a day, an ISO date; null for those that are now. */
  readonly on: (day: string | null, among: Bits) => Bits
}

/**
 * When slots were public. Most have been since a day, which is a number in a list; the few that were taken away in
 * between, or for good, are looked up by themselves.
 */
export function createCalendar(): Calendar {
  let since = new Int32Array(1024)
  const others = new Map<number, readonly Span[]>()

  function set(slot: number, periods: readonly PublicPeriod[]): void {
    if (slot >= since.length) {
      const before = since
      since = new Int32Array(Math.max(slot + 1, before.length * 2))
      since.set(before)
    }
    const [only] = periods
    others.delete(slot)
    if (only && periods.length === 1 && only.until === null) {
      since[slot] = dayOf(only.from)
      return
    }
    since[slot] = never
    others.set(slot, periods.map(({ from, until }) => ({ from: dayOf(from), until: until === null ? never : dayOf(until) })))
  }

  function on(day: string | null, among: Bits): Bits {
    const last = day === null ? never - 1 : dayOf(day)
    const bits = bitsFor(among.length * 32)
    eachBit(among, (slot) => { if ((since[slot] as number) <= last) setBit(bits, slot) })
    for (const [slot, spans] of others) {
      if (spans.some(({ from, until }) => from <= last && last < until)) setBit(bits, slot)
    }
    // Slots that were let go may still have their days.
    keepOnly(bits, among)
    return bits
  }

  return { set, on }
}
