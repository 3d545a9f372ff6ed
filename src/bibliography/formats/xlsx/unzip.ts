import { crc32, inflateRawSync } from 'node:zlib'

/** What is wrong with an archive or a workbook, in words that end a sentence about the file. */
export class WorkbookProblem extends Error {
  override readonly name = 'WorkbookProblem'

  constructor(
    readonly code: 'not-text' | 'too-large' | 'xml-entities',
    message: string,
  ) {
    super(message)
  }
}

/** The files of an archive by name; each is unpacked when it is read. */
export type Archive = { has: (name: string) => boolean; read: (name: string) => Buffer }

type Entry = { method: number; isLocked: boolean; crc: number; packed: number; size: number; offset: number }

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END = Buffer.from('PK\u0005\u0006', 'latin1')
const LONGEST_COMMENT = 0xffff

const MOST_ENTRIES = 10_000
/** The largest file in an archive, in bytes: about 80,000 references as the hub writes them. */
const LARGEST_PART = 256 * 1024 * 1024
/** What is said to become more than so many times as large is no table: those of spreadsheets reach 60. */
const MOST_GROWTH = 250
const SMALL = 1024 * 1024

/** Whether bytes begin as a ZIP archive does. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

const damaged = (): WorkbookProblem =>
  new WorkbookProblem('not-text', 'is a ZIP archive or Office file that is damaged or cut off')

/**
 * Opens a ZIP archive (PKWARE APPNOTE 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3) by
 * its directory. Nothing is unpacked that says, or turns out, to be larger than it may be.
 *
 * @throws WorkbookProblem for what is no archive, is damaged, or has too many files in it; reading a file, if it is
 * locked, damaged or too large
 */
export function openArchive(bytes: Buffer): Archive {
  const entries = directoryOf(bytes)
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (!entry) throw damaged()
      return unpacked(bytes, entry)
    },
  }
}

function directoryOf(bytes: Buffer): Map<string, Entry> {
  const end = bytes.lastIndexOf(END)
  if (end < 0 || end + 22 > bytes.length || end < bytes.length - 22 - LONGEST_COMMENT) throw damaged()
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES)
    throw new WorkbookProblem('too-large', `is an archive of ${count} files, more than any workbook has`)
  const entries = new Map<string, Entry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL_HEADER) throw damaged()
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/')
    entries.set(name, {
      isLocked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function unpacked(bytes: Buffer, { method, isLocked, crc, packed, size, offset }: Entry): Buffer {
  if (isLocked) throw new WorkbookProblem('not-text', 'is locked with a password')
  if (size > LARGEST_PART || (size > SMALL && size > packed * MOST_GROWTH))
    throw new WorkbookProblem('too-large', `would unpack to ${Math.ceil(size / SMALL)} MB, more than is read of a workbook`)
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER) throw damaged()
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  if (start + packed > bytes.length) throw damaged()
  const content = inflated(bytes.subarray(start, start + packed), method, size)
  if (content.length !== size || crc32(content) !== crc) throw damaged()
  return content
}

function inflated(content: Buffer, method: number, size: number): Buffer {
  if (method === 0) return content
  if (method !== 8) throw damaged()
  try {
    // Never more than was said: an archive that lies about its sizes ends here.
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw damaged()
  }
}
