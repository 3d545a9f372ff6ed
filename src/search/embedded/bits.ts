/** A set of small whole numbers, 32 to a word. All sets of one index have the same length. */
export type Bits = Uint32Array

export const bitsFor = (capacity: number): Bits => new Uint32Array((capacity + 31) >>> 5)

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

export function clearBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31))
}

/** A longer copy. */
export function widened(bits: Bits, capacity: number): Bits {
  const wide = bitsFor(capacity)
  wide.set(bits)
  return wide
}

/** Keeps in `target` only what is in `other` too. */
export function keepOnly(target: Bits, other: Bits): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) & (other[i] ?? 0)
}

export function addAll(target: Bits, other: Bits): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) | (other[i] ?? 0)
}

/** Keeps in `target` only what is not in `other`. */
export function takeAway(target: Bits, other: Bits): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) & ~(other[i] ?? 0)
}

export const hasBit = (bits: Bits, at: number): boolean => (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1

export function sizeOf(bits: Bits): number {
  let size = 0
  for (let i = 0; i < bits.length; i++) {
    let x = bits[i] ?? 0
    x -= (x >>> 1) & 0x55555555
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
    size += Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return size
}

/** Visits the numbers in ascending order. */
export function eachBit(bits: Bits, visit: (at: number) => void): void {
  for (let i = 0; i < bits.length; i++) {
    let rest = bits[i] ?? 0
    while (rest !== 0) {
      const lowest = rest & -rest
      visit((i << 5) + 31 - Math.clz32(lowest))
      rest ^= lowest
    }
  }
}

/** The numbers in ascending order. */
export function slotsIn(bits: Bits): Uint32Array {
  const slots = new Uint32Array(sizeOf(bits))
  let length = 0
  eachBit(bits, (slot) => { slots[length++] = slot })
  return slots
}
