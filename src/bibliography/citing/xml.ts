/** An element of a small XML document; texts between elements are joined. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  readonly text: string
  readonly line: number
}

/** What is wrong with a document, and in which line. */
export class XmlProblem extends Error {
  override readonly name = 'XmlProblem'

  constructor(readonly line: number, what: string) {
    super(`Line ${line}: ${what}`)
  }
}

const MOST_DEPTH = 100
const NAME = '[A-Za-z_][\\w.:-]*'
const TOKEN = new RegExp(
  `<!--[^]*?-->|<\\?[^]*?\\?>|<!\\[CDATA\\[[^]*?\\]\\]>|</(${NAME})\\s*>|<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'y',
)
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g')
const CHARACTERS = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" } as const

type Open = { name: string; attributes: Map<string, string>; children: XmlElement[]; text: string; line: number }

/**
 * Reads a well-formed XML document without a document type: no entities are declared, so none can grow or reach
 * out. Comments and processing instructions are passed over.
 *
 * @throws XmlProblem naming the line and what is wrong
 */
export function readXml(xml: string): XmlElement {
  const open: Open[] = []
  let root: XmlElement | null = null
  let at = xml.startsWith('\uFEFF') ? 1 : 0
  const counted = { to: 0, line: 1 }
  const lineAt = (position: number): number => {
    for (; counted.to < position; counted.to += 1) if (xml[counted.to] === '\n') counted.line += 1
    return counted.line
  }

  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const end = next < 0 ? xml.length : next
    const between = xml.slice(at, end)
    const inside = open.at(-1)
    if (inside) inside.text += characters(between, (index) => lineAt(at + index))
    else if (between.trim()) throw new XmlProblem(lineAt(at), 'there is text outside the document’s element.')
    if (next < 0) break
    if (/^<!(?:doctype|entity)/i.test(xml.slice(next, next + 9)))
      throw new XmlProblem(lineAt(next), 'a document type (<!DOCTYPE …>) is not taken, since it can declare entities. Delete it.')
    TOKEN.lastIndex = next
    const token = TOKEN.exec(xml)
    if (!token) throw new XmlProblem(lineAt(next), 'a “<” begins no tag, or its tag is cut off. Write &lt; if the character is meant.')
    at = TOKEN.lastIndex
    const [whole, closing, opening, attributes = '', empty] = token
    if (closing) {
      const last = open.pop()
      if (last?.name !== closing)
        throw new XmlProblem(lineAt(next), `</${closing}> closes what is not open; expected ${last ? `</${last.name}>` : 'the end'}.`)
      root = closed(last, open, root)
    } else if (opening) {
      if (open.length === 0 && root) throw new XmlProblem(lineAt(next), 'a second element follows the first.')
      if (open.length >= MOST_DEPTH) throw new XmlProblem(lineAt(next), `elements are nested more than ${MOST_DEPTH} deep.`)
      const line = lineAt(next)
      const element: Open = { name: opening, attributes: attributesIn(attributes, line), children: [], text: '', line }
      if (empty) root = closed(element, open, root)
      else open.push(element)
    } else if (whole.startsWith('<![CDATA[') && inside) inside.text += whole.slice(9, -3)
  }
  const unclosed = open.at(-1)
  if (unclosed) throw new XmlProblem(unclosed.line, `<${unclosed.name}> is never closed; the file may be cut off.`)
  if (!root) throw new XmlProblem(1, 'there is no XML in it.')
  return root
}

function closed(element: Open, open: readonly Open[], root: XmlElement | null): XmlElement | null {
  const parent = open.at(-1)
  if (!parent) return element
  parent.children.push(element)
  return root
}

function attributesIn(text: string, line: number): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new XmlProblem(line, `the attribute “${name}” is given twice.`)
    attributes.set(name, characters(double ?? single ?? '', () => line))
  }
  return attributes
}

function characters(text: string, lineAt: (index: number) => number): string {
  return text.replace(/&([^;\s]{0,20};?)/g, (whole, name: string, index: number) => {
    const known = CHARACTERS[name.slice(0, -1) as keyof typeof CHARACTERS]
    if (name.endsWith(';') && known) return known
    const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(name)
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : Number.NaN
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
    throw new XmlProblem(lineAt(index), `“${whole}” is no character of XML. Write &amp; for a plain “&”.`)
  })
}
