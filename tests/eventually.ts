import { vi } from 'vitest'

/** Waits until a check holds, however busy the machine is. How soon it does is for the benchmarks to measure. */
export const eventually = <Value>(check: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(check, { timeout: 60_000, interval: 20 })
