import { plainText, type RichNode } from './richText'

/** Parts of a text that have a permanent link of their own, beside its headings. */
const letters: Readonly<Record<string, string>> = { paragraph: 'p', listitem: 'p', table: 't', quote: 'q' }

const wordsThatName = 8

/**
 * Ids of the paragraphs, list items, tables and quotations of a text. An id is made of the part's own first words, so
 * it stays when anything else is added, moved or taken away, and when the part itself goes on differently. Parts that
 * begin alike are told apart by their order.
 *
 * @param prefix tells the texts of one page apart
 */
export function anchorsOf(root: RichNode, prefix = ''): ReadonlyMap<RichNode, string> {
  const anchors = new Map<RichNode, string>()
  const used = new Map<string, number>()
  const visit = (node: RichNode): void => {
    const letter = letters[node.type]
    const words = letter && firstWords(node)
    if (letter && words) {
      const id = `${prefix}${letter}-${shortHash(words)}`
      const times = (used.get(id) ?? 0) + 1
      used.set(id, times)
      anchors.set(node, times === 1 ? id : `${id}-${times}`)
    }
    // What stands in a table or a quotation is linked to as a whole.
    if (node.type !== 'table' && node.type !== 'quote') node.children?.forEach(visit)
  }
  root.children?.forEach(visit)
  return anchors
}

/** The words that a part begins with, without what is likely to be corrected: case, signs, footnote marks. */
function firstWords(node: RichNode): string {
  const words = plainText(node).replace(/\[\^[a-z0-9-]+\]/g, ' ').normalize('NFKD').toLocaleLowerCase('en')
  return words.match(/[\p{L}\p{N}]+/gu)?.slice(0, wordsThatName).join(' ') ?? ''
}

/** FNV-1a with 32 bits, in six or seven letters and digits. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(36).padStart(6, '0')
}
