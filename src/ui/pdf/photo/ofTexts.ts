import type { RichNode, RichTextView } from '@/publishing/richText'

import { roomInPdf, type Photo, type PictureFault } from './photo'
import { readPhoto } from './read'

/** The uploaded pictures of a publication by their path on the hub, or why they are not in it. */
export type PicturesRead = ReadonlyMap<string, Photo | PictureFault>

/** The bytes of an uploaded picture, unless there are none or more than so many. */
export type BytesOf = (path: string, mostBytes: number) => Promise<Uint8Array | 'damaged' | 'large'>

const megabyte = 1024 * 1024

/** Reads the pictures that texts show, one after the other; those that come after a file is full are left out as too large. */
export async function picturesOf(texts: readonly (RichTextView | null)[], bytesOf: BytesOf): Promise<PicturesRead> {
  const read = new Map<string, Photo | PictureFault>()
  let left = roomInPdf.all * megabyte
  for (const path of new Set(texts.flatMap((text) => (text ? picturesIn(text.root) : [])))) {
    const bytes = await bytesOf(path, Math.min(roomInPdf.one * megabyte, left))
    const photo = typeof bytes === 'string' ? bytes : await readPhoto(bytes)
    read.set(path, photo)
    if (typeof photo !== 'string') left -= photo.data.length
  }
  return read
}

const picturesIn = (node: RichNode): readonly string[] =>
  [...(node.embed?.kind === 'figure' ? [node.embed.src] : []), ...(node.children ?? []).flatMap(picturesIn)]
