import type { Scores } from './scores'

/** For every term the records that hold it, oldest slot first, each with how much it says there: 1 to 255. */
export type Postings = {
  /** Positions rise from 1; a term that stands in no text of the record's own has none. */
  readonly add: (term: number, slot: number, impact: number, positions: readonly number[]) => void
  /** Raises `scores` of every record that holds the term to its impact times `weight`, where that is more. */
  readonly raise: (scores: Scores, term: number, weight: number) => void
  /** Where the term stands in the records that have a score: rising, see `placeKey`. */
  readonly places: (term: number, among: Scores) => Float64Array
}

/** Impacts take 8 bits of a posting, slots the other 24. */
export const mostImpact = 255
const bitsOfImpact = 8
const mostPositions = 2 ** 16

/** A position in a record as one number: that of the next position is greater by one. */
const placeKey = (slot: number, position: number): number => slot * mostPositions + position
export const slotOfPlace = (place: number): number => Math.floor(place / mostPositions)

const noPostings = new Uint32Array(0)
const noBytes = new Uint8Array(0)

export function createPostings(): Postings {
  const lists: Uint32Array[] = []
  const lengths: number[] = []
  /** Positions as distances from the one before, seven bits to a byte, the highest bit set on all but the last; then 0. */
  const positionBytes: Uint8Array[] = []
  const byteLengths: number[] = []

  function addPosting(term: number, posting: number): void {
    const length = lengths[term] ?? 0
    let list = lists[term] ?? noPostings
    if (length === list.length) {
      const longer = new Uint32Array(Math.max(length + 1, Math.ceil(length * 1.5)))
      longer.set(list)
      lists[term] = list = longer
    }
    list[length] = posting
    lengths[term] = length + 1
  }

  function addPositions(term: number, positions: readonly number[]): void {
    let at = byteLengths[term] ?? 0
    let bytes = positionBytes[term] ?? noBytes
    const most = at + positions.length * 3 + 1
    if (most > bytes.length) {
      const longer = new Uint8Array(Math.max(most, Math.ceil(at * 1.5)))
      longer.set(bytes.subarray(0, at))
      positionBytes[term] = bytes = longer
    }
    let before = 0
    for (const position of positions) {
      if (position >= mostPositions) break
      let distance = position - before
      while (distance > 127) {
        bytes[at++] = (distance & 127) | 128
        distance >>>= 7
      }
      bytes[at++] = distance
      before = position
    }
    bytes[at++] = 0
    byteLengths[term] = at
  }

  function add(term: number, slot: number, impact: number, positions: readonly number[]): void {
    while (lists.length <= term) {
      lists.push(noPostings)
      lengths.push(0)
      positionBytes.push(noBytes)
      byteLengths.push(0)
    }
    addPosting(term, slot * (mostImpact + 1) + impact)
    addPositions(term, positions)
  }

  function raise(scores: Scores, term: number, weight: number): void {
    const list = lists[term]
    const length = lengths[term]
    if (!list || length === undefined) return
    for (let i = 0; i < length; i++) {
      const posting = list[i] as number
      const slot = posting >>> bitsOfImpact
      const score = (posting & mostImpact) * weight
      if (score > (scores[slot] as number)) scores[slot] = score
    }
  }

  function places(term: number, among: Scores): Float64Array {
    const list = lists[term] ?? noPostings
    const bytes = positionBytes[term] ?? noBytes
    const found = new Float64Array(byteLengths[term] ?? 0)
    let count = 0
    for (let i = 0, at = 0; i < (lengths[term] ?? 0); i++) {
      const slot = (list[i] as number) >>> bitsOfImpact
      if ((among[slot] as number) === 0) {
        while (bytes[at] !== 0) at++
        at++
        continue
      }
      let position = 0
      for (let byte = bytes[at++] as number; byte !== 0; byte = bytes[at++] as number) {
        let distance = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] as number
          distance |= (byte & 127) << shift
        }
        position += distance
        found[count++] = placeKey(slot, position)
      }
    }
    return found.subarray(0, count)
  }

  return { add, raise, places }
}
