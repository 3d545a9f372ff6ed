export type Times = { p50: number; p95: number; runs: number }

/** The middle and the slowest twentieth of some durations, in milliseconds. */
export function timesOf(durations: readonly number[]): Times {
  const sorted = [...durations].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { p50: at(0.5), p95: at(0.95), runs: sorted.length }
}

/** Runs work some times unmeasured, then measured, one after the other. */
export async function measure(work: (run: number) => unknown, runs: number, warmUp = 3): Promise<Times> {
  const durations: number[] = []
  for (let run = -warmUp; run < runs; run++) {
    const begun = performance.now()
    await work(run + warmUp)
    if (run >= 0) durations.push(performance.now() - begun)
  }
  return timesOf(durations)
}
