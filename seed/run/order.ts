/**
 * Puts things after what they need, keeping the given order otherwise. Where needs run in a circle, one of the circle
 * comes before something it needs.
 *
 * @param needs the keys a thing needs; keys of nothing given are ignored
 */
export function afterTheirNeeds<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  needs: (thing: Thing) => readonly string[],
): Thing[] {
  const byKey = new Map(things.map((thing) => [keyOf(thing), thing]))
  const visited = new Set<string>()
  const ordered: Thing[] = []
  const visit = (thing: Thing): void => {
    if (visited.has(keyOf(thing))) return
    visited.add(keyOf(thing))
    for (const key of needs(thing)) {
      const needed = byKey.get(key)
      if (needed) visit(needed)
    }
    ordered.push(thing)
  }
  things.forEach(visit)
  return ordered
}
