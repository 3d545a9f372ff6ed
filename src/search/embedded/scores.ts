/** A score for every slot; 0 where there is none. */
export type Scores = Float32Array

/** The sum where all parts have a score, in the first of them. */
export function inAll(parts: readonly Scores[]): Scores {
  const [sum = new Float32Array(0), ...others] = parts
  for (const other of others) {
    for (let slot = 0; slot < sum.length; slot++) {
      const more = other[slot] as number
      sum[slot] = more > 0 && (sum[slot] as number) > 0 ? (sum[slot] as number) + more : 0
    }
  }
  return sum
}

/** A record with more of the parts always stands before one with fewer. */
export function inAny(parts: readonly Scores[], slots: number): Scores {
  const sum = new Float32Array(slots)
  let best = 1
  for (const part of parts) for (let slot = 0; slot < slots; slot++) best = Math.max(best, part[slot] as number)
  const forEach = best * parts.length
  for (const part of parts) {
    for (let slot = 0; slot < slots; slot++) {
      const score = part[slot] as number
      if (score > 0) sum[slot] = (sum[slot] as number) + score + forEach
    }
  }
  return sum
}

/** Raises each score to the other one times a weight, where that is more. */
export function raiseAll(scores: Scores, others: Scores, weight: number): void {
  for (let slot = 0; slot < scores.length; slot++) {
    const other = (others[slot] as number) * weight
    if (other > (scores[slot] as number)) scores[slot] = other
  }
}
