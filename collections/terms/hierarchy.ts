/** For each term its parent; a term at the top has null. */
export type Parents = ReadonlyMap<string, string | null>

/**
 * The terms above `id`, from the top of the vocabulary down to its parent; null if the way up comes back to a
 * term it has passed.
 */
export function ancestorsOf(id: string, parents: Parents): string[] | null {
  const above: string[] = []
  const passed = new Set([id])
  for (let next = parents.get(id); next; next = parents.get(next)) {
    if (passed.has(next)) return null
    passed.add(next)
    above.unshift(next)
  }
  return above
}

/** Every term below `id`, each after its parent. */
export function descendantsOf(id: string, parents: Parents): string[] {
  const children = new Map<string, string[]>()
  for (const [child, parent] of parents) {
    if (parent) children.set(parent, [...(children.get(parent) ?? []), child])
  }
  const below: string[] = []
  const seen = new Set([id])
  const queue = [id]
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const child of children.get(next) ?? []) {
      if (seen.has(child)) continue
      seen.add(child)
      below.push(child)
      queue.push(child)
    }
  }
  return below
}
