import { nodesWithin, type RichNode } from './richText'

/** Where the number of a footnote stands in a running text: `[^key]`. */
const notePattern = /\[\^([a-z0-9-]+)\]/g

/** The key of the footnote that a node calls as a whole, or null. */
export function noteKey({ type, fields }: RichNode): string | null {
  return type === 'inlineBlock' && fields?.blockType === 'footnote' && typeof fields.key === 'string' ? fields.key : null
}

/** Keys of the footnotes that a text calls, in the order of the calls; a note called twice comes twice. */
function noteCalls(node: RichNode | null | undefined): readonly string[] {
  if (!node) return []
  const inline = noteKey(node)
  const own = inline === null ? [...(node.text ?? '').matchAll(notePattern)].map(([, key]) => key ?? '') : [inline]
  return [...own, ...nodesWithin(node).flatMap(noteCalls)]
}

/** How often each footnote is called in the texts together. */
export function callCounts(...texts: readonly (RichNode | null | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of texts.flatMap(noteCalls)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Footnotes in the order in which the texts first call them; those that are never called come last, in their own. */
export function inOrderOfCalls<Note extends { readonly key: string }>(
  notes: readonly Note[], texts: readonly (RichNode | null | undefined)[],
): readonly Note[] {
  const rank = new Map([...new Set(texts.flatMap(noteCalls))].map((key, index) => [key, index]))
  const of = ({ key }: Note): number => rank.get(key) ?? Number.POSITIVE_INFINITY
  return notes.map((note, index) => ({ note, index })).toSorted((a, b) =>
    of(a.note) === of(b.note) ? a.index - b.index : of(a.note) - of(b.note)).map(({ note }) => note)
}

/** Id of the place where a footnote is called for the nth time (from 1). Keys have single hyphens only. */
export const callId = (key: string, times: number): string => (times === 1 ? `ref-${key}` : `ref-${key}--${times}`)
