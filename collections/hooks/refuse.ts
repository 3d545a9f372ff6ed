import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

/** Something in a record that contradicts itself: which field, and a sentence with the remedy. */
export type Problem = { path: string; message: string }

/** Names each field of a refusal as its form does; a field inside another goes by its path. */
export function refusal(
  { slug, flattenedFields }: Pick<SanitizedCollectionConfig, 'slug' | 'flattenedFields'>, errors: readonly Problem[], req: PayloadRequest,
): ValidationError {
  const named = errors.map((error) => {
    const field = flattenedFields.find(({ name }) => name === error.path)
    return typeof field?.label === 'string' ? { ...error, label: field.label } : { ...error }
  })
  return new ValidationError({ collection: slug, errors: named, req }, req.t)
}

/**
 * Refuses a write whose data contradict themselves, in drafts too: Payload validates a draft's fields only when
 * it is published, and half-finished is fine where wrong is not. All problems are reported at once.
 */
export function refuse(check: (data: Record<string, unknown>) => Problem[]): CollectionBeforeValidateHook {
  return ({ collection, data, originalDoc, req }) => {
    const errors = check({ id: originalDoc?.id, ...data })
    if (errors.length > 0) throw refusal(collection, errors, req)
    return data
  }
}
