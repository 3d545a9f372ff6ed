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

export type Streams = {
  readonly add: (slot: number, stream: Stream) => void
  readonly read: (slot: number) => Stream
  /** The titles alone. */
  readonly readTitles: (slot: number) => Stream
}

const chunkBytes = 4 * 2 ** 20
/** Signs among the numbers, which begin at 2. */
const endOfText = 0
const endOfPart = 1
const offset = 2

/** Words as bytes: seven bits each, the highest bit set on all but the last; frequent words have small numbers. */
export function createStreams(): Streams {
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

  function reading(slot: number, titlesOnly: boolean): Stream {
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
    const titles = lists()
    if (titlesOnly) return { titles, texts: [], shared: [], others: [] }
    return { titles, texts: lists(), shared: list(endOfPart), others: list(endOfPart) }
  }

  return { add, read: (slot) => reading(slot, false), readTitles: (slot) => reading(slot, true) }
}
