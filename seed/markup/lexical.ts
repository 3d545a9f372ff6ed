import { createHash } from 'node:crypto'

import type { Inline, RecordLink } from './inline'
import { readMarkup, wordsOf, type Block } from './read'

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

/** Id of a linked record, or undefined while it is not in the database. */
export type IdOfLink = (link: RecordLink) => string | undefined

type Context = { idOf: IdOfLink; linkId: () => string }

const BOLD = 1
const ITALIC = 2
const HEADS_COLUMN = 1
const HEADS_ROW = 2

/** A text of the seed as the editor stores it. A footnote mark stays `[^key]`, which pages show as a raised link. */
export function editorState(text: string, idOf: IdOfLink): { root: Node } {
  let links = 0
  // Undoing a merge finds a link by its id, so ids differ between texts and stay the same from run to run.
  const linkId = () => createHash('sha256').update(`${++links} ${text}`).digest('hex').slice(0, 24)
  return { root: element('root', readMarkup(text).map((block) => blockNode(block, { idOf, linkId }))) }
}

function element(type: string, children: readonly Node[], more: Record<string, unknown> = {}): Node {
  return { type, children, direction: 'ltr', format: '', indent: 0, version: 1, ...more }
}

function textNode(text: string, format = 0): Node {
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 }
}

/** A block bound to records; its id stays the same from run to run. */
const embedNode = (blockType: string, { linkId }: Context, fields: Record<string, unknown>): Node =>
  ({ type: 'block', version: 2, format: '', fields: { id: linkId(), blockName: '', blockType, ...fields } })

const paragraph = (children: readonly Node[]): Node => element('paragraph', children, { textFormat: 0, textStyle: '' })

function blockNode(block: Block, context: Context): Node {
  const inside = (content: readonly Inline[]) => content.map((part) => inlineNode(part, context))
  switch (block.kind) {
    case 'heading': return element('heading', inside(block.content), { tag: `h${block.depth + 1}` })
    case 'paragraph': return paragraph(inside(block.content))
    case 'quote': return element('quote', inside(block.content))
    case 'list': return listNode(block.ordered, block.items.map(inside))
    case 'table': return tableNode(block.rows.map((row) => row.map(inside)))
    case 'box': return embedNode('box', context, { title: block.title, text: { root: element('root', [paragraph(inside(block.content))]) } })
    case 'quotation': return embedNode('quotation', context, {
      text: wordsOf([{ kind: 'paragraph', content: block.content }]), speaker: block.speaker, role: block.role,
      reference: { relationTo: block.source.collection, value: context.idOf(block.source) },
      ...(block.page ? { page: block.page } : {}),
    })
  }
}

function inlineNode(part: Inline, context: Context): Node {
  if (part.kind === 'note') return textNode(`[^${part.key}]`)
  const format = (part.bold ? BOLD : 0) + (part.italic ? ITALIC : 0)
  return part.kind === 'link' ? linkNode(part.to, [textNode(part.label, format)], context) : textNode(part.text, format)
}

function linkNode(to: RecordLink | string, children: readonly Node[], { idOf, linkId }: Context): Node {
  const fields = typeof to === 'string'
    ? { linkType: 'custom', newTab: false, url: to }
    : { linkType: 'internal', newTab: false, doc: { relationTo: to.collection, value: idOf(to) } }
  return element('link', children, { id: linkId(), fields, version: 3 })
}

function listNode(ordered: boolean, items: readonly (readonly Node[])[]): Node {
  const rows = items.map((children, index) => element('listitem', children, { value: index + 1 }))
  return element('list', rows, { listType: ordered ? 'number' : 'bullet', start: 1, tag: ordered ? 'ol' : 'ul' })
}

function tableNode(rows: readonly (readonly (readonly Node[])[])[]): Node {
  return element('table', rows.map((row, rowIndex) => element('tablerow', row.map((children, columnIndex) => {
    const headerState = rowIndex === 0 ? HEADS_COLUMN : columnIndex === 0 ? HEADS_ROW : 0
    return element('tablecell', [paragraph(children)], { headerState, colSpan: 1, rowSpan: 1 })
  }))))
}
