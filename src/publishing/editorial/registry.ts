import type { EditorialPermissions } from './states'

const editorialCollections = new Map<string, EditorialPermissions>()

/** Notes who may edit and publish a collection, when the collection is defined. */
export function registerEditorial(slug: string, rules: EditorialPermissions): void {
  editorialCollections.set(slug, rules)
}

/** Who may edit and publish this collection; throws for one without editorial states, which is a programming error. */
export function rulesOf(slug: string): EditorialPermissions {
  const rules = editorialCollections.get(slug)
  if (!rules) throw new Error(`The collection ${slug} has no editorial states.`)
  return rules
}

export function isEditorial(slug: string): boolean {
  return editorialCollections.has(slug)
}
