import { createReadStream } from 'node:fs'

const CHUNK = 1024 * 1024

/** The bytes of a file named on the command line, in chunks; `-` is standard input. */
export function openFile(name: string): AsyncIterable<Uint8Array> {
  return name === '-' ? process.stdin : createReadStream(name, { highWaterMark: CHUNK })
}
