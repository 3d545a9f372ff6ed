import { noteKey } from '../noteCalls'
import { nodesWithin, type RichNode } from '../richText'
import { rowsOf, textOf, type Stored } from '../stored'
import type { Citation } from './citations'
import { rootsIn } from './citations'
import { textFieldsOf, type TextSection } from './fields'

export type TextProblem = { readonly path: string; readonly message: string }

/** What is known of a record that a text names. */
export type Known = {
  readonly title: string
  readonly isWithdrawn: boolean
  /** Title of the record that it was merged into. */
  readonly mergedInto: string | null
}

const nouns: Readonly<Record<string, string>> = {
  references: 'reference', studies: 'study', claims: 'claim', results: 'result', documents: 'file', summaries: 'summary', terms: 'term',
}

const mostLevels = 40

/** Why records that a text names cannot be cited, each with its place and what to do. `known` holds those that exist. */
export function citationProblems(citations: readonly Citation[], known: ReadonlyMap<string, Known>): readonly TextProblem[] {
  const seen = new Set<string>()
  return citations.flatMap(({ collection, id, path, place }): readonly TextProblem[] => {
    const key = `${place} ${collection}:${id}`
    if (seen.has(key)) return []
    seen.add(key)
    const noun = nouns[collection] ?? 'record'
    const record = known.get(`${collection}:${id}`)
    if (!record) return [{ path, message: `${place}: there is no such ${noun} (any more). Choose another or take the citation out.` }]
    if (record.mergedInto !== null) {
      return [{ path, message: `${place}: the ${noun} “${record.title}” was merged into “${record.mergedInto}”. Cite that one instead.` }]
    }
    if (record.isWithdrawn) {
      return [{ path, message: `${place}: the ${noun} “${record.title}” was withdrawn. Cite another, or have it restored and published first.` }]
    }
    return []
  })
}

/** What is wrong with how texts are built: boxes within boxes, nesting without end. */
export function structureProblems(record: Stored, section: TextSection): readonly TextProblem[] {
  return textFieldsOf(section).flatMap(([path, label]) => rootsIn(record[path]).flatMap((root): readonly TextProblem[] => {
    if (depthOf(root) > mostLevels) {
      return [{ path, message: `${label}: it is nested more than ${mostLevels} levels deep. Paste it again as plain text.` }]
    }
    return (root.children ?? []).flatMap((part, index) => (boxesDeep(part) > 1 ? [{
      path, message: `${label}, part ${index + 1}: a box stands in a box. Move the inner one out; a box holds text only.`,
    }] : []))
  }))
}

/** Walks without recursion: what is nested too deeply would overflow the stack. */
function depthOf(root: RichNode): number {
  let level: readonly RichNode[] = [root]
  let depth = 0
  while (level.length > 0 && depth <= mostLevels) {
    depth += 1
    level = level.flatMap((node) => nodesWithin(node))
  }
  return depth
}

const boxesDeep = (node: RichNode): number =>
  (node.type === 'block' && node.fields?.blockType === 'box' ? 1 : 0) + Math.max(0, ...nodesWithin(node).map(boxesDeep))

/** Blocks that call a footnote which is not in the list; asked when the text goes to review or to readers. */
export function footnoteProblems(record: Stored, section: TextSection): readonly TextProblem[] {
  const keys = new Set(rowsOf(record, 'footnotes').map((row) => textOf(row, 'key')))
  return textFieldsOf(section).flatMap(([path, label]) => rootsIn(record[path]).flatMap((root) =>
    (root.children ?? []).flatMap((part, index) => calledIn(part).filter((key) => !keys.has(key)).map((key) => ({
      path, message: `${label}, part ${index + 1}: the text calls footnote “${key}”, which is not in the list. Add it there, or take the mark out.`,
    })))))
}

const calledIn = (node: RichNode): readonly string[] => {
  const key = noteKey(node)
  return [...(key === null ? [] : [key]), ...nodesWithin(node).flatMap(calledIn)]
}
