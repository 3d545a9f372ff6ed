import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { extract, pack, type Pack } from 'tar-stream'
import { CommandError } from '../command'
import { type ArchivedFile, type Manifest, manifestName, manifestSchema } from './manifest'

/** A file to go into an archive: its path there, and where it lies now. */
export type Source = { path: string; file: string }

const addFile = async (archive: Pack, { path: name, file }: Source): Promise<ArchivedFile> => {
  const { size } = await stat(file)
  const hash = createHash('sha256')
  const entry = archive.entry({ name, size, mode: 0o600 })
  // A file that grows meanwhile is cut at the size that the entry announced.
  const content = size === 0 ? Readable.from([]) : createReadStream(file, { end: size - 1 })
  content.on('data', (chunk: Buffer | string) => hash.update(chunk))
  await pipeline(content, entry)
  return { path: name, bytes: size, sha256: hash.digest('hex') }
}

/**
 * Writes a gzipped tar with a manifest as its last entry. It appears under its name only when it is whole and on disk.
 *
 * @throws CommandError if `target` is there already
 */
export const writeArchive = async (
  target: string,
  sources: readonly Source[],
  about: Omit<Manifest, 'files'>,
): Promise<Manifest> => {
  if (await stat(target).catch(() => undefined)) throw new CommandError(`${target} exists already; choose another name.`)
  await mkdir(path.dirname(target), { recursive: true })
  const partial = `${target}.partial`
  try {
    const archive = pack()
    const written = pipeline(archive, createGzip(), createWriteStream(partial, { mode: 0o600 }))
    const add = async (): Promise<Manifest> => {
      const files: ArchivedFile[] = []
      for (const source of sources) files.push(await addFile(archive, source))
      const manifest: Manifest = { ...about, files }
      archive.entry({ name: manifestName, mode: 0o600 }, JSON.stringify(manifest, null, 2))
      archive.finalize()
      return manifest
    }
    const [manifest] = await Promise.all([add(), written])
    const handle = await open(partial, 'r')
    await handle.sync()
    await handle.close()
    await rename(partial, target)
    return manifest
  } finally {
    await rm(partial, { force: true })
  }
}

const isSafe = (name: string): boolean =>
  !path.posix.isAbsolute(name) && !name.includes('\\') && path.posix.normalize(name) === name && !name.startsWith('..')

/**
 * Unpacks an archive, each entry to where `place` says.
 *
 * @returns the manifest and what was really unpacked, for comparison
 * @throws CommandError if the file is no archive of a hub, is cut off, or holds a path that leads elsewhere
 */
export const readArchive = async (
  archive: string,
  place: (name: string) => string,
): Promise<{ manifest: Manifest; unpacked: ArchivedFile[] }> => {
  const unpacked: ArchivedFile[] = []
  let manifest: Manifest | undefined
  const entries = extract()
  const unpack = async (): Promise<void> => {
    for await (const entry of entries) {
      const { name, type } = entry.header
      if (type !== 'file' || !isSafe(name)) throw new CommandError(`The archive holds “${name}”, which no backup of a hub has.`)
      if (name === manifestName) {
        const chunks: Buffer[] = []
        for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk)
        manifest = manifestSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
        continue
      }
      const hash = createHash('sha256')
      let bytes = 0
      const target = place(name)
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
      await pipeline(
        entry as AsyncIterable<Buffer>,
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            hash.update(chunk)
            bytes += chunk.length
            yield chunk
          }
        },
        createWriteStream(target, { mode: 0o600, flush: true }),
      )
      unpacked.push({ path: name, bytes, sha256: hash.digest('hex') })
    }
  }
  try {
    await Promise.all([unpack(), pipeline(createReadStream(archive), createGunzip(), entries)])
  } catch (error) {
    if (error instanceof CommandError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`${archive} is not a whole backup of a hub: ${reason}`, { cause: error })
  }
  if (!manifest) throw new CommandError(`${archive} is not a whole backup of a hub: its manifest is missing.`)
  return { manifest, unpacked }
}
