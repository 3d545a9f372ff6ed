/** A footnote as far as its key goes; the text of a briefing points to it by this key. */
export type Keyed = { key?: string | null }

const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Why footnotes can't be told apart by their keys, naming the rows and what to do, or null. */
export function footnoteKeyProblem(footnotes: readonly Keyed[]): string | null {
  const seen = new Map<string, number>()
  for (const [index, { key }] of footnotes.entries()) {
    const place = index + 1
    if (!key || !SHAPE.test(key)) {
      return `Footnote ${place}: “${key ?? ''}” is not a key. Use small letters, digits and single hyphens, such as “12” or “luton-2019”.`
    }
    const earlier = seen.get(key)
    if (earlier) return `Footnotes ${earlier} and ${place} both have the key “${key}”. Give one of them another.`
    seen.set(key, place)
  }
  return null
}
