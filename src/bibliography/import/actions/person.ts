import type { Payload, TypedUser } from 'payload'

/** The person with this id as a request has them, so that what a job does is theirs in the audit; null for none. */
export async function personOf(payload: Payload, related: unknown): Promise<TypedUser | null> {
  const id = typeof related === 'object' && related !== null && 'id' in related ? related.id : related
  if (typeof id !== 'string') return null
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, disableErrors: true })
  return user ? ({ ...user, collection: 'users' } as TypedUser) : null
}
