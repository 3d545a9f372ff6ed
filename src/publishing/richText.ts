import type { Carried } from './carriedAnchors'
import type { ClaimMark } from './claims/view'
import type { EmbedView } from './embeds/view'

/** A node of the editor's serialised tree, as far as pages read it. Unknown kinds of node show their children only. */
export type RichNode = {
  readonly type: string
  readonly children?: readonly RichNode[]
  readonly text?: string
  /** Bit field of the editor: 1 bold, 2 italic, 4 struck, 8 underlined, 16 code, 32 lowered, 64 raised. */
  readonly format?: number | string
  readonly tag?: string
  readonly listType?: string
  readonly headerState?: number
  readonly colSpan?: number
  readonly fields?: {
    readonly url?: string
    readonly linkType?: string
    readonly doc?: { readonly relationTo: string; readonly value: unknown } | null
    /** Kind of a block bound to records, and its own lasting name. */
    readonly blockType?: string
    readonly id?: string
    readonly [field: string]: unknown
  }
  /** What a block shows of its records, put in when the page is made. */
  readonly embed?: EmbedView
}

/** A rich text ready to be shown: its tree and its language. */
export type RichTextView = {
  readonly root: RichNode
  readonly lang: string
  readonly links: Readonly<Record<string, string>>
  /** Old permanent links, by where they lead now. */
  readonly carried?: Carried
  /** Figures that claims are about, to be marked where they stand. */
  readonly claims?: readonly ClaimMark[]
}

export type Heading = { readonly id: string; readonly text: string; readonly depth: 1 | 2 | 3; readonly number: string }

/** The tree of a stored rich text, or null where it holds nothing to read. */
export function richRoot(value: unknown): RichNode | null {
  if (typeof value !== 'object' || value === null || !('root' in value)) return null
  const root = value.root as RichNode
  return hasContent(root) ? root : null
}

const hasContent = (node: RichNode): boolean =>
  node.type === 'block' || Boolean(node.text?.trim()) || (node.children ?? []).some(hasContent)

/** The nodes within a node; a box holds a text of its own. */
export function nodesWithin(node: RichNode): readonly RichNode[] {
  const text = node.type === 'block' ? node.fields?.text : undefined
  return typeof text === 'object' && text !== null && 'root' in text ? [text.root as RichNode] : node.children ?? []
}

/** The words of a node and all below it. */
export function plainText(node: RichNode): string {
  if (node.text !== undefined) return node.text
  const own = node.type === 'block' && typeof node.fields?.text === 'string' ? [node.fields.text] : []
  return [...own, ...nodesWithin(node).map(plainText)].join(node.type === 'root' ? ' ' : '')
}

const depthOfTag: Readonly<Record<string, 1 | 2 | 3>> = { h2: 1, h3: 2, h4: 3 }

/** The headings of a text in order, numbered 1, 1.1, 1.1.1, with stable ids made from their words. */
export function outline(root: RichNode, start = 0): readonly Heading[] {
  const counts: [number, number, number] = [start, 0, 0]
  const used = new Map<string, number>()
  return (root.children ?? []).filter(({ type, tag }) => type === 'heading' && depthOfTag[tag ?? '']).map((node) => {
    const depth = depthOfTag[node.tag ?? ''] ?? 1
    counts[depth - 1] = (counts[depth - 1] ?? 0) + 1
    counts.fill(0, depth)
    const text = plainText(node).trim()
    return { id: uniqueId(text, used), text, depth, number: counts.slice(0, depth).join('.') }
  })
}

function uniqueId(text: string, used: Map<string, number>): string {
  const base = text.toLocaleLowerCase('en').normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  const id = `s-${base || 'section'}`
  const times = (used.get(id) ?? 0) + 1
  used.set(id, times)
  return times === 1 ? id : `${id}-${times}`
}

/** Records that a text links to inside the hub, as `collection:id`. */
export function internalLinks(node: RichNode): readonly string[] {
  const doc = node.fields?.linkType === 'internal' ? node.fields.doc : null
  const own = doc && typeof doc.value === 'string' ? [`${doc.relationTo}:${doc.value}`] : []
  return [...own, ...nodesWithin(node).flatMap(internalLinks)]
}
