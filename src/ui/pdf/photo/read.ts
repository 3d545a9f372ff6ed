import { contentTypeOf } from '@/documents/contentType'

import { readJpeg } from './jpeg'
import type { Photo, PictureFault } from './photo'
import { readPng } from './png'

/** An uploaded picture as a PDF can hold it, told by its bytes; whatever is in the file, this answers. */
export async function readPhoto(bytes: Uint8Array): Promise<Photo | PictureFault> {
  const type = contentTypeOf(bytes, '')
  if ('problem' in type) return 'damaged'
  if (type.mimeType === 'image/png') return readPng(bytes)
  return type.mimeType === 'image/jpeg' ? readJpeg(bytes) : 'kind'
}
