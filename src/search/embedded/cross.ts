import type { CrossCounts } from '../types'
import { bitsFor, eachBit, keepOnly, setBit, takeAway, type Bits } from './bits'

/** The codes of a facet by slot, and the place of each code on an axis, or -1. */
export type AxisCodes = {
  readonly held: Uint16Array
  readonly starts: Uint32Array
  readonly lengths: Uint16Array
  readonly places: Int32Array
  readonly size: number
}

export type CrossInput = {
  readonly matching: Uint32Array
  readonly rows: AxisCodes
  readonly columns: AxisCodes
  /** A slot is in a layer if it is in all of some sets, and in none of others. */
  readonly layers: readonly { readonly all: readonly Bits[]; readonly none: readonly Bits[] }[]
  readonly capacity: number
}

/** Layers to an integer, one bit each. */
const perMask = 31

/** For each slot the layers that it is in, one bit each, in as many lists as are needed. */
function masksOf(slots: Uint32Array, layers: CrossInput['layers'], capacity: number): readonly Int32Array[] {
  const counted = bitsFor(capacity)
  for (const slot of slots) setBit(counted, slot)
  const lists = Array.from({ length: Math.ceil(layers.length / perMask) }, () => new Int32Array(capacity))
  layers.forEach(({ all, none }, layer) => {
    const masks = lists[Math.floor(layer / perMask)] as Int32Array
    const bit = 1 << layer % perMask
    const bits = counted.slice()
    for (const set of all) keepOnly(bits, set)
    for (const set of none) takeAway(bits, set)
    eachBit(bits, (slot) => { masks[slot] = (masks[slot] as number) | bit })
  })
  return lists
}

/** Writes the places of a slot on an axis to `into`; gives how many. */
function placesOf({ held, starts, lengths, places }: AxisCodes, slot: number, into: Int32Array): number {
  const start = starts[slot] as number
  const end = start + (lengths[slot] as number)
  let count = 0
  for (let at = start; at < end; at++) {
    const place = places[held[at] as number] as number
    if (place >= 0) into[count++] = place
  }
  return count
}

/**
 * Counts of every cell in one pass over the matching slots. The values of a slot are distinct, so that it counts once
 * in each cell.
 */
export function cross(input: CrossInput): CrossCounts {
  const { matching: slots, rows, columns, layers, capacity } = input
  const depth = layers.length
  const lists = masksOf(slots, layers, capacity)
  const counts = {
    cells: new Uint32Array(rows.size * columns.size * depth),
    rows: new Uint32Array(rows.size * depth),
    columns: new Uint32Array(columns.size * depth),
    total: new Uint32Array(depth),
    outside: new Uint32Array(depth),
  }
  const down = new Int32Array(rows.size)
  const across = new Int32Array(columns.size)
  const inLayers = new Int32Array(depth)
  const { cells, rows: ofRows, columns: ofColumns, total, outside } = counts

  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number
    let inside = 0
    for (let list = 0; list < lists.length; list++) {
      const masks = lists[list] as Int32Array
      for (let rest = masks[slot] as number; rest !== 0; rest &= rest - 1) {
        inLayers[inside++] = list * perMask + 31 - Math.clz32(rest & -rest)
      }
    }
    if (inside === 0) continue
    const height = placesOf(rows, slot, down)
    const width = placesOf(columns, slot, across)
    for (let k = 0; k < inside; k++) {
      const layer = inLayers[k] as number
      ;(total[layer] as number)++
      if (height === 0 || width === 0) (outside[layer] as number)++
      for (let i = 0; i < height; i++) (ofRows[(down[i] as number) * depth + layer] as number)++
      for (let j = 0; j < width; j++) (ofColumns[(across[j] as number) * depth + layer] as number)++
      for (let i = 0; i < height; i++) {
        const row = (down[i] as number) * columns.size
        for (let j = 0; j < width; j++) (cells[(row + (across[j] as number)) * depth + layer] as number)++
      }
    }
  }
  return counts
}

/** The counts of two sets of records that have none in common, for one query. */
export function together(one: CrossCounts, other: CrossCounts): CrossCounts {
  const sum = (part: keyof CrossCounts): Uint32Array => one[part].map((count, at) => count + (other[part][at] as number))
  return { cells: sum('cells'), rows: sum('rows'), columns: sum('columns'), total: sum('total'), outside: sum('outside') }
}
