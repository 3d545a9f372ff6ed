import type { SharedTexts } from './shared-texts'

/** The numbers of a record's words in their order. */
export type Stream = {
  /** One list for each title. */
  readonly titles: readonly (readonly number[])[]
  /** One list for each other text that is its own. */
  readonly texts: readonly (readonly number[])[]
  /** Numbers of texts that many records share. */
  readonly shared: readonly number[]
  /** Terms that hold the record and stand in no text: compounds without hyphens, pairs of characters, identifiers. */
  readonly others: readonly number[]
}

/**
 * Runs of words looked for side by side, all in one pass: bit i of `masks[id]` says that the word may stand at the i-th
 * place of all runs written one after the other; `starts` and `ends` have the bits of the first and last places.
 */
export type RunMasks = { readonly masks: Uint32Array; readonly starts: number; readonly ends: number }

export type Streams = {
  readonly add: (slot: number, stream: Stream) => void
  readonly read: (slot: number) => Stream
  /** A scanner that tells which of the runs stand in a record, as bits of `ends`. */
  readonly scanner: (runs: RunMasks) => (slot: number) => number
}

const chunkBytes = 4 * 2 ** 20
/** Signs among the numbers, which begin at 2. */
const endOfText = 0
const endOfPart = 1
const offset = 2

/** Words as bytes: seven bits each, the highest bit set on all but the last; frequent words have small numbers. */
export function createStreams(sharedTexts: SharedTexts): Streams {
  const chunks: Uint8Array[] = [new Uint8Array(0)]
  let chunk: Uint8Array = new Uint8Array(0)
  let filled = 0
  let chunkOf = new Uint16Array(1024)
  let startOf = new Uint32Array(1024)
  let scratch = new Uint8Array(4096)

  function put(at: number, number: number): number {
    let rest = number
    let next = at
    while (rest > 127) {
      scratch[next++] = (rest & 127) | 128
      rest >>>= 7
    }
    scratch[next++] = rest
    return next
  }

  const numbersIn = ({ titles, texts, shared, others }: Stream): number =>
    [...titles, ...texts].reduce((sum, text) => sum + text.length + 1, shared.length + others.length + 4)

  function encode(stream: Stream): number {
    const most = numbersIn(stream) * 5
    if (scratch.length < most) scratch = new Uint8Array(most)
    let at = 0
    for (const part of [stream.titles, stream.texts]) {
      for (const text of part) {
        for (const id of text) at = put(at, id + offset)
        at = put(at, endOfText)
      }
      at = put(at, endOfPart)
    }
    for (const part of [stream.shared, stream.others]) {
      for (const id of part) at = put(at, id + offset)
      at = put(at, endOfPart)
    }
    return at
  }

  function add(slot: number, stream: Stream): void {
    const length = encode(stream)
    if (filled + length > chunk.length) {
      chunk = new Uint8Array(Math.max(chunkBytes, length))
      chunks.push(chunk)
      filled = 0
    }
    if (slot >= startOf.length) {
      const [chunksBefore, startsBefore] = [chunkOf, startOf]
      chunkOf = new Uint16Array(Math.max(slot + 1, startOf.length * 2))
      startOf = new Uint32Array(chunkOf.length)
      chunkOf.set(chunksBefore)
      startOf.set(startsBefore)
    }
    chunk.set(scratch.subarray(0, length), filled)
    chunkOf[slot] = chunks.length - 1
    startOf[slot] = filled
    filled += length
  }

  function read(slot: number): Stream {
    const bytes = chunks[chunkOf[slot] ?? 0] ?? chunk
    let at = startOf[slot] ?? 0
    const next = (): number => {
      let byte = bytes[at++] ?? endOfPart
      let number = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        number |= (byte & 127) << shift
      }
      return number
    }
    const list = (end: number): number[] => {
      const ids: number[] = []
      for (let number = next(); number !== end; number = next()) ids.push(number - offset)
      return ids
    }
    const lists = (): number[][] => {
      const texts: number[][] = [[]]
      for (let number = next(); number !== endOfPart; number = next()) {
        if (number === endOfText) texts.push([])
        else texts.at(-1)?.push(number - offset)
      }
      texts.pop()
      return texts
    }
    return { titles: lists(), texts: lists(), shared: list(endOfPart), others: list(endOfPart) }
  }

  function scanner({ masks, starts, ends }: RunMasks): (slot: number) => number {
    const notYet = -1
    const inShared = new Float64Array(sharedTexts.size()).fill(notYet)

    function foundInShared(id: number): number {
      const known = inShared[id] ?? 0
      if (known !== notYet) return known
      let state = 0
      let found = 0
      for (const word of sharedTexts.termsOf(id).words) {
        state = ((state << 1) | starts) & (masks[word] ?? 0)
        found |= state & ends
      }
      inShared[id] = found >>> 0
      return found
    }

    // Each word moves every run on by one place or drops it (the shift-and method of Baeza-Yates and Gonnet).
    return (slot) => {
      const bytes = chunks[chunkOf[slot] ?? 0] ?? chunk
      let at = startOf[slot] ?? 0
      let state = 0
      let found = 0
      for (let part = 0; part < 3;) {
        let byte = bytes[at++] as number
        let number = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] as number
          number |= (byte & 127) << shift
        }
        if (number < offset) {
          state = 0
          if (number === endOfPart) part++
        } else if (part === 2) {
          found |= foundInShared(number - offset)
        } else {
          state = ((state << 1) | starts) & (masks[number - offset] as number)
          found |= state & ends
        }
      }
      return found >>> 0
    }
  }

  return { add, read, scanner }
}
