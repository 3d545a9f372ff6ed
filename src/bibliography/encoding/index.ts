import { binaryKind } from './binary'
import { decodeMixed, unfinishedTail, type ByteCounts } from './mixed'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp1252' | 'latin-1'

/** Turns the bytes of one file into text, chunk by chunk. */
export type ByteDecoder = {
  push: (bytes: Uint8Array) => string
  end: () => string
  /** The encoding as far as the bytes read so far tell; final after `end`. */
  encoding: () => TextEncoding
  /** How many bytes of a UTF-8 file were none and were read as cp1252. */
  strayBytes: () => number
}

/** How many first bytes of a file are enough to tell what it is. */
export const SAMPLE_BYTES = 64 * 1024

/** What a file is if it is not text ("a PDF"), or null. `sample` holds its first {@link SAMPLE_BYTES}. */
export function notText(sample: Uint8Array): string | null {
  return binaryKind(sample, wideEncoding(sample) !== null)
}

/**
 * A decoder for the file that begins with `sample`. UTF-16 is told by its mark or by where the NULs stand;
 * everything else is read as UTF-8, and each byte that is none as cp1252, since what one chunk shows of an
 * encoding the next can contradict. Lone surrogates become U+FFFD.
 */
export function byteDecoder(sample: Uint8Array): ByteDecoder {
  const wide = wideEncoding(sample)
  return wide ? wideDecoder(wide) : narrowDecoder()
}

function wideDecoder(encoding: 'utf-16le' | 'utf-16be'): ByteDecoder {
  const decoder = new TextDecoder(encoding)
  return {
    push: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
    encoding: () => encoding,
    strayBytes: () => 0,
  }
}

function narrowDecoder(): ByteDecoder {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const counts: ByteCounts = { sequences: 0, single: 0, windows: 0 }
  let tail = new Uint8Array(0)
  let isStart = true

  const decode = (bytes: Uint8Array): string => {
    let text: string
    try {
      text = strict.decode(bytes)
      if (text.length < bytes.length) counts.sequences++
    } catch {
      text = decodeMixed(bytes, counts)
    }
    if (isStart && text.length > 0) {
      isStart = false
      return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    }
    return text
  }
  const isSingleByte = () => counts.single > counts.sequences

  return {
    push(bytes) {
      const joined = tail.length > 0 ? concat(tail, bytes) : bytes
      const keep = unfinishedTail(joined)
      tail = joined.slice(joined.length - keep)
      return decode(joined.subarray(0, joined.length - keep))
    },
    end() {
      if (tail.length === 0) return ''
      // A UTF-8 file cut inside a letter loses that letter only; in any other file the byte is a letter.
      return counts.sequences > 0 && counts.single === 0 ? '\ufffd' : decode(tail)
    },
    encoding: () => (!isSingleByte() ? 'utf-8' : counts.windows > 0 ? 'cp1252' : 'latin-1'),
    strayBytes: () => (isSingleByte() ? 0 : counts.single),
  }
}

function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = sample
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const pairs = Math.floor(Math.min(sample.length, 4096) / 2)
  let even = 0
  let odd = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (sample[2 * pair] === 0) even++
    if (sample[2 * pair + 1] === 0) odd++
  }
  // Tags, digits and line ends have a NUL beside them even where the words are Japanese.
  if (odd > pairs * 0.1 && even < odd / 8) return 'utf-16le'
  if (even > pairs * 0.1 && odd < even / 8) return 'utf-16be'
  return null
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}
