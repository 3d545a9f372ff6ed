import { open } from 'node:fs/promises'
import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { contentTypeOf } from '@/documents/contentType'
import { safeFilename } from '@/documents/filename'

export const largestFile = 50 * 1024 * 1024

type UploadedFile = NonNullable<PayloadRequest['file']>

/**
 * Looks at the bytes of an upload before anything is kept: what is not of an accepted kind, or too large, is
 * refused; what is gets the type and the extension of its content, whatever the browser claimed.
 */
export const checkContent: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  const refuseFile = (message: string) => {
    const errors = [{ path: 'file', message }]
    return new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  if (file.size > largestFile) {
    const megabytes = Math.ceil(file.size / 1024 / 1024)
    throw refuseFile(`"${file.name}" has ${megabytes} MB; the hub takes up to 50 MB. Make it smaller.`)
  }
  const content = contentTypeOf(await bytesOf(file), file.name)
  if ('problem' in content) throw refuseFile(content.problem)
  req.file = { ...file, name: safeFilename(file.name, content.extension), mimetype: content.mimeType }
  return args
}

/** The whole upload: Payload keeps it in memory or, with temporary files switched on, on disk. */
export async function bytesOf(file: UploadedFile): Promise<Uint8Array> {
  if (file.data.length > 0 || !file.tempFilePath) return file.data
  const handle = await open(file.tempFilePath)
  try {
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}
