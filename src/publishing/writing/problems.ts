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
  /** Taken back, or of a file: closed to readers. */
  readonly isWithdrawn: boolean
  /** Title of the record that it was merged into. */
  readonly mergedInto: string | null
}

const nouns: Readonly<Record<string, string>> = {
  references: 'reference', studies: 'study', claims: 'claim', results: 'result', documents: 'file', summaries: 'summary', briefings: 'briefing', terms: 'term',
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
    if (record.isWithdrawn && collection === 'documents') {
      return [{ path, message: `${place}: the file “${record.title}” is not public, so readers would not see it. Choose another, or have it made public first.` }]
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

/** A text and where in it a record is named. */
type Place = { readonly section: TextSection; readonly id: string; readonly title: string; readonly place: string }

const mostTextsNamed = 3

/** Why a record that texts name cannot be deleted; null where none does. */
export function namedInTexts(collection: string, places: readonly Place[]): string | null {
  const texts = [...new Set(places.map(({ section, id }) => `${section}:${id}`))]
  if (texts.length === 0) return null
  const shown = texts.slice(0, mostTextsNamed).map((text) => {
    const within = places.filter(({ section, id }) => `${section}:${id}` === text)
    const where = [...new Set(within.map(({ place }) => place))].join('; ')
    return `the ${nouns[within[0]?.section ?? ''] ?? 'text'} “${within[0]?.title ?? ''}” (${where})`
  })
  const more = texts.length - shown.length
  const listed = `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return `This ${nouns[collection] ?? 'record'} cannot be deleted, since readers would find a hole where it stands: ${listed}. Take it out there first.`
}
