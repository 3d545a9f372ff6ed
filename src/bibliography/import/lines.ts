import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'

export type LineWriter = { write: (value: unknown) => Promise<void>; close: () => Promise<void> }

const BUFFER = 512 * 1024

/** Writes values as JSON, one per line, in pieces large enough for a disk. */
export async function lineWriter(file: string): Promise<LineWriter> {
  const handle = await open(file, 'w')
  let waiting: string[] = []
  let length = 0
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await handle.writeFile(waiting.join(''))
    waiting = []
    length = 0
  }
  return {
    async write(value) {
      // Readers of lines also end one at these two separators, which JSON leaves as they are.
      const json = JSON.stringify(value).replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`)
      waiting.push(json, '\n')
      length += json.length
      if (length >= BUFFER) await flush()
    },
    async close() {
      await flush()
      await handle.close()
    },
  }
}

/** The values of a file that {@link lineWriter} wrote. */
export async function* linesOf<Value>(file: string): AsyncGenerator<Value, void> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) if (line !== '') yield JSON.parse(line) as Value
}
