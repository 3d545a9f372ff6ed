import type { IncomingMessage } from 'node:http'

/** Larger than any text that a page asks for, so that a text that is too long is refused beside its field. */
export const largestForm = 4 * 1024 * 1024

/** A form as a browser sends it without scripts, or why it is not taken. */
type SentForm =
  | { readonly ok: true; readonly fields: URLSearchParams }
  | { readonly ok: false; readonly status: 403 | 413 | 415 }

/**
 * Reads what a page of this site posted to itself. Forms of other sites (403), other kinds of content (415) and what
 * is larger than 4 MB (413) are refused.
 *
 * @param origins where the hub's own pages are: browsers name the origin of each form they send
 */
export async function readSentForm(request: IncomingMessage, origins: readonly string[]): Promise<SentForm> {
  if (!isFromHere(request, origins)) return refuse(request, 403)
  if (!(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) return refuse(request, 415)
  if (Number(request.headers['content-length'] ?? 0) > largestForm) return refuse(request, 413)
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    const bytes = Buffer.from(part as Uint8Array)
    size += bytes.length
    if (size > largestForm) return refuse(request, 413)
    parts.push(bytes)
  }
  return { ok: true, fields: new URLSearchParams(Buffer.concat(parts).toString('utf8')) }
}

/** A browser names the origin; one that names none says at least whether the form came from another site. */
function isFromHere({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  if (headers.origin !== undefined) return origins.includes(headers.origin)
  return headers['sec-fetch-site'] === 'same-origin'
}

/** The rest of the body passes by unread, so that the sender still gets to know the reason. */
function refuse(request: IncomingMessage, status: 403 | 413 | 415): SentForm {
  request.resume()
  return { ok: false, status }
}
