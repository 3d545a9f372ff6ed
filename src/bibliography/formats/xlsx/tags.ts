import { WorkbookProblem } from './unzip'

/** What is told of XML as it is read; names without their prefix. */
export type TagSink = {
  open: (name: string, attributes: string) => void
  close: (name: string) => void
  text: (text: string) => void
}

/** A tag longer than this is no tag of a workbook. */
const LONGEST_TAG = 64 * 1024
const PIECE = 1024 * 1024
const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Reads the XML of a part by its tags, piece by piece. There are no entities but XML's own five and numbers, and a
 * document type, which could declare some, is refused.
 *
 * @throws WorkbookProblem for a document type, or a tag without end
 */
export function readTags(part: Buffer, sink: TagSink): void {
  const decoder = new TextDecoder(encodingOf(part))
  let rest = ''
  for (let at = 0; at < part.length; at += PIECE) {
    const isLast = at + PIECE >= part.length
    const text = rest + decoder.decode(part.subarray(at, at + PIECE), { stream: !isLast })
    rest = text.slice(readPiece(text, sink))
    if (rest.startsWith('<') && rest.length > LONGEST_TAG && !rest.startsWith('<!')) throw unfinished()
  }
  if (rest.trim() !== '') throw unfinished()
}

const unfinished = () => new WorkbookProblem('not-text', 'is a workbook whose content is damaged')

const encodingOf = (part: Buffer): string =>
  part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8'

/** Reads whole tags and the text before them. @returns how far it came: to a tag that is not whole yet */
function readPiece(text: string, { open, close, text: tell }: TagSink): number {
  let at = 0
  for (;;) {
    const next = text.indexOf('<', at)
    if (next < 0) return at
    if (next > at) tell(characters(text.slice(at, next)))
    const mark = text[next + 1]
    if (mark === '!' || mark === '?') {
      const end = skippedTo(text, next, tell)
      if (end < 0) return next
      at = end
      continue
    }
    const end = tagEnd(text, next)
    if (end < 0) return next
    const isEnd = mark === '/'
    const isEmpty = text[end - 1] === '/'
    const inside = text.slice(next + (isEnd ? 2 : 1), isEmpty ? end - 1 : end)
    const space = inside.search(/\s/)
    const name = (space < 0 ? inside : inside.slice(0, space)).replace(/^.*:/, '')
    if (!isEnd) open(name, space < 0 ? '' : inside.slice(space))
    if (isEnd || isEmpty) close(name)
    at = end + 1
  }
}

/** Where a tag ends; a “>” in quotation marks does not end it. */
function tagEnd(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at
  }
  return -1
}

/** Passes over comments and instructions; what stands as CDATA is text. @returns -1 if the end is not there yet */
function skippedTo(text: string, at: number, tell: TagSink['text']): number {
  const start = text.slice(at, at + 9)
  if (/^<!(?:doctype|entity)/i.test(start))
    throw new WorkbookProblem('xml-entities', 'declares a document type, which no workbook needs and which could make it grow without end')
  const [mark, length] = start === '<![CDATA[' ? [']]>', 9] : start.startsWith('<!--') ? ['-->', 4] : ['>', 2]
  const end = text.indexOf(mark, at + length)
  if (end < 0) return -1
  if (length === 9) tell(text.slice(at + 9, end))
  return end + mark.length
}

/** Text with the characters that are written by name or number; a name that XML does not have stays as it stands. */
export function characters(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name) return CHARACTERS[name.toLowerCase()] ?? whole
    const code = Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The value of an attribute, whatever the prefix of its name; undefined if it is not there. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key, double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (key === name || key?.endsWith(`:${name}`)) return characters(double ?? single ?? '')
  return undefined
}
