import { isOpenable } from '../links'
import { cleanWords } from './text'
import type { Dropped, DroppedKind } from './words'

type Node = { readonly type?: unknown; readonly children?: unknown; readonly [key: string]: unknown }
type Cleaned = { readonly root: Node; readonly dropped: readonly Dropped[] }

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])
const known = new Set([
  ...inline, 'root', 'paragraph', 'heading', 'list', 'listitem', 'quote', 'table', 'tablerow', 'tablecell', 'horizontalrule', 'block',
])

/** Properties that the editor itself writes; anything else came with what was pasted. */
const properties = new Set([
  'type', 'version', 'children', 'direction', 'indent', 'format', 'text', 'mode', 'detail', 'style', 'textFormat', 'textStyle',
  'tag', 'listType', 'start', 'value', 'fields', 'id', 'headerState', 'colSpan', 'rowSpan', 'backgroundColor', 'width', 'height',
  'colWidths', 'rowStriping', 'frozenColumnCount', 'frozenRowCount', 'verticalAlign',
])

const droppedWhole = /^(?:script|style|iframe|object|embed|applet|meta|link-sheet|svg|canvas|form|input|button|xml|comment)$/i
const deletions = /^(?:del|deletion|w:del|deleted|tracked-deletion|strikethrough)$/i
const pictures = /^(?:upload|image|img|picture|inline-image|v:shape)$/i

/** Bits of a text’s format that the editor offers: bold, italic, lowered, raised. Struck out is 4. */
const formatsOffered = 1 | 2 | 32 | 64
const struckOut = 4

const blocks = new Set(['studyCard', 'findingRow', 'plot', 'claim', 'figure', 'box', 'quotation'])
const inlineBlocks = new Set(['citation', 'footnote'])

/**
 * A text from the editor without what was pasted along: unknown nodes become plain paragraphs, and styles, scripts,
 * struck-out words, empty paragraphs and Word’s own markup go. What is gone is told. The text itself is not changed.
 */
export function cleanRichText(given: { readonly root: unknown }): Cleaned {
  const dropped: Dropped[] = []
  const root = isNode(given.root) ? given.root : { type: 'root', children: [] }
  const children = blockChildren(childrenOf(root), dropped, true)
  // The editor cannot open a text without a single paragraph.
  return { root: { ...root, children: children.length > 0 ? children : [emptyParagraph()] }, dropped }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const childrenOf = (node: Node): readonly Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])
const typeOf = (node: Node): string => (typeof node.type === 'string' ? node.type : '')

const paragraphOf = (children: readonly Node[]): Node => ({
  type: 'paragraph', version: 1, direction: null, format: '', indent: 0, textFormat: 0, textStyle: '', children,
})
const emptyParagraph = (): Node => paragraphOf([])

const wordsOf = (node: Node): string => (typeof node.text === 'string' ? node.text : childrenOf(node).map(wordsOf).join(' '))

/** Whether anything of a node is seen: words, or a block bound to a record. */
const isSeen = (node: Node): boolean =>
  ['inlineBlock', 'block', 'horizontalrule'].includes(typeOf(node)) || (typeof node.text === 'string' && node.text.trim() !== '')
  || childrenOf(node).some(isSeen)

/** Children of the root, of a cell: blocks. Words that stand there alone get a paragraph. */
function blockChildren(nodes: readonly Node[], dropped: Dropped[], isRoot = false): readonly Node[] {
  const cleaned = nodes.flatMap((node): readonly Node[] => {
    if (inline.has(typeOf(node))) return [paragraphOf(inlineChildren([node], dropped))]
    return blockNode(node, dropped)
  })
  const kept = cleaned.filter(isSeen)
  const gone = cleaned.length - kept.length
  // One empty paragraph at the end is where the cursor was.
  const isCursor = gone === 1 && cleaned.at(-1) !== kept.at(-1)
  if (isRoot && !isCursor) for (let index = 0; index < gone; index++) dropped.push({ kind: 'empty' })
  return kept
}

function blockNode(node: Node, dropped: Dropped[]): readonly Node[] {
  const type = typeOf(node)
  if (!known.has(type)) return unknownNode(node, dropped, (inner) => [paragraphOf(inner)])
  const own = tidied(node, dropped)
  switch (type) {
    case 'block': return embedded(own, blocks, dropped)
    case 'horizontalrule': return [own]
    case 'heading': return [{ ...own, tag: headingTag(own, dropped), children: inlineChildren(childrenOf(own), dropped) }]
    case 'list': return listNode(own, dropped)
    case 'table': return tableNode(own, dropped)
    case 'listitem': case 'tablerow': case 'tablecell':
      // Out of their list or table they are paragraphs.
      return [paragraphOf(inlineChildren(childrenOf(own), dropped))]
    default: return [{ ...own, children: inlineChildren(childrenOf(own), dropped) }]
  }
}

function unknownNode(node: Node, dropped: Dropped[], wrap: (inner: readonly Node[]) => readonly Node[]): readonly Node[] {
  const type = typeOf(node)
  if (droppedWhole.test(type)) return gone(dropped, 'script')
  if (pictures.test(type)) return gone(dropped, 'picture')
  if (deletions.test(type)) return gone(dropped, 'deleted', wordsOf(node))
  dropped.push({ kind: 'unknown' })
  const children = childrenOf(node)
  const hasBlocks = children.some((child) => known.has(typeOf(child)) && !inline.has(typeOf(child)))
  if (hasBlocks) return children.flatMap((child) => blockNode(child, dropped))
  const inner = typeof node.text === 'string' ? inlineChildren([{ type: 'text', text: node.text, version: 1, format: 0 }], dropped) : inlineChildren(children, dropped)
  return inner.length > 0 ? wrap(inner) : []
}

function gone(dropped: Dropped[], kind: DroppedKind, words?: string): readonly Node[] {
  dropped.push({ kind, ...(words ? { words } : {}) })
  return []
}

function inlineChildren(nodes: readonly Node[], dropped: Dropped[]): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    const type = typeOf(node)
    if (type === 'text') return textNode(node, dropped)
    if (type === 'linebreak' || type === 'tab') return [node]
    if (type === 'inlineBlock') return embedded(tidied(node, dropped), inlineBlocks, dropped)
    if (type === 'link' || type === 'autolink') return linkNode(tidied(node, dropped), dropped)
    // A list within an item of a list stays one; other blocks within a paragraph give their words.
    if (type === 'list') return listNode(tidied(node, dropped), dropped)
    if (known.has(type)) return inlineChildren(childrenOf(node), dropped)
    return unknownNode(node, dropped, (inner) => inner)
  })
}

function textNode(node: Node, dropped: Dropped[]): readonly Node[] {
  const bits = typeof node.format === 'number' ? node.format : 0
  if (bits & struckOut) return gone(dropped, 'deleted', typeof node.text === 'string' ? node.text : '')
  const cleaned = cleanWords(typeof node.text === 'string' ? node.text : '')
  dropped.push(...cleaned.dropped)
  if (!cleaned.text) return []
  return [{ ...tidied(node, dropped), text: cleaned.text, ...(bits & ~formatsOffered ? { format: bits & formatsOffered } : {}) }]
}

function linkNode(node: Node, dropped: Dropped[]): readonly Node[] {
  const children = inlineChildren(childrenOf(node), dropped)
  const fields = isNode(node.fields) ? node.fields : {}
  if (fields.linkType === 'internal') return children.length > 0 ? [{ ...node, children }] : []
  const url = typeof fields.url === 'string' ? fields.url : typeof node.url === 'string' ? node.url : ''
  // Anchors of Word’s own footnotes and contents lead nowhere here.
  const isSafe = url !== '' && isOpenable(url) && !/^#_|[#?]_(?:ftn|Toc|Ref|msocom)/i.test(url)
  if (isSafe && children.length > 0) return [{ ...node, children }]
  if (children.length > 0) dropped.push({ kind: 'link' })
  return children
}

function listNode(node: Node, dropped: Dropped[]): readonly Node[] {
  const items = childrenOf(node).flatMap((item): readonly Node[] => {
    const own = typeOf(item) === 'listitem' ? tidied(item, dropped) : { type: 'listitem', version: 1, value: 1, direction: null, format: '', indent: 0 }
    const children = inlineChildren(typeOf(item) === 'listitem' ? childrenOf(item) : [item], dropped)
    return children.some(isSeen) ? [{ ...own, children }] : []
  })
  return items.length > 0 ? [{ ...node, children: items }] : []
}

function tableNode(node: Node, dropped: Dropped[]): readonly Node[] {
  const rows = childrenOf(node).filter((row) => typeOf(row) === 'tablerow').map((row) => ({
    ...tidied(row, dropped),
    children: childrenOf(row).filter((cell) => typeOf(cell) === 'tablecell').map((cell) => {
      const children = blockChildren(childrenOf(cell), dropped)
      return { ...tidied(cell, dropped), children: children.length > 0 ? children : emptyCell(cell) }
    }),
  }))
  return rows.some(isSeen) ? [{ ...node, children: rows }] : []
}

const emptyCell = (cell: Node): readonly Node[] => {
  const own = childrenOf(cell).find((child) => typeOf(child) === 'paragraph')
  return [own ? { ...own, children: [] } : emptyParagraph()]
}

function embedded(node: Node, offered: ReadonlySet<string>, dropped: Dropped[]): readonly Node[] {
  const fields = isNode(node.fields) ? node.fields : {}
  if (typeof fields.blockType !== 'string' || !offered.has(fields.blockType)) return gone(dropped, 'block')
  if (fields.blockType !== 'box' || !isNode(fields.text) || !('root' in fields.text)) return [node]
  const inner = cleanRichText({ root: fields.text.root })
  dropped.push(...inner.dropped)
  return [{ ...node, fields: { ...fields, text: { ...fields.text, root: inner.root } } }]
}

function headingTag(node: Node, dropped: Dropped[]): string {
  if (node.tag === 'h2' || node.tag === 'h3' || node.tag === 'h4') return node.tag
  dropped.push({ kind: 'heading' })
  return node.tag === 'h1' ? 'h2' : 'h4'
}

/** A node without what was pasted along with it: styles, classes, handlers of events, alignment. */
function tidied(node: Node, dropped: Dropped[]): Node {
  const entries = Object.entries(node)
  const isStyled = entries.some(([name, value]) =>
    !properties.has(name) || ((name === 'style' || name === 'textStyle') && typeof value === 'string' && value.trim() !== '')
    || (name === 'backgroundColor' && value !== null && value !== undefined))
  const isAligned = (typeof node.format === 'string' && !['', 'start', 'left'].includes(node.format))
    || (typeOf(node) !== 'listitem' && typeof node.indent === 'number' && node.indent > 0)
  if (isStyled) dropped.push({ kind: 'style' })
  if (isAligned) dropped.push({ kind: 'alignment' })
  if (!isStyled && !isAligned) return node
  return Object.fromEntries(entries.filter(([name]) => properties.has(name)).map(([name, value]) => {
    if (name === 'style' || name === 'textStyle') return [name, '']
    if (name === 'backgroundColor') return [name, null]
    if (name === 'format' && typeof value === 'string') return [name, '']
    if (name === 'indent' && typeOf(node) !== 'listitem') return [name, 0]
    return [name, value]
  }))
}
