import { isInvalid } from '@/platform/payloadErrors'

/**
 * Runs work that looks whether something is there and else makes it, and once more where a unique value was taken in
 * between: the same form came twice at one moment, and the second finds what the first has made.
 */
export async function againIfTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isInvalid(error)) throw error
    return work()
  }
}
