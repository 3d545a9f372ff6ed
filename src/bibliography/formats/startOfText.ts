import type { FormatReader } from './format'

/** So much tells how a text is to be read. */
const LONGEST_START = 65_536

/** Reads a text, without a byte order mark, by the reader that its beginning calls for, which is chosen once enough of it is there. */
export function readerByStart(choose: (start: string) => FormatReader): FormatReader {
  let reader: FormatReader | null = null
  let start = ''
  const open = (): FormatReader => {
    const text = start.replace(/^\ufeff/, '')
    const chosen = choose(text)
    chosen.push(text)
    start = ''
    return chosen
  }
  return {
    push(text) {
      if (reader) return reader.push(text)
      start += text
      if (start.length > LONGEST_START) reader = open()
    },
    end() {
      reader ??= open()
      reader.end()
    },
  }
}
