import type { Payload } from 'payload'
import { retryWriteConflicts } from '@/platform/database/writeConflicts'

export type SignIns = { email: string; password: string; times: number }

/** Signs in to one account so many times at once, and again where two collided, as the routes do. */
export const signInAtOnce = (payload: Payload, { times, ...data }: SignIns): Promise<unknown[]> =>
  Promise.all(
    Array.from({ length: times }, () =>
      retryWriteConflicts(() =>
        payload.login({ collection: 'users', data, depth: 0, overrideAccess: true }),
      ),
    ),
  )
