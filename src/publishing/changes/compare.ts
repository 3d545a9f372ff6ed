import { diffArrays, diffWords } from 'diff'

import { nodesWithin, plainText, type RichNode } from '../richText'
import type { Change, Piece } from './view'

/** Two paragraphs with this share of words in common are one, reworded (Dice’s coefficient). */
const alike = 0.4

const footnoteMark = /\[\^[a-z0-9-]+\]/g

/** The parts of a text as a reader meets them: paragraphs, headings, list items, rows of tables; blocks left out. */
export function paragraphsOf(root: RichNode | null): readonly string[] {
  if (!root) return []
  const found: string[] = []
  const visit = (node: RichNode): void => {
    switch (node.type) {
      case 'list': case 'table': case 'root': return nodesWithin(node).forEach(visit)
      case 'block': return nodesWithin(node).forEach(visit)
      case 'tablerow': return void found.push(nodesWithin(node).map(words).join(' | '))
      default: return void found.push(words(node))
    }
  }
  visit(root)
  return found.filter(Boolean)
}

const words = (node: RichNode): string => plainText(node).replace(footnoteMark, '').replace(/\s+/g, ' ').trim()

/** Blocks of a text bound to records, each as a word for what it shows. */
export function blocksOf(root: RichNode | null): readonly string[] {
  const visit = (node: RichNode): readonly string[] => [
    ...(node.type === 'block' && node.fields?.blockType ? [JSON.stringify({ ...node.fields, id: undefined, text: undefined })] : []),
    ...nodesWithin(node).flatMap(visit),
  ]
  return root ? visit(root) : []
}

/** What of a list of paragraphs came, went and was reworded, in reading order. What only moved is told as both. */
export function compareParagraphs(before: readonly string[], after: readonly string[], lang: string): readonly Change[] {
  const changes: Change[] = []
  let removed: string[] = []
  const flush = (added: readonly string[]): void => {
    changes.push(...paired(removed, added, lang))
    removed = []
  }
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed = [...removed, ...part.value]
    else if (part.added) flush(part.value)
    else flush([])
  }
  flush([])
  return changes
}

/** Paragraphs that stood and stand at one place: those alike are one that was reworded. */
function paired(removed: readonly string[], added: readonly string[], lang: string): readonly Change[] {
  const left = [...removed]
  const changes = added.map((text): Change => {
    const best = left.map((old, index) => ({ index, likeness: likeness(old, text) })).toSorted((a, b) => b.likeness - a.likeness)[0]
    if (!best || best.likeness < alike) return { kind: 'added', pieces: [{ kind: 'added', text }] }
    const [old = ''] = left.splice(best.index, 1)
    return { kind: 'reworded', pieces: compareWords(old, text, lang) }
  })
  return [...left.map((text): Change => ({ kind: 'removed', pieces: [{ kind: 'removed', text }] })), ...changes]
}

const wordSet = (text: string): ReadonlySet<string> => new Set(text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? [])

function likeness(one: string, other: string): number {
  const [a, b] = [wordSet(one), wordSet(other)]
  const common = [...a].filter((word) => b.has(word)).length
  return (2 * common) / Math.max(1, a.size + b.size)
}

/** Two wordings of one paragraph, word by word. */
export function compareWords(before: string, after: string, lang: string): readonly Piece[] {
  const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  return diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }) =>
    ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
}
