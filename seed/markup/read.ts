import { readInline, type Inline, type RecordLink } from './inline'

export type Block =
  | { kind: 'heading'; depth: 1 | 2 | 3; content: Inline[] }
  | { kind: 'paragraph' | 'quote'; content: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'table'; rows: Inline[][][] }
  | { kind: 'box'; title: string; content: Inline[] }
  | { kind: 'quotation'; content: Inline[]; speaker: string; role: string; source: RecordLink; page?: string }

const ITEM = /^(- |\d+\. )/
const BOX = /^!box (.+)$/
const QUOTATION = /^!quotation ([^|]+)\|([^|]+)\|\s*([a-z-]+):([a-z0-9-]+)\s*(?:\|(.+))?$/

/**
 * Reads a text of the seed. Blocks are divided by empty lines:
 *
 *     # Heading, ## second, ### third level
 *     - list item            1. numbered item
 *     | head | head |        a table; its first row and first column are headings
 *     > a quotation set apart
 *     !box Title             then the words of the box on the next lines
 *     !quotation Speaker | role | references:slug | p. 3      then the quoted words
 *
 * Lines of a paragraph are one: they may be broken anywhere. What a line may hold is told by `readInline`.
 *
 * @throws Error naming the block that can't be read, and why
 */
export function readMarkup(text: string): Block[] {
  return text.split(/\n\s*\n/).map((block) => block.trim()).filter(Boolean).map(readBlock)
}

function readBlock(block: string): Block {
  const lines = block.split('\n').map((line) => line.trim())
  const first = lines[0] ?? ''
  const rest = () => readInline(lines.slice(1).join(' '))
  const heading = /^(#{1,3}) (.+)$/.exec(first)
  if (heading && lines.length === 1) {
    return { kind: 'heading', depth: heading[1]?.length as 1 | 2 | 3, content: readInline(heading[2] ?? '') }
  }
  if (ITEM.test(first)) return readList(lines)
  if (first.startsWith('|')) return { kind: 'table', rows: lines.map(readRow) }
  if (first.startsWith('> ')) return { kind: 'quote', content: readInline(block.replace(/^> ?/gm, '').replace(/\s*\n\s*/g, ' ')) }
  const box = BOX.exec(first)
  if (box?.[1]) return { kind: 'box', title: box[1], content: rest() }
  const [, speaker, role, collection, name, page] = QUOTATION.exec(first) ?? []
  if (speaker && role && collection && name) {
    const source = { collection, name }
    return { kind: 'quotation', content: rest(), speaker: speaker.trim(), role: role.trim(), source, page: page?.trim() }
  }
  if (/^[#!|]/.test(first)) throw new Error(`“${first.slice(0, 60)}” can’t be read. Leave an empty line around it, and see seed/markup.`)
  return { kind: 'paragraph', content: readInline(lines.join(' ')) }
}

function readList(lines: readonly string[]): Block {
  const items = lines.reduce<string[]>(
    (all, line) => (ITEM.test(line) ? [...all, line.replace(ITEM, '')] : [...all.slice(0, -1), `${all.at(-1)} ${line}`]),
    [],
  )
  return { kind: 'list', ordered: /^\d/.test(lines[0] ?? ''), items: items.map(readInline) }
}

function readRow(line: string): Inline[][] {
  if (!line.endsWith('|')) throw new Error(`The row “${line.slice(0, 60)}” is not closed. End it with “|”.`)
  return line.slice(1, -1).split('|').map((cell) => readInline(cell.trim()))
}

const contentOf = (block: Block): Inline[] => {
  if (block.kind === 'list') return block.items.flat()
  return block.kind === 'table' ? block.rows.flat(2) : block.content
}

/** The records that a text links to or quotes from, in order. */
export function recordsIn(blocks: readonly Block[]): RecordLink[] {
  return blocks.flatMap((block) => [
    ...contentOf(block).flatMap((part) => (part.kind === 'link' && typeof part.to !== 'string' ? [part.to] : [])),
    ...(block.kind === 'quotation' ? [block.source] : []),
  ])
}

/** The keys of the footnotes that a text marks, in order. */
export function notesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => contentOf(block).flatMap((part) => (part.kind === 'note' ? [part.key] : [])))
}

/** The words of a text, without marks. */
export function wordsOf(blocks: readonly Block[]): string {
  const words = (part: Inline) => (part.kind === 'note' ? '' : part.kind === 'link' ? part.label : part.text)
  return blocks.map((block) => contentOf(block).map(words).join('')).join('\n')
}
