import { createHash } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'
import { bytesOf } from './checkContent'

/**
 * Fills in what the hub can tell about a new file by itself: its fingerprint, a title where none was typed,
 * and that a PDF waits to be read. The fingerprint a client sends is never believed.
 */
export const describeFile: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  if (!req.file) return { ...data, sha256: originalDoc?.sha256 }
  return {
    ...data,
    title: data.title || req.file.name.replace(/\.[^.]*$/, '').replace(/-/g, ' '),
    sha256: createHash('sha256')
      .update(await bytesOf(req.file))
      .digest('hex'),
    textStatus: req.file.mimetype === 'application/pdf' ? 'pending' : 'none',
    pages: null,
    pagesRead: null,
    language: null,
    textNote: null,
    guess: null,
  }
}
