type Rate = {
  /** Counts one use by `who`; false where there have been too many. */
  take: (who: string, now?: number) => boolean
}

/** So many who are remembered at once; beyond it the ones seen longest ago are forgotten. */
const mostRemembered = 10_000

/**
 * At most `most` uses by one client within `withinMs`, in this process. Refused uses do not count.
 *
 * @param most of one client
 * @param overall of all clients together, so that many addresses cannot do what one may not
 */
export function rateLimit({ most, overall, withinMs }: { most: number; overall: number; withinMs: number }): Rate {
  const uses = new Map<string, number[]>()
  let all: number[] = []
  return {
    take(who, now = Date.now()) {
      const recent = (times: readonly number[]) => times.filter((at) => at > now - withinMs)
      all = recent(all)
      const own = recent(uses.get(who) ?? [])
      uses.delete(who)
      if (own.length >= most || all.length >= overall) {
        uses.set(who, own)
        return false
      }
      own.push(now)
      all.push(now)
      uses.set(who, own)
      const oldest = uses.keys().next()
      if (uses.size > mostRemembered && !oldest.done) uses.delete(oldest.value)
      return true
    },
  }
}
