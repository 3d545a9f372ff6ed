import type { Condition } from '../types'

/** Levels of a domain by how far they lower the whole: by at least one step, and by two. */
export type Steps = { one: readonly string[]; two: readonly string[] }

/**
 * Whether domains together lower the whole by at least so many steps. Each domain counts once for every list
 * that its level is in, so that their sum becomes a matter of counting.
 *
 * @param least 1, 2 or 3: below the lowest of four levels there is nothing to tell apart
 */
export function loweredBy(least: 1 | 2 | 3, domains: readonly string[], { one, two }: Steps): Condition {
  const some = (levels: readonly string[], atLeast: number): Condition => ({
    count: { domains, in: levels }, atLeast,
  })
  if (least === 1) return some(one, 1)
  if (least === 2) return { any: [some(one, 2), some(two, 1)] }
  return { any: [some(one, 3), { all: [some(one, 2), some(two, 1)] }] }
}
