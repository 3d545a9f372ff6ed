import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Terms, filters and saved addresses are built on the key of their vocabulary, so it stays as it is. */
export const keepKey: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const key: unknown = data?.key
  const problem = keyProblem(key, originalDoc?.key)
  if (problem) {
    const errors = [{ path: 'key', message: problem }]
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return data
}

function keyProblem(key: unknown, before: unknown): string | null {
  if (typeof key !== 'string') return null
  if (!KEY.test(key)) return `The key "${key}" must be small letters a–z, digits and single hyphens.`
  if (typeof before === 'string' && before !== key) {
    return `The key "${before}" cannot change, because terms and public addresses are built on it.`
  }
  return null
}
