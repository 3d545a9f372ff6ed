import { anchorsOf } from './anchors'
import { outline, plainText, type RichNode } from './richText'

/** Where permanent links lead that no part of a text has any more: old id to the id of the part that stands for it. */
export type Carried = Readonly<Record<string, string>>

type Place = { readonly id: string; readonly words: ReadonlySet<string> }

/** How alike two parts are, at least, to be one part reworded (Dice’s coefficient of their words). */
const alike = 0.5
const mostCarried = 500

/**
 * Carries the permanent links of a text over to its next version: a part that was reworded keeps its old link, and the
 * link of a part that was taken out leads to the nearest one before it that is still there, or else the first.
 *
 * @param carried links carried so far
 */
export function carriedAnchors(before: RichNode, after: RichNode, carried: Carried = {}): Carried {
  const old = placesOf(before)
  const now = placesOf(after)
  const there = new Set(now.map(({ id }) => id))
  const [first] = now
  if (!first) return carried
  const standsFor = new Map<string, string>()
  let nearest = first.id
  for (const place of old) {
    const own = there.has(place.id) ? place.id : mostAlike(place, now)
    if (own !== null) nearest = own
    if (own !== place.id) standsFor.set(place.id, own ?? nearest)
  }
  const kept = Object.entries(carried).flatMap(([id, target]): readonly (readonly [string, string])[] => {
    if (there.has(id)) return []
    return [[id, there.has(target) ? target : standsFor.get(target) ?? first.id]]
  })
  return Object.fromEntries([...kept, ...standsFor].slice(-mostCarried))
}

/** Old ids by the id of the part that they lead to now. */
export function carriedTo(carried: Carried): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [old, id] of Object.entries(carried)) found.set(id, [...(found.get(id) ?? []), old])
  return found
}

function placesOf(root: RichNode): readonly Place[] {
  const headings = outline(root)
  const anchors = anchorsOf(root)
  const places: Place[] = []
  let next = 0
  const visit = (node: RichNode): void => {
    const id = node.type === 'heading' ? headings[next++]?.id : anchors.get(node)
    if (id) places.push({ id, words: wordsIn(node) })
    node.children?.forEach(visit)
  }
  root.children?.forEach(visit)
  return places
}

const wordsIn = (node: RichNode): ReadonlySet<string> =>
  new Set(plainText(node).toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? [])

function mostAlike({ words }: Place, now: readonly Place[]): string | null {
  let best: { id: string; likeness: number } | null = null
  for (const place of now) {
    const common = [...words].filter((word) => place.words.has(word)).length
    const likeness = (2 * common) / Math.max(1, words.size + place.words.size)
    if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = { id: place.id, likeness }
  }
  return best?.id ?? null
}
