import { fileOf } from '../links'
import { nodesWithin, type RichNode } from '../richText'
import type { EmbedView } from './view'

/** A record that a text names: its collection and id. */
type Named = { readonly collection: string; readonly id: string }

type Fields = NonNullable<RichNode['fields']>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The record that a field of a block names, whether by id or read as a whole; null for none. */
export function namedIn(value: unknown): Named | null {
  if (!isObject(value) || typeof value.relationTo !== 'string') return null
  const id = isObject(value.value) ? value.value.id : value.value
  return typeof id === 'string' || typeof id === 'number' ? { collection: value.relationTo, id: String(id) } : null
}

/** The id that a field of a block names, or null. */
export const idIn = (fields: Fields | undefined, field: string): string | null => namedIn(fields?.[field])?.id ?? null

/** The rows of a list within a block. */
export function rowsIn(fields: Fields | undefined, field: string): readonly Readonly<Record<string, unknown>>[] {
  const rows = fields?.[field]
  return Array.isArray(rows) ? rows.filter(isObject) : []
}

/** A text within a block, or null where it is empty. */
export function textIn(fields: Fields | undefined, field: string): string | null {
  const value = fields?.[field]
  return typeof value === 'string' && value.trim() ? value.trim() : null
}

/** The blocks of a text bound to records, and its links to files, in reading order; those within boxes and sentences too. */
export function embedsIn(node: RichNode): readonly RichNode[] {
  const isBound = node.type === 'block' || node.type === 'inlineBlock' || (node.fields?.linkType !== 'internal' && fileOf(node.fields?.url) !== null)
  const own = isBound ? [node] : []
  return [...own, ...nodesWithin(node).flatMap(embedsIn)]
}

/** How texts name files that they link to: by what the address says, the name of the file. */
export const linkedFiles = 'linked-files'

/** Every record that a node itself names: by link or by the fields of a block. What stands within it is left out. */
export function namedBy(node: RichNode): readonly Named[] {
  if (node.type === 'link' || node.type === 'autolink') {
    if (node.fields?.linkType === 'internal') return [namedIn(node.fields.doc)].filter((named) => named !== null)
    const file = fileOf(node.fields?.url)
    return file === null ? [] : [{ collection: linkedFiles, id: file }]
  }
  if (node.type !== 'block' && node.type !== 'inlineBlock') return []
  return Object.values(node.fields ?? {}).flatMap((value): readonly (Named | null)[] =>
    (Array.isArray(value) ? value.flatMap((row) => (isObject(row) ? Object.values(row).map(namedIn) : [])) : [namedIn(value)]))
    .filter((named) => named !== null)
}

/** A text with what its blocks show put into them; the text given is not changed. */
export function withEmbeds(root: RichNode, views: ReadonlyMap<RichNode, EmbedView>): RichNode {
  if (views.size === 0) return root
  const visit = (node: RichNode): RichNode => {
    const embed = views.get(node)
    const inner = node.type === 'block' && nodesWithin(node)[0]
    return {
      ...node,
      ...(embed ? { embed } : {}),
      ...(node.children ? { children: node.children.map(visit) } : {}),
      // What stands in a box becomes its children; stored fields are not for pages.
      ...(node.type === 'block' ? { children: inner ? (inner.children ?? []).map(visit) : [], fields: keptOf(node) } : {}),
    }
  }
  return visit(root)
}

function keptOf({ fields }: RichNode): Fields {
  return { ...(fields?.blockType ? { blockType: fields.blockType } : {}), ...(fields?.id ? { id: fields.id } : {}) }
}
