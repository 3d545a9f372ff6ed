import type { RelationshipField } from 'payload'
import type { Problem } from '@collections/hooks/refuse'
import { recordId } from '@collections/validation/recordId'
import { termField } from './term'

type Settings = Pick<RelationshipField, 'access' | 'admin'>

/** What a rating is about: a study, or, for tools that rate one, an intervention as a term of the activities. */
export function ratedFields({ access, admin }: Settings = {}): [RelationshipField, RelationshipField] {
  const study: RelationshipField = { name: 'study', type: 'relationship', relationTo: 'studies', index: true }
  const intervention = termField({ name: 'intervention', vocabulary: 'activities' })
  return [
    { ...study, ...(access ? { access } : {}), ...(admin ? { admin } : {}) } as RelationshipField,
    { ...intervention, ...(access ? { access } : {}), ...(admin ? { admin } : {}) } as RelationshipField,
  ]
}

/** A rating is about one thing: not both, and from the beginning not neither. */
export function ratedProblems({ id, study, intervention }: Record<string, unknown>): Problem[] {
  const named = [study, intervention].filter((one) => recordId(one)).length
  if (named > 1) return [{ path: 'intervention', message: 'A rating is about a study or about an intervention. Name one of the two.' }]
  if (named === 0 && !id) return [{ path: 'study', message: 'Name the study, or the intervention, that is rated.' }]
  return []
}
