import type { AfterErrorHook } from 'payload'
import { isInvalid } from './payloadErrors'

type Told = Error & { data?: Record<string, unknown> | null; isPublic?: boolean }

/**
 * Says with every refusal which fields it is about, and why. Payload knows its errors by their class, of which a
 * built hub holds several (see payloadErrors.ts): it would tell that a field is wrong and not how.
 */
export const tellErrorData: AfterErrorHook = ({ error, result }) => {
  const { data, isPublic, message } = error as Told
  if (!result || isPublic !== true || !data) return
  const name = isInvalid(error) ? 'ValidationError' : 'APIError'
  return { response: { ...result, errors: [{ name, data, message }] } }
}
