/** A record of the hub as a text links to it: the collection and the name that the seed gives it. */
export type RecordLink = { collection: string; name: string }

export type Inline =
  | { kind: 'text'; text: string; bold: boolean; italic: boolean }
  | { kind: 'link'; to: RecordLink | string; label: string; bold: boolean; italic: boolean }
  | { kind: 'note'; key: string }

const TOKEN = /\[\^([a-z0-9-]+)\]|\[([^\]^]+)\]\(([^)\s]+)\)|\*\*|\*/g
const RECORD = /^([a-z-]+):([a-z0-9-]+)$/

/**
 * Reads one line of running text: `**bold**`, `*italic*`, `[words](studies:grant-2000)`, `[words](https://…)` and
 * `[^key]` for a footnote.
 *
 * @throws Error naming the words, if emphasis is not closed
 */
export function readInline(line: string): Inline[] {
  const found: Inline[] = []
  let [bold, italic, from] = [false, false, 0]
  const addText = (text: string) => { if (text) found.push({ kind: 'text', text, bold, italic }) }
  for (const match of line.matchAll(TOKEN)) {
    const [token, note, label, address] = match
    addText(line.slice(from, match.index))
    from = match.index + token.length
    if (note) found.push({ kind: 'note', key: note })
    else if (label && address) found.push({ kind: 'link', to: target(address), label, bold, italic })
    else if (token === '**') bold = !bold
    else italic = !italic
  }
  addText(line.slice(from))
  if (bold || italic) throw new Error(`Emphasis is not closed in “${line.slice(0, 60)}…”. Add the missing asterisks.`)
  return found
}

function target(address: string): RecordLink | string {
  const [, collection, name] = RECORD.exec(address) ?? []
  return collection && name ? { collection, name } : address
}
