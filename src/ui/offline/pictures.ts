import { contentTypeOf } from '@/documents/contentType'

import type { Messages } from '../messages'

/** How many megabytes of pictures a saved page takes: for one, and for all together. */
const room = { one: 5, all: 20 } as const
const megabyte = 1024 * 1024

type Around = {
  readonly t: Messages
  /** Where the hub is, without a trailing slash. */
  readonly site: string
  /** The bytes of an uploaded picture, unless there are none or more than so many. */
  readonly bytesOf: (path: string, mostBytes: number) => Promise<Uint8Array | 'damaged' | 'large'>
}

const image = /<img[^>]* src="(\/api\/documents\/file\/[^"]+)"[^>]*>/g

/** Puts the uploaded pictures of a page into its file; in the place of one that is not there stands why, and where it is. */
export async function withPictures(file: string, { t, site, bytesOf }: Around): Promise<string> {
  const shown = new Map<string, (tag: string) => string>()
  let left = room.all * megabyte
  for (const path of new Set([...file.matchAll(image)].map(([, src]) => src ?? ''))) {
    const bytes = await bytesOf(path, Math.min(room.one * megabyte, left))
    const data = typeof bytes === 'string' ? null : dataAddress(bytes)
    const why = t(`picture.${bytes === 'large' ? 'large' : 'damaged'}`, room)
    left -= data ? bytes.length : 0
    shown.set(path, data
      ? (tag) => tag.replace(` src="${path}"`, () => ` src="${data}"`)
      : () => `<p class="not-known">${why} <a href="${site}${path}">${site}${path}</a></p>`)
  }
  return file.replace(image, (tag: string, path: string) => shown.get(path)?.(tag) ?? tag)
}

function dataAddress(bytes: Uint8Array): string | null {
  const type = contentTypeOf(bytes, '')
  if ('problem' in type || !type.mimeType.startsWith('image/')) return null
  return `data:${type.mimeType};base64,${Buffer.from(bytes).toString('base64')}`
}
