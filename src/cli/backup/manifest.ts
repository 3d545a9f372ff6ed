import { z } from 'zod'

/**
 * What an archive holds, written as its last entry so that a cut-off archive has none.
 * `counts`: rows per table (SQLite) or documents per collection (MongoDB).
 */
export const manifestSchema = z.object({
  format: z.literal('evidence-hub-backup/1'),
  hubVersion: z.string(),
  madeAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  counts: z.record(z.string(), z.number().int().nonnegative()),
  files: z.array(
    z.object({ path: z.string(), bytes: z.number().int().nonnegative(), sha256: z.string().length(64) }),
  ),
})

export type Manifest = z.infer<typeof manifestSchema>
export type ArchivedFile = Manifest['files'][number]

export const manifestName = 'manifest.json'

/** Every difference between what the manifest promises and what was unpacked, in words. */
export const differences = (manifest: Manifest, unpacked: readonly ArchivedFile[]): string[] => {
  const found = new Map(unpacked.map((file) => [file.path, file]))
  const promised = new Set(manifest.files.map(({ path }) => path))
  return [
    ...manifest.files.flatMap(({ path, bytes, sha256 }) => {
      const file = found.get(path)
      if (!file) return [`${path} is missing`]
      if (file.bytes !== bytes) return [`${path} has ${file.bytes} bytes instead of ${bytes}`]
      return file.sha256 === sha256 ? [] : [`${path} was altered: its checksum differs`]
    }),
    ...unpacked.filter(({ path }) => !promised.has(path)).map(({ path }) => `${path} is not in the manifest`),
  ]
}
