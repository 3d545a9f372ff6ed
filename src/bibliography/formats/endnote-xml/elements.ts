/**
 * An element with text in it: where it stands, as names joined by "/", and what it says, entities not yet
 * read.
 */
export type XmlField = { path: string; value: string; attributes: string; index: number }

type OpenField = { depth: number; pieces: string[]; attributes: string; index: number; path: string }

export type XmlReading = {
  fields: XmlField[]
  /** The first place where an element is closed that is not open, or never closed. */
  broken: { index: number; message: string } | null
}

/**
 * Reads one element of XML by its tags. Elements in `groups` only hold others; any other is a field, whatever
 * is nested in it (EndNote wraps every text in `style`). Nothing is expanded: there are no entities, no DTD
 * and no external files here, so no file can make more of itself than its own length. Goes on after broken
 * tags.
 */
export function readElements(xml: string, groups: ReadonlySet<string>): XmlReading {
  const fields: XmlField[] = []
  const open: string[] = []
  let broken: XmlReading['broken'] = null
  let field = null as OpenField | null

  const finish = () => {
    if (field)
      fields.push({
        path: field.path,
        value: field.pieces.join(''),
        attributes: field.attributes,
        index: field.index,
      })
    field = null
  }
  const begin = (name: string, attributes: string, index: number) => {
    if (field === null && open.length > 0 && !groups.has(name))
      field = { depth: open.length, pieces: [], attributes, index, path: [...open.slice(1), name].join('/') }
    open.push(name)
  }
  const end = (name: string, index: number) => {
    const at = open.lastIndexOf(name)
    if (at !== open.length - 1)
      broken ??= { index, message: `“${open.at(-1) ?? ''}” is open where “${name.slice(0, 40)}” is closed` }
    if (at < 0) return
    open.length = at
    if (field && at <= field.depth) finish()
  }

  let at = 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    if (field && next !== at) field.pieces.push(xml.slice(at, next < 0 ? xml.length : next))
    if (next < 0) break
    const skipped = skippedAt(xml, next)
    if (skipped) {
      if (field && skipped.text) field.pieces.push(skipped.text)
      at = skipped.end
      continue
    }
    const close = xml.indexOf('>', next)
    if (close < 0) break
    at = close + 1
    const isEnd = xml[next + 1] === '/'
    const isEmpty = xml[close - 1] === '/'
    const inside = xml.slice(next + (isEnd ? 2 : 1), isEmpty ? close - 1 : close)
    const space = inside.search(/\s/)
    const name = space < 0 ? inside : inside.slice(0, space)
    if (isEnd) end(name, next)
    else {
      begin(name, space < 0 ? '' : inside.slice(space), next)
      if (isEmpty) end(name, next)
    }
  }
  finish()
  if (open.length > 0) broken ??= { index: xml.length, message: `“${open.at(-1) ?? ''}” is never closed` }
  return { fields, broken }
}

/** Comments, instructions and declarations, which say nothing, and CDATA, which is text. */
function skippedAt(xml: string, at: number): { end: number; text?: string } | null {
  const mark = xml[at + 1]
  if (mark !== '!' && mark !== '?') return null
  const ends = (mark: string) => {
    const found = xml.indexOf(mark, at)
    return found < 0 ? xml.length : found + mark.length
  }
  if (xml.startsWith('<![CDATA[', at)) {
    const end = ends(']]>')
    return { end, text: xml.slice(at + 9, end - 3).replace(/&/g, '&amp;') }
  }
  return { end: ends(xml.startsWith('<!--', at) ? '-->' : '>') }
}

/** The value of an attribute; empty if it is not there. */
export function attributeIn(attributes: string, name: string): string {
  const match = /(?:^|\s)([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(
    attributes.slice(Math.max(0, attributes.indexOf(name) - 1)),
  )
  return match?.[1] === name ? (match[2] ?? match[3] ?? '') : ''
}
