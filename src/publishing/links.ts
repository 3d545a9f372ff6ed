const ORIGIN = 'https://hub.invalid'
const schemesOfWeb = new Set(['http:', 'https:'])
const schemesOfText = new Set([...schemesOfWeb, 'mailto:', 'tel:'])

/**
 * Whether a link in a text may be opened: web, mail and telephone addresses, and paths or anchors of the hub itself.
 * Everything that a browser would run or read locally (`javascript:`, `data:`, `file:` …) is not, however it is
 * spelt: the address is read as browsers read it, so line breaks inside a scheme don't hide it.
 */
export function isOpenable(address: string): boolean {
  return hasScheme(address, schemesOfText, ORIGIN)
}

/** What is wrong with the address of a page on the web, and what to do, or null; empty is right. */
export function webAddressProblem(address: string | null | undefined): string | null {
  if (!address?.trim() || hasScheme(address, schemesOfWeb)) return null
  return `“${address}” is not the address of a page on the web. It begins with https:// (or http://): copy it whole.`
}

const filePath = /^\/api\/documents\/file\/([^/]+)$/

/**
 * The name of the file of a hub that a link in a text opens, null where it leads elsewhere. The host says nothing: a
 * hub may go by several names.
 */
export function fileOf(address: string | undefined): string | null {
  if (!address?.includes('/api/documents/file/') || !URL.canParse(address, ORIGIN)) return null
  const name = filePath.exec(new URL(address, ORIGIN).pathname)?.[1]
  return name === undefined ? null : decoded(name)
}

/** A name that is not well written is of no file. */
function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name)
  } catch {
    return null
  }
}

function hasScheme(address: string, schemes: ReadonlySet<string>, base?: string): boolean {
  return URL.canParse(address, base) && schemes.has(new URL(address, base).protocol)
}
