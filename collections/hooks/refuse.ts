import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

/** Something in a record that contradicts itself: which field, and a sentence with the remedy. */
export type Problem = { path: string; message: string }

/**
 * Refuses a write whose data contradict themselves, in drafts too: Payload validates a draft's fields only when
 * it is published, and half-finished is fine where wrong is not. All problems are reported at once.
 */
export function refuse(check: (data: Record<string, unknown>) => Problem[]): CollectionBeforeValidateHook {
  return ({ collection, data, originalDoc, req }) => {
    const errors = check({ id: originalDoc?.id, ...data })
    if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    return data
  }
}
