import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { environment } from '@/platform/environment'

const address = /^\/api\/documents\/file\/([^/?#]+)$/

/**
 * The bytes of a picture by its path on this hub. Whether the reader may see it was decided where its path was given.
 *
 * @param mostBytes of a larger one nothing is read
 */
export async function pictureBytes(path: string, mostBytes: number): Promise<Uint8Array | 'damaged' | 'large'> {
  const name = address.exec(path)?.[1]
  if (!name) return 'damaged'
  const file = join(environment().documentsDir, basename(decodeURIComponent(name)))
  try {
    const { size } = await stat(file)
    return size > mostBytes ? 'large' : await readFile(file)
  } catch {
    return 'damaged'
  }
}
