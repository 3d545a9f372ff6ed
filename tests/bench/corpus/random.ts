/** Numbers that look random and are the same in every run. */
export type Random = {
  /** From 0 up to, not including, 1. */
  number: () => number
  /** A whole number, both ends included. */
  between: (least: number, most: number) => number
  chance: (share: number) => boolean
  pick: <T>(from: readonly T[]) => T
  /** Like `pick`, the first ones much more often, as topics are spread in real corpora. */
  pickSkewed: <T>(from: readonly T[]) => T
  /** Different ones, at most as many as there are. */
  some: <T>(from: readonly T[], count: number) => T[]
  /** Lower-case hexadecimal digits. */
  hex: (digits: number) => string
  uuid: () => string
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to spread test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const at = <T>(from: readonly T[], index: number): T => {
    const found = from[index]
    if (found === undefined) throw new Error('there is nothing to pick from')
    return found
  }
  const between = (least: number, most: number): number => least + Math.floor(number() * (most - least + 1))
  const pickSkewed = <T>(from: readonly T[]): T => at(from, Math.floor(number() ** 2 * from.length))
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => Math.floor(number() * 16).toString(16)).join('')
  return {
    number,
    between,
    chance: (share) => number() < share,
    pick: (from) => at(from, Math.floor(number() * from.length)),
    pickSkewed,
    some: (from, count) => {
      const chosen = new Set<(typeof from)[number]>()
      for (let tries = 0; chosen.size < Math.min(count, from.length) && tries < count * 10; tries++) {
        chosen.add(pickSkewed(from))
      }
      return [...chosen]
    },
    hex,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${at(['8', '9', 'a', 'b'], between(0, 3))}${hex(3)}-${hex(12)}`,
  }
}
